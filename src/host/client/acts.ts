/** What a person can do from the client view; the commands do the same things. */
import type { OverviewField, RequestLine, ShortLine } from '../../core/client-page.ts';
import type { Client } from '../../core/client.ts';
import type { Stage } from '../../core/vocabulary/note-types.ts';

export interface ClientActs {
	readonly newClient: () => void;
	readonly addSamples: () => void;
	readonly chooseClient: (then: (client: Client) => void) => void;
	readonly newPlan: (client: Client) => void;
	readonly newVisit: (client: Client) => void;
	readonly newNote: (client: Client) => void;
	readonly setStage: (client: Client, stage: Stage) => void;
	/** Ticks a request; resolves when it has been written or refused. */
	readonly finishRequest: (request: RequestLine) => Promise<void>;
	readonly finishShort: (client: Client, short: ShortLine) => Promise<void>;
	readonly answer: (client: Client, field: OverviewField) => void;
}
