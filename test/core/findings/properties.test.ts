/** What holds of findings whatever the notes say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engagementOf } from '../../../src/core/engagement.ts';
import { findingsOf, shownFindings } from '../../../src/core/findings/index.ts';
import type { Found } from '../../../src/core/findings/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { findingsEn, findingsJa, findingSentence } from '../../../src/lang/faces/findings.ts';
import { randomVault } from '../random-vault.ts';
import { note, notebookOf, onlyClient } from '../vault.ts';
import type { Vault } from '../vault.ts';
import { found, TODAY } from './looking.ts';
import { CLIENT_PATH, randomClient, randomFact, randomWriting, written } from './random-client.ts';
import type { RandomClient, Writing } from './random-client.ts';

const PLAIN: Writing = { language: 'ja', sides: 'to', backwards: false };

function foundIn(vault: Vault): readonly Found[] {
	const { notebook, client } = onlyClient(vault);
	return findingsOf(engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS));
}
const keyOf = ({ code, hash, ids }: Found): string => `${code} ${ids.join(' ')} ${hash}`;
/** A link to the subject, as it stands under 確かめたこと. */
const linkTo = ({ ids: [subject = ''] }: Found): string => `[[${subject.replace(/^甲\//, '').replace(/\.md(?=$|#)/, '')}]]`;
const itemFor = (one: Found): string => `2026-01-20 ${one.code} ${linkTo(one)} 話して確かめた ^${one.code.toLowerCase()}-${one.hash}`;

test('the random clients give most findings something to speak of', () => {
	const codes = new Set(fc.sample(randomClient, { numRuns: 150, seed: 7 }).flatMap((client) => foundIn(written(client, PLAIN)).map(({ code }) => code)));
	for (const code of ['G01', 'G02', 'G03', 'G04', 'G07', 'G08', 'G12', 'G13', 'G14', 'G15', 'G16', 'G19', 'G24', 'G27', 'G28', 'G29']) expect([...codes]).toContain(code);
});

describe('findings', () => {
	test('do not depend on the order of files, the language of keys, or the side that a relation is written on', () => {
		fc.assert(fc.property(randomClient, randomWriting, (client, writing) => {
			expect(foundIn(written(client, writing))).toEqual(foundIn(written(client, PLAIN)));
		}));
	});

	test('name notes that are there, each sighting once, and say it in both languages', () => {
		fc.assert(fc.property(randomClient, (client) => {
			const { notebook, client: only, graph } = onlyClient(written(client, PLAIN));
			const all = findingsOf(engagementOf(notebook, only, TODAY, DEFAULT_SETTINGS));
			expect(new Set(all.map(keyOf)).size).toBe(all.length);
			for (const one of all) {
				expect(one.ids.filter((id) => id !== CLIENT_PATH && !graph.nodes.has(id))).toEqual([]);
				for (const words of [findingsJa, findingsEn]) expect(findingSentence(words, one)).not.toMatch(/^$|undefined|null|NaN|\[object/);
			}
		}));
	});

	test('never fail, whatever a vault holds', () => {
		fc.assert(fc.property(randomVault(), (vault) => {
			const notebook = notebookOf({ ...vault, 'A/A社.md': note('種別: 支援先', '段階: 7', '主担当: 佐伯', '得意分野: 生産管理') });
			for (const client of notebook.clients) expect(() => findingsOf(engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS)).map((one) => findingSentence(findingsJa, one))).not.toThrow();
		}));
	});

	test('ask for no more evidence (G02) and no more words of the owner (G24) once there is one more fact', () => {
		const asked = (client: RandomClient): string[] => foundIn(written(client, PLAIN)).filter(({ code }) => code === 'G02' || code === 'G24').map(({ code, ids }) => `${code} ${ids[0] ?? ''}`);
		const links = fc.array(fc.tuple(fc.constantFrom('supports', 'refutes', 'measured_by', 'causes', 'part_of', 'from'), fc.nat(), fc.boolean()), { maxLength: 4 });
		fc.assert(fc.property(randomClient, randomFact, links, (client, fact, named) => {
			const { length } = client.notes;
			const edges = named.map(([relation, at, out]) => ({ relation, from: out ? length : at % length, to: out ? at % length : length }));
			const before = new Set(asked(client));
			expect(asked({ notes: [...client.notes, fact], edges: [...client.edges, ...edges] }).filter((one) => !before.has(one))).toEqual([]);
		}));
	});
});

describe('confirming a finding', () => {
	test('silences exactly it, and creates no other', () => {
		fc.assert(fc.property(randomClient, fc.nat(), (client, nth) => {
			const before = foundIn(written(client, PLAIN));
			const chosen = before[nth % Math.max(1, before.length)];
			fc.pre(chosen !== undefined);
			const after = foundIn(written(client, PLAIN, [itemFor(chosen)]));
			expect(after.map(keyOf)).toEqual(before.map(keyOf));
			expect(after.filter(({ confirmation }) => confirmation?.quiet).map(keyOf)).toEqual([keyOf(chosen)]);
		}));
	});

	test('lasts until what it looked at has changed: then it is asked again, with the reason from before', () => {
		const notes = (status: string): Record<string, string> => ({ 手狭: `種別: 課題\n状態: ${status}\n反証: "[[稼働率]]"`, 稼働率: '種別: 事実' });
		const hash = found('G27', notes('出たまま'))[0]?.hash ?? '';
		const client = `段階: 7\n\n## 確かめたこと\n- 2026-01-10 G27 [[手狭]] 繁忙期だけの数字 ^g27-${hash}`;
		expect(found('G27', notes('出たまま'), { client })[0]?.confirmation).toEqual({ on: '2026-01-10', reason: '繁忙期だけの数字', quiet: true });
		expect(found('G27', { ...notes('出たまま'), 手直し: '種別: 課題' }, { client })[0]?.confirmation?.quiet).toBe(true);
		expect(found('G27', notes('掘り下げ中'), { client })[0]?.confirmation).toEqual({ on: '2026-01-10', reason: '繁忙期だけの数字', quiet: false });
	});

	test('leaves all others open', () => {
		const { notebook, client } = onlyClient({ [CLIENT_PATH]: `${note('種別: 支援先', '段階: 7')}## 確かめたこと\n- 2026-01-10 G01 [[一]] 脇に置いた\n`, '甲/一.md': note('種別: 課題'), '甲/二.md': note('種別: 課題') });
		const { first, others, confirmed } = shownFindings(engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS));
		expect([...first, ...others].filter(({ code }) => code === 'G01').map(({ ids }) => ids)).toEqual([['甲/二.md']]);
		expect(confirmed.map(({ code, ids }) => [code, ...ids])).toEqual([['G01', '甲/一.md']]);
	});
});
