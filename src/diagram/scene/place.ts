/** A place to look at, as a value: its question stands with the words of the interface. */
import type { NodeId } from '../../core/client-links.ts';
import type { PlaceCode } from '../../lang/faces/views.ts';

export interface Place {
	readonly code: PlaceCode;
	/** The notes concerned, the one to ask about first. */
	readonly ids: readonly NodeId[];
	/** Words the question needs besides titles: an indicator, viewpoints, a question of a survey. */
	readonly about: readonly string[];
}
