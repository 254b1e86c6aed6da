/** Random small vaults: few folders, names that collide in case, width and form, links to all of them, and some broken notes. */
import fc from 'fast-check';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../../src/core/vocabulary/relations.ts';
import { note } from './vault.ts';
import type { Vault } from './vault.ts';

const NFC = 'が';
const NFD = 'か\u3099';

const folder = fc.oneof({ weight: 12, arbitrary: fc.constantFrom('A/', 'A/内/') }, { weight: 4, arbitrary: fc.constant('B/') }, { weight: 3, arbitrary: fc.constantFrom('', 'a/', 'Ａ/', 'B/A/', `${NFC}/`, `${NFD}/`) });
const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('n', 'm', 'k', '第1回') }, { weight: 2, arbitrary: fc.constantFrom('N', 'ｎ', NFC, NFD, '第１回', 'n (Conflicted copy Mac 202601010000)', 'm.sync-conflict-20260101-000000-ABCDEFG') });
/** The usual places of client notes; a vault begins with some of them. */
const CLIENTS = ['A/A社.md', 'B/B社.md'];
const notePath = fc.oneof({ weight: 9, arbitrary: fc.tuple(folder, name).map(([at, stem]) => `${at}${stem}.md`) }, { weight: 1, arbitrary: fc.constantFrom(...CLIENTS) });
const filePath = fc.tuple(folder, fc.constantFrom('n.png', 'm', 'N.MD.txt', `${NFD}.pdf`)).map(([at, stem]) => `${at}${stem}`);

const target = fc.oneof(
	{ weight: 5, arbitrary: name },
	{ weight: 2, arbitrary: fc.tuple(fc.constantFrom('', './', '../', '/'), folder, name).map((parts) => parts.join('')) },
	{ weight: 1, arbitrary: fc.constantFrom('', '無い', 'n.md', 'M.MD', 'n.png', 'A', '../..', './', '#') },
);
const link = fc.tuple(target, fc.constantFrom('', '', '', '', '', '', '|別名', '#見出し', '#^t1', '#^T1', '#^t2', '#^t9', '#^t1|言葉')).map(([to, rest]) => `[[${to}${rest}]]`);
/** A value as people write links: in quotes, in a list, and now and then in a way that does not fit. */
const linkValue = fc.oneof(
	{ weight: 5, arbitrary: link.map((one) => ` "${one}"`) },
	{ weight: 4, arbitrary: fc.array(link, { minLength: 1, maxLength: 3 }).map((links) => links.map((one) => `\n  - "${one}"`).join('')) },
	{ weight: 1, arbitrary: fc.oneof(link.map((one) => ` ${one}`), fc.constantFrom('', ' ただの言葉', ' 3', ' {a: 1}', ' [a, [b]]', ' "![[n]]"')) },
);

const anyType = fc.constantFrom(...Object.entries(NOTE_TYPES).flatMap(([en, { ja }]) => [en, ja]));
const usualType = fc.constantFrom('fact', 'issue', 'cause', 'essential', 'visit', '訪問', 'ヒアリング');
const typeLine = fc.tuple(fc.constantFrom('type', '種別', 'Ｔｙｐｅ'), fc.oneof(anyType, usualType)).map(([key, type]) => `${key}: ${type}`);
const clientType = fc.constantFrom('type: client', '種別: 支援先');
const relationLine = fc.tuple(fc.constantFrom(...RELATION_PROPERTIES.flatMap(({ en, ja }) => [en, ja])), linkValue).map(([key, value]) => `${key}:${value}`);
const clientLine = fc.tuple(fc.constantFrom('client', '支援先'), fc.oneof(fc.constantFrom(' "[[A社]]"', ' "[[B社]]"'), linkValue)).map(([key, value]) => `${key}:${value}`);
const otherLine = fc.constantFrom(
	'回: 1', '回: 1', 'no: 2', '回: 一', '日付: 2026-01-01', '日付: 2026-02-01', '受領日: 2026-01-15', '作成日: 2026-01-10', '言った日: 2026-01-05', 'found_on: 2026-01-20', '状態: 仮説', '確からしさ: 経営者の認識', '状態: 完了', '区分: 数量', '区分: 支援チームの気づき', '相手の層: 社員',
	'見せる範囲: 匿名で提示', 'layer: team only', '見せる範囲: だれでも', '題名: 題', '経過: 2026-01-15 status 仮説→経営者の認識', 'known_issues: "[[n]]"', '使った図: ["[[n.png]]", "[[m]]"]', '先方: [社長]', '段階: 9', 'ほか: なんでも',
);
/** Lines that make front matter unreadable, or leave it readable in an unforeseen way. */
const brokenLine = fc.constantFrom('要因: "[[n', 'a: b: c', 'type: cause', '? [x]', '- x', '\t- y', '&a *a: 1', '種別: 課題', '"', '...');

const talk = '## 面談の記録\n- 社長「言った」 ^t1\n- 見たこと ^t2\n- 佐伯：聞いた ^T1';
const body = fc.oneof(fc.constantFrom('', talk, talk), fc
	.array(fc.constantFrom('## 面談の記録', '## 見立て', '## Gaps', '## 乖離・矛盾・不整合', '- 社長「言った」 ^t1', '- 2026-05-01 乖離 [[n]] 一文', '- 2026-05-01 mismatch [[m]] a sentence', '- 乖離 [[n]]', '本文 [[n]]', '```', '| 設問 | 人数 |', '| --- | --- |', '| a | x |'), { maxLength: 6 })
	.map((lines) => lines.join('\n')));

const properties = fc.tuple(
	fc.oneof({ weight: 1, arbitrary: clientType }, { weight: 14, arbitrary: typeLine }, { weight: 1, arbitrary: fc.constantFrom('type: うちの型', 'type:', 'ほか: x', 'type: [issue]') }),
	fc.oneof({ weight: 4, arbitrary: fc.constant('') }, { weight: 1, arbitrary: clientLine }),
	fc.array(relationLine, { maxLength: 3 }),
	fc.array(otherLine, { maxLength: 4 }),
	fc.oneof({ weight: 15, arbitrary: fc.constant('') }, { weight: 1, arbitrary: brokenLine }),
);

/** The text of a note, sound more often than not. */
export const randomText: fc.Arbitrary<string> = fc
	.tuple(properties, body, fc.oneof({ weight: 20, arbitrary: fc.constant('sound') }, { weight: 6, arbitrary: fc.constantFrom('crlf', 'bom', 'unclosed', 'js', 'plain', 'plain') }))
	.map(([[type, client, relations, others, broken], words, form]) => {
		const text = note(...[type, client, ...relations, ...others, broken].filter((line) => line !== '')) + words;
		if (form === 'crlf') return text.replaceAll('\n', '\r\n');
		if (form === 'bom') return `\uFEFF${text}`;
		if (form === 'unclosed') return text.replace('\n---\n', '\n');
		if (form === 'js') return text.replace('---', '---js');
		return form === 'plain' ? words : text;
	});

/** Texts by path, files that are no notes among them. */
export const randomVault = (maxLength = 10): fc.Arbitrary<Vault> =>
	fc
		.tuple(fc.subarray(CLIENTS), fc.array(fc.tuple(notePath, randomText), { maxLength, size: 'max' }), fc.array(filePath, { maxLength: 2 }))
		.map(([clients, notes, files]) => Object.fromEntries([...clients.map((path) => [path, note('種別: 支援先')]), ...notes, ...files.map((path) => [path, ''])]) as Vault);

/** One change of a vault. */
export type Change = { readonly does: 'with'; readonly path: string; readonly text: string } | { readonly does: 'withFile' | 'without'; readonly path: string };
/** Makes a change, told the paths that the vault has at that time. `asks`: whether the notebook is then asked about everything. */
export interface Step {
	readonly asks: boolean;
	change(paths: readonly string[]): Change;
}

const anyPath = fc.oneof({ weight: 5, arbitrary: notePath }, { weight: 1, arbitrary: filePath });
const does = fc.oneof({ weight: 6, arbitrary: fc.constant('with' as const) }, { weight: 2, arbitrary: fc.constant('without' as const) }, { weight: 1, arbitrary: fc.constant('withFile' as const) });
/** Most changes are of a note that is there already. */
export const randomStep: fc.Arbitrary<Step> = fc
	.record({ asks: fc.boolean(), does, nth: fc.option(fc.nat(), { freq: 4 }), note: notePath, path: anyPath, text: randomText })
	.map(({ asks, does: what, nth, note: fresh, path, text }) => ({
		asks,
		change: (paths) => {
			const notes = paths.filter((one) => one.endsWith('.md'));
			const there = nth === null ? undefined : notes[nth % Math.max(1, notes.length)];
			return what === 'with' ? { does: what, path: there ?? fresh, text } : { does: what, path: there ?? path };
		},
		toString: () => JSON.stringify({ asks, what, nth, fresh, path, text }),
	}));
