/** What the panel of the checks was opened for, as it is kept in the layout. */
import type { CheckFace } from '../../lang/faces/check-view.ts';

export interface CheckPlace {
	/** Path. */
	readonly client: string;
	/** Path; null: the next visit, else the last. */
	readonly visit: string | null;
	readonly face: CheckFace;
}

const FACES: readonly unknown[] = ['brief', 'before', 'after', 'stage', 'conflict', 'office'] satisfies CheckFace[];

/** Whether a face is about the client as a whole and no visit of its. */
export const isOfClient = (face: CheckFace): face is 'stage' | 'conflict' | 'office' => face === 'stage' || face === 'conflict' || face === 'office';

/** A face as the layout holds it; of what nobody knows, the brief. */
export const readFace = (value: unknown): CheckFace => (FACES.includes(value) ? (value as CheckFace) : 'brief');

/** Where a note is after a note or a folder was renamed. */
export const movedPath = (shown: string, path: string, oldPath: string): string => (shown === oldPath ? path : shown.startsWith(`${oldPath}/`) ? `${path}${shown.slice(oldPath.length)}` : shown);
