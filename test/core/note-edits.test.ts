/** Other words for a note, and setting one aside. */
import { describe, expect, test } from 'vitest';
import { parkEdits, renameTitle } from '../../src/core/note-edits.ts';
import type { Retitled } from '../../src/core/note-edits.ts';
import type { Note } from '../../src/core/note.ts';
import { changedVault } from './changing.ts';
import { note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const ID = 'A社/課題/欠品が続く.md';
const PATTERNS = { language: 'ja', ownName: null, clientsFolder: '', noteFolder: '{type}', planName: '', visitName: '', useCodename: false } as const;
const vaultWith = (text: string): Vault => ({ 'A社/A社.md': note('種別: 支援先'), 'B社/残業が多い.md': '', [ID]: text });

/** @throws RangeError when the note is none of ours */
function noteIn(vault: Vault): Note {
	const found = notebookOf(vault).get(ID);
	if (!found || found.type === null) throw new RangeError('no note of ours');
	return found;
}
const renamed = (text: string, title: string): Retitled => renameTitle(noteIn(vaultWith(text)), title, { notebook: notebookOf(vaultWith(text)), patterns: PATTERNS, today: '2026-05-10' }, text);

describe('other words', () => {
	test('are another name of the file', () => {
		expect(renamed(note('種別: 課題'), ' 欠品が\n減らない ')).toEqual({ edit: [], rename: { from: ID, to: 'A社/課題/欠品が 減らない.md' } });
	});

	test('stand in the property where the note has one', () => {
		const text = note('種別: 課題', '題名: 欠品');
		const { edit, rename } = renamed(text, '欠品: 月9件');
		expect(rename).toBeNull();
		expect(changedVault(vaultWith(text), edit)[ID]).toBe(note('種別: 課題', '題名: "欠品: 月9件"'));
	});

	test('that no file name can hold, or that another note has, are kept in a new property', () => {
		const text = note('type: issue');
		expect(renamed(text, '欠品/手直し')).toMatchObject({ rename: { to: 'A社/課題/欠品／手直し.md' } });
		const { edit, rename } = renamed(text, '残業が多い');
		expect(rename).toEqual({ from: ID, to: 'A社/課題/残業が多い 2.md' });
		expect(changedVault(vaultWith(text), edit)[ID]).toBe(note('type: issue', 'title: 残業が多い'));
	});

	test('that are the same, or none, change nothing', () => {
		for (const title of ['欠品が続く', ' ', '']) expect(renamed(note('種別: 課題'), title)).toEqual({ edit: [], rename: null });
	});
});

describe('setting aside', () => {
	const parked = (text: string): string | undefined => changedVault(vaultWith(text), parkEdits(noteIn(vaultWith(text)), '2026-05-10', '季節の話', text) ?? [])[ID];

	test.each([
		['課題', '状態', '扱わない', 'status'], ['要因', '確からしさ', '取り下げ', 'status'], ['本質的課題', '状態', '取り下げた', 'status'], ['対応策', '状態', 'やめた', 'state'], ['短期的課題', '方針', '見守る', 'policy'],
	])('%s: says so with its reason', (type, key, word, kept) => {
		expect(parked(note(`種別: ${type}`))).toBe(note(`種別: ${type}`, `${key}: ${word}`, '経過:', `  - 2026-05-10 ${kept} →${word} 季節の話`));
	});

	test('is once and for all, and nothing that facts and visions know', () => {
		const text = note('種別: 課題', '状態: 扱わない');
		expect(parked(text)).toBe(text);
		expect(parkEdits(noteIn(vaultWith(note('種別: 事実'))), '2026-05-10', '', note('種別: 事実'))).toBeNull();
	});
});
