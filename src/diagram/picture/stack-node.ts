/** A stack as something that is drawn like a note: what it is called, and how much lies in it. */
import type { Words } from '../../lang/words.ts';
import type { SceneNode, Stack } from '../scene.ts';

/** A note that no file holds. It is set like a cause: a plain box. */
export const stackNode = ({ id, kind, folded }: Stack, { diagram }: Words): SceneNode => ({
	id, type: 'cause', title: diagram.stacks[kind], layer: '支援チームだけ', sure: null, speaker: null, status: null, first: false, past: false, done: false, voice: null,
	evidence: [], against: [], measures: [], carriedBy: [], due: null, figure: null, quote: null, source: null, folded, change: null,
});
