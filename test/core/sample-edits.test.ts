/** The sample's structure, taken apart link by link and drawn again, and built from an empty client. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { linksOf } from '../../src/core/client-links.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { GraphEdge } from '../../src/core/issue-graph.ts';
import { cutEdits, linkEdits, reverseEdits, unlinkEdits } from '../../src/core/link-edits.ts';
import type { LinkChange } from '../../src/core/link-edits.ts';
import type { LinkEnds } from '../../src/core/linked.ts';
import { newNotes } from '../../src/core/new-note.ts';
import type { Subject } from '../../src/core/new-note.ts';
import { readMarkdown } from '../../src/core/note.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { clientAt, edgeLine, note, noteAt, notebookOf } from './vault.ts';

const files = filesBelow(join(VAULTS, 'sample'));
const sample = readFolder(files);
const CLIENT = 'しおかぜ食品/しおかぜ食品.md';
const edgesOf = (notebook: Notebook): readonly GraphEdge[] => issueGraph(notebook, clientAt(notebook, CLIENT)).edges;
/** Notes and texts after a change. */
interface State { readonly notebook: Notebook; readonly textOf: (path: string) => string }

/** @throws Error when a change is refused, by the core or by the writer */
function after({ notebook, textOf }: State, change: LinkChange): State {
	if (!change.ok) throw new Error(change.why);
	const texts = new Map(change.edit.map(({ path, edits }) => {
		const result = applyEdits(textOf(path), edits);
		if (!result.ok) throw new Error(JSON.stringify(result.refusal));
		return [path, result.text] as const;
	}));
	return { notebook: [...texts].reduce((book, [path, text]) => book.with(readMarkdown(path, text)), notebook), textOf: (path) => texts.get(path) ?? textOf(path) };
}
const act = (state: State, edits: typeof linkEdits, link: LinkEnds): State => after(state, edits({ ...state, client: clientAt(state.notebook, CLIENT) }, link));
const textOf = (path: string): string => {
	const text = files.read(path);
	return typeof text === 'string' ? text : '';
};
const drawn = edgesOf(sample).filter(({ from, to, relation }) => relation !== 'gap' && !(relation === 'from' && from.startsWith(`${to}#`)));

test('every link can be removed, and with it no other; drawn again the structure is what it was', () => {
	expect(drawn.length).toBeGreaterThan(60);
	for (const link of drawn) {
		const without = act({ notebook: sample, textOf }, unlinkEdits, link);
		expect(edgesOf(without.notebook).map(edgeLine)).toEqual(edgesOf(sample).map(edgeLine).filter((one) => one !== edgeLine(link)));
		expect(edgesOf(act(without, linkEdits, link).notebook)).toEqual(edgesOf(sample));
	}
});

test('every cause can be turned round and back', () => {
	for (const link of drawn.filter(({ relation }) => relation === 'causes')) {
		const turned = act({ notebook: sample, textOf }, reverseEdits, link);
		expect(edgesOf(turned.notebook)).toHaveLength(edgesOf(sample).length);
		expect(edgesOf(act(turned, reverseEdits, { relation: 'causes', from: link.to, to: link.from }).notebook)).toEqual(edgesOf(sample));
	}
});

test('a note that is deleted takes the links of others to it along, but for sources and gaps', () => {
	const client = clientAt(sample, CLIENT);
	for (const id of client.notes.keys()) {
		if (id === CLIENT) continue;
		const cut = after({ notebook: sample, textOf }, { ok: true, edit: cutEdits({ notebook: sample, client }, id) }).notebook.without(id);
		const isGone = (node: string): boolean => node === id || node.startsWith(`${id}#`);
		expect(edgesOf(cut).map(edgeLine)).toEqual(edgesOf(sample).filter(({ from, to }) => !isGone(from) && !isGone(to)).map(edgeLine));
		const lost = linksOf(cut, clientAt(cut, CLIENT)).filter(({ fault, reference }) => fault?.code === 'broken-link' && reference.relation !== null);
		expect(lost.filter(({ reference }) => reference.relation?.name !== 'from' && reference.relation?.name !== 'gap')).toEqual([]);
	}
});

test('deleting the record of staff’s words shows the owner nothing new', () => {
	const vault = { 'A社/A社.md': note('種別: 支援先'), 'A社/声.md': note('種別: ヒアリング', '相手の層: 社員'), 'A社/事.md': note('種別: 事実', '出所: "[[声]]"') };
	const notebook = notebookOf(vault);
	const client = clientAt(notebook, 'A社/A社.md');
	expect(cutEdits({ notebook, client }, 'A社/声.md')).toEqual([]);
	const left = notebook.without('A社/声.md');
	expect(issueGraph(left, clientAt(left, 'A社/A社.md')).nodes.get('A社/事.md')?.layer).toBe('支援チームだけ');
});

test('the same structure comes about from an empty client, link by link', () => {
	const nodes = [...issueGraph(sample, clientAt(sample, CLIENT)).nodes.values()].filter(({ type }) => type === 'issue' || type === 'cause' || type === 'essential' || type === 'short' || type === 'vision' || type === 'action' || type === 'fact');
	const empty = notebookOf({ [CLIENT]: note('種別: 支援先') });
	const patterns = { language: 'ja', ownName: null, clientsFolder: '', noteFolder: '{type}', planName: '', visitName: '', useCodename: false } as const;
	const subjects = nodes.map(({ type, title, note: one }): Subject => ({ type: type as Subject['type'], title, values: one.type === 'fact' && type === 'fact' && one.fields.kind ? { kind: one.fields.kind } : {} }));
	const made = newNotes(subjects, { client: clientAt(empty, CLIENT), record: null }, { notebook: empty, patterns, today: '2026-01-20' });
	const places = new Map(nodes.map(({ id }, i) => [id, made[i]?.path ?? '']));
	const links = drawn.flatMap(({ relation, from, to, fits }) => {
		const [tail, head] = [places.get(from), places.get(to)];
		return tail !== undefined && head !== undefined ? [{ relation, from: tail, to: head, fits }] : [];
	});
	const texts = new Map(made.map(({ path, text }) => [path, text]));
	const start: State = { notebook: made.reduce((book, { path, text }) => book.with(noteAt(path, text)), empty), textOf: (path) => texts.get(path) ?? '' };
	const built = links.reduce((state, link) => act(state, linkEdits, link), start);
	expect(links.length).toBeGreaterThan(40);
	expect(edgesOf(built.notebook).map(edgeLine).sort()).toEqual(links.map(edgeLine).sort());
});
