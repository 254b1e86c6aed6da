/** What `bansou check` says about the wording of notes. */
import { expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { readFolder } from '../../src/cli/folder.ts';
import { run } from '../../src/cli/run.ts';

const FILES: Readonly<Record<string, string>> = {
	'甲/甲.md': '---\n種別: 支援先\n主担当: 佐伯\n---\n',
	'甲/訪問/甲 第1回.md': '---\n種別: 訪問\n回: 1\n日付: 2026-01-21\n状態: 実施済\n---\n## 面談の記録\n- 佐伯｜問いかけ｜会議は毎週ありますか？\n## 事後打合せ\n- 所見:: 社長は棚の前で、かなり長く黙っていた\n',
};

function check(args: readonly string[], settings: string | null = null): string {
	const read = (path: string): string => FILES[path] ?? '';
	const request = parseArguments(['check', 'v', '--client', '甲', ...args], '2026-01-25');
	if ('about' in request) throw new Error('a question about the program');
	return run(request, { notebook: readFolder({ list: () => Object.keys(FILES), read }), read, settings: () => settings, write: () => expect.unreachable('nothing may be written') }).text;
}
const wording = (text: string): unknown => (JSON.parse(text) as { clients: { wording: unknown }[] }).clients[0]?.wording;

test('the page of one client has each question with its place, but for those that say something by their share only', () => {
	const lines = check([]).split('\n').filter((line) => line.includes('第1回.md'));
	expect(lines.map((line) => line.trim().replace(/ {2,}/, ' '))).toEqual(['言葉への問い 訪問/甲 第1回.md:10「かなり」どのくらいでしょうか。数や場面で言い換えられますか。']);
	expect(check(['--lang', 'en'])).toContain('訪問/甲 第1回.md:10 “かなり” How much would that be? Could a number or a scene say it?');
});

test('the JSON has all of them', () => {
	expect(wording(check(['--json']))).toEqual([
		{ rule: 'T17', path: '甲/訪問/甲 第1回.md', line: 8, text: '会議は毎週ありますか？' },
		{ rule: 'T02', path: '甲/訪問/甲 第1回.md', line: 10, text: 'かなり' },
	]);
});

test('allowed words of the settings are not asked about', () => {
	const settings = JSON.stringify({ allowedWords: ['かなり'] });
	expect(check([], settings)).not.toContain('かなり');
	expect(wording(check(['--json'], settings))).toHaveLength(1);
});
