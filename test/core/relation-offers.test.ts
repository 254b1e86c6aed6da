/** What a drag from one note to another offers. */
import { expect, test } from 'vitest';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { relationsBetween } from '../../src/core/relation-offers.ts';
import { linkEdits } from '../../src/core/link-edits.ts';
import { groundOf } from './changing.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const TYPES = ['issue', 'cause', 'essential', 'short', 'vision', 'action', 'fact'] as const;
const VAULT: Vault = {
	'A/A.md': note('type: client'),
	...Object.fromEntries(TYPES.flatMap((type) => [[`A/${type}.md`, note(`type: ${type}`, ...(type === 'fact' ? ['kind: quantity'] : []))], [`A/${type} b.md`, note(`type: ${type}`)]])),
	'A/visit.md': `${note('type: visit')}## Conversation\n- it was full ^t1\n- it was dark ^t2\n`,
};
/** Offers as lines: `cause causes issue`, with ` (?)` behind one that does not fit. */
const offered = (from: string, to: string, vault = VAULT): string[] => {
	const { graph, client } = onlyClient(vault);
	const name = (id: string): string => id.slice(2).replace('.md', '');
	return relationsBetween(graph, client, `A/${from}`, `A/${to}`).map((one) => `${name(one.from)} ${one.relation} ${name(one.to)}${one.fits ? '' : ' (?)'}`);
};
const fitting = (from: string, to: string): string[] => offered(from, to).filter((line) => !line.endsWith('(?)'));

test('is first of all what is most usual between the two, in the direction of the drag', () => {
	expect(fitting('cause.md', 'issue.md')).toEqual(['cause causes issue', 'issue causes cause']);
	expect(fitting('issue.md', 'issue b.md')).toEqual(['issue causes issue b', 'issue b causes issue', 'issue part_of issue b', 'issue b part_of issue']);
	expect(fitting('essential.md', 'essential b.md').slice(0, 3)).toEqual(['essential part_of essential b', 'essential b part_of essential', 'essential revises essential b']);
	expect(fitting('fact.md', 'cause.md')).toEqual(['fact supports cause', 'fact refutes cause', 'fact causes cause', 'cause causes fact']);
	expect(fitting('essential.md', 'vision.md')).toEqual(['essential hinders vision']);
	expect(fitting('vision.md', 'fact.md')).toEqual(['vision measured_by fact', 'fact supports vision', 'fact refutes vision', 'vision gap fact']);
	expect(fitting('cause.md', 'visit.md')).toEqual(['cause from visit']);
});

test('is the other direction where only that one fits', () => {
	expect(fitting('issue.md', 'essential.md')).toEqual(['essential causes issue']);
	expect(fitting('vision.md', 'essential.md')).toEqual(['essential hinders vision']);
	expect(fitting('cause.md', 'visit.md#^t1')).toEqual(['visit#^t1 supports cause', 'visit#^t1 refutes cause']);
});

test('holds what does not fit last, and marked', () => {
	const all = offered('action.md', 'issue.md');
	expect(all[0]).toBe('action addresses issue');
	expect(all.slice(1).every((line) => line.startsWith('action ') && line.endsWith('issue (?)'))).toBe(true);
	expect(all).toContain('action causes issue (?)');
});

test('is not what is there already, nothing to itself, and nothing to what is not there', () => {
	const linked = { ...VAULT, 'A/issue.md': note('type: issue', 'caused_by: "[[cause]]"') };
	expect(offered('cause.md', 'issue.md', linked)[0]).toBe('issue causes cause');
	expect(offered('issue.md', 'issue.md')).toEqual([]);
	expect(offered('issue.md', 'none.md')).toEqual([]);
	expect(offered('visit.md#^t1', 'visit.md#^t2')).toEqual([]);
});

test('can be written, all of it', () => {
	const ids = [...TYPES.flatMap((type) => [`A/${type}.md`, `A/${type} b.md`]), 'A/visit.md#^t1', 'A/visit.md#^t2', 'A/visit.md'];
	const ground = groundOf(VAULT);
	const { client } = ground;
	const graph = issueGraph(ground.notebook, client);
	let offers = 0;
	for (const from of ids) for (const to of ids) for (const offer of relationsBetween(graph, client, from, to)) {
		offers++;
		const change = linkEdits(ground, offer);
		expect(change).toMatchObject(offer.relation === 'gap' ? { ok: false, why: 'needs-words' } : { ok: true });
	}
	expect(offers).toBeGreaterThan(500);
});
