/** How a client's structure is looked at: view, time, focus, folds and filter. Plain data, kept from one time to the next. */
import type { NodeId } from '../core/client-links.ts';
import type { View } from '../core/vocabulary/views.ts';
import type { Pins } from './placement/pins.ts';
import type { SceneFilter } from './scene/filter.ts';
import type { Focus } from './scene/focus.ts';

export interface Look {
	readonly view: View;
	/** Up to which visit; null: as things stand now. */
	readonly to: number | null;
	/** Since which visit changes are shown; null: no comparison. */
	readonly from: number | null;
	readonly focus: Focus | null;
	/** What was folded and unfolded by hand. */
	readonly folded: readonly NodeId[];
	readonly causesFolded: readonly NodeId[];
	readonly unfolded: readonly NodeId[];
	readonly filter: SceneFilter;
	/** How the notes of 概況 stand together: by their own topics, or on wish by the viewpoints of ロカベン. */
	readonly grouping: 'topic' | 'viewpoint';
	/** By view, what is held at its place, and where: the middle of its box as the placement counts, px. No note knows of it. */
	readonly pinned: Readonly<Partial<Record<View, Pins>>>;
}

export const FIRST_LOOK: Look = { view: 'structure', to: null, from: null, focus: null, folded: [], causesFolded: [], unfolded: [], filter: {}, grouping: 'topic', pinned: {} };
