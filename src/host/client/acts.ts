/** What a person can do from the client view; the commands do the same things. */
import type { OverviewField, RequestLine, ShortLine } from '../../core/client-page.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { Found } from '../../core/findings/index.ts';
import type { SignWord } from '../../core/turnaround-signs.ts';
import type { Stage } from '../../core/vocabulary/note-types.ts';

export interface ClientActs {
	readonly newClient: () => void;
	readonly addSamples: () => void;
	readonly chooseClient: (then: (client: Client) => void) => void;
	readonly newPlan: (client: Client) => void;
	readonly newVisit: (client: Client) => void;
	readonly newNote: (client: Client) => void;
	/** Opens the brief of the next visit, from where the checks before it follow. */
	readonly checkVisit: (client: Client) => void;
	readonly setStage: (client: Client, stage: Stage) => void;
	/** Ticks a request. @returns whether it has been written; a refusal has been said */
	readonly finishRequest: (request: RequestLine) => Promise<boolean>;
	readonly finishShort: (client: Client, short: ShortLine) => Promise<boolean>;
	/** Writes that a finding was looked into. @returns whether it is written; a refusal has been said */
	readonly confirmFinding: (client: Client, found: Found, reason: string) => Promise<boolean>;
	/** Opens the issue structure of the client at these notes. */
	readonly showGraph: (client: Client, among: readonly NodeId[]) => void;
	/** Asks how to begin (始め方) and why. */
	readonly chooseStart: (client: Client) => void;
	/** Writes a sign of a turnaround phase down, or takes it away. @returns whether it is so now; a refusal has been said */
	readonly noteSign: (client: Client, word: SignWord, on: boolean) => Promise<boolean>;
	/** Asks what a handover settles, and makes a note of it. */
	readonly handOver: (client: Client) => void;
	readonly answer: (client: Client, field: OverviewField) => void;
}
