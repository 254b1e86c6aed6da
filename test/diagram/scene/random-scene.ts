/** Random clients for the tests of scenes: notes of every type with links of every kind, cycles and self-links included. */
import fc from 'fast-check';
import { note } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';

const TYPES = ['ビジョン', '本質的課題', '要因', '課題', '事実', '対応策', '短期的課題'];
const KEYS = ['要因', '結果', '上位', '内訳', '根拠', '反証', '妨げる', '対応先', '確認指標', '見直し前'];
const PROPERTIES = ['状態: 見直した', '状態: 扱わない', '状態: 共有・合意した', '確からしさ: 仮説', '確からしさ: 事実で確認', '最初の課題: true', '領域: 販売', '領域: 生産・提供', '論点: 工場', '話し手: 社長', '話し手: 工場長', '視点: 財務', '出所: "[[v1]]"', '出所: "[[v2]]"', '題名: 「断れない」'];

const oneNote = (count: number): fc.Arbitrary<string> =>
	fc
		.record({
			type: fc.constantFrom(...TYPES),
			links: fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.nat(Math.max(0, count - 1))), { maxLength: 3 }),
			properties: fc.uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 3, selector: (line) => line.split(':')[0] }),
		})
		.map(({ type, links, properties }) => {
			const byKey = new Map<string, number[]>();
			for (const [key, to] of links) byKey.set(key, [...(byKey.get(key) ?? []), to]);
			return note(`種別: ${type}`, ...properties, ...[...byKey].map(([key, ends]) => `${key}: [${ends.map((to) => `"[[n${to}]]"`).join(', ')}]`));
		});

/** A client with two visits and up to `most` notes of its own, named `n0.md`, `n1.md` … */
export const randomClient = (most: number): fc.Arbitrary<Vault> =>
	fc.integer({ min: 0, max: most }).chain((count) => fc.array(oneNote(count), { minLength: count, maxLength: count })).map((notes) => ({
		'A社.md': note('種別: 支援先'),
		'v1.md': note('種別: 訪問', '回: 1', '日付: 2025-08-20'),
		'v2.md': note('種別: 訪問', '回: 2', '日付: 2025-09-20'),
		...Object.fromEntries(notes.map((text, i) => [`n${i}.md`, text])),
	}));
