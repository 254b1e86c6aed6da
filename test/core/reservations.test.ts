/** Which questions a link is worth. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { reservationsOf } from '../../src/core/reservations.ts';
import type { Reservation } from '../../src/core/reservations.ts';
import { reservationsEn, reservationsJa } from '../../src/lang/faces/reservations.ts';
import { randomVault } from './random-vault.ts';
import { note, notebookOf, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const asked = (cause: readonly string[], effect: readonly string[], more: Vault = {}, [from, to] = ['品目が増えた', '欠品が続く']): readonly Reservation[] => {
	const { graph } = onlyClient({ 'A/A.md': note('種別: 支援先'), [`A/${from}.md`]: note('種別: 要因', ...cause), [`A/${to}.md`]: note('種別: 課題', `要因: ["[[${from}]]"${effect.map((name) => `, "[[${name}]]"`).join('')}]`), ...more });
	return reservationsOf(graph, { from: `A/${from}.md`, to: `A/${to}.md`, relation: 'causes' });
};
const FACT = { 'A/数.md': note('種別: 事実') };

test('without evidence it is asked whether it really happens, and with one cause alone what else there is', () => {
	expect(asked([], [])).toEqual(['existence', 'other-cause', 'causality']);
	expect(asked(['根拠: "[[数]]"'], [], FACT)).toEqual(['other-cause', 'causality', 'clarity']);
});

test('of several causes it is asked whether one is enough, and of a hypothesis what else there would be to see', () => {
	expect(asked(['根拠: "[[数]]"', '確からしさ: 仮説'], ['別'], { ...FACT, 'A/別.md': note('種別: 要因') })).toEqual(['predicted', 'sufficiency', 'causality']);
});

test('where causes go round it is asked which way they go', () => {
	expect(asked(['要因: "[[間]]"'], [], { 'A/間.md': note('種別: 要因', '要因: "[[欠品が続く]]"') })[0]).toBe('direction');
	expect(asked(['要因: "[[欠品が続く]]"'], [])[0]).toBe('direction');
});

test('of titles that are nearly the same it is asked whether they say the same', () => {
	expect(asked([], [], {}, ['欠品が続いている', '欠品が続いていること'])[0]).toBe('tautology');
	expect(asked([], [], {}, ['品目が増えた', '欠品が増えた'])).not.toContain('tautology');
});

test('about links that argue nothing, or are not there, nothing is asked', () => {
	const { graph } = onlyClient({ 'A/A.md': note('種別: 支援先'), 'A/x.md': note('種別: 課題', '根拠: "[[数]]"'), ...FACT });
	expect(reservationsOf(graph, { from: 'A/数.md', to: 'A/x.md', relation: 'supports' })).toEqual([]);
	expect(reservationsOf(graph, { from: 'A/無い.md', to: 'A/x.md', relation: 'causes' })).toEqual([]);
});

test('in any vault there are three different questions about each link of causes, in both languages', () => {
	fc.assert(
		fc.property(randomVault(40), (vault) => {
			const notebook = notebookOf(vault);
			for (const client of notebook.clients) for (const edge of issueGraph(notebook, client).edges.filter(({ relation }) => relation === 'causes')) {
				const codes = reservationsOf(issueGraph(notebook, client), edge);
				expect(new Set(codes).size).toBe(3);
				for (const code of codes) expect([reservationsJa[code].endsWith('か。'), reservationsEn[code].endsWith('?')]).toEqual([true, true]);
			}
		}),
	);
});
