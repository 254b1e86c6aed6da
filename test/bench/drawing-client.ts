/** A generated client of any size, as files: the structures of issue-structure.mts written as notes. No facts among them, which would be cheaper to draw. */
import { draftNote } from '../../src/core/note-draft.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';
import type { Box } from '../../src/diagram/placement/placement.ts';
import { issueStructure, issueTitle, seeded } from './issue-structure.mts';
import type { LargeFile } from './large-vault.ts';

export const DRAWING_CLIENT = '架空食品/架空食品.md';

/** What a note of each band of a structure is; the lowest two are issues. */
const BANDS = ['vision', 'essential', 'cause', 'issue', 'issue'] as const satisfies readonly NoteType[];
/** However many notes a client has, few of them are essential issues; the others of that band are causes. */
const ESSENTIALS = 12;
const FOLDERS: Readonly<Record<(typeof BANDS)[number], string>> = { vision: 'ビジョン', essential: '本質的課題', cause: '要因', issue: '課題' };

/** One client with about so many notes in its structure. The same on every run. */
export function drawingFiles(size: number, seed: number): LargeFile[] {
	const { boxes, arcs } = issueStructure(size, seed);
	const random = seeded(seed);
	const essential = new Set(boxes.filter(({ band }) => BANDS[band] === 'essential').slice(0, ESSENTIALS));
	const typeOf = (box: Box): (typeof BANDS)[number] => (BANDS[box.band] === 'essential' && !essential.has(box) ? 'cause' : (BANDS[box.band] ?? 'issue'));
	const notes = new Map(boxes.map((box, i) => [box.id, { type: typeOf(box), name: `${issueTitle(random)} ${i}`, up: [] as string[], down: [] as string[] }]));
	for (const { from, to } of arcs) {
		const [upper, lower] = [notes.get(from), notes.get(to)];
		if (!upper || !lower) continue;
		if (upper.type === 'vision') lower.up.push(`[[${upper.name}]]`);
		else upper.down.push(`[[${lower.name}]]`);
	}
	return [
		{ path: DRAWING_CLIENT, text: draftNote({ type: 'client', language: 'ja', values: { name: '架空食品', status: '支援中' } }) },
		...[...notes.values()].map(({ type, name, up, down }) => ({ path: `架空食品/${FOLDERS[type]}/${name}.md`, text: draftNote({ type, language: 'ja', values: { hinders: up, caused_by: down } }) })),
	];
}
