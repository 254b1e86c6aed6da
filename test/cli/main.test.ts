/** The program itself, as it is shipped: exit status, standard error, and what it writes. Run after a build. */
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { VAULTS } from '../files.ts';

const PROGRAM = join(import.meta.dirname, '../../dist/bansou.mjs');
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function bansou(...args: string[]): { status: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
	return { status, out: stdout, err: stderr };
}
/** A copy of a vault that may be written to. */
function copyOf(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bansou-test-'));
	folders.push(folder);
	cpSync(join(VAULTS, name), folder, { recursive: true, verbatimSymlinks: true });
	return folder;
}

describe('the program', () => {
	test('ends with 0 when there is nothing to look at, 2 when there is, 1 when it is used wrongly', () => {
		expect(bansou('check', join(VAULTS, 'hostile/cycles')).status).toBe(0);
		expect(bansou('check', join(VAULTS, 'sample')).status).toBe(2);
		expect(bansou('check', join(VAULTS, 'hostile/links')).status).toBe(2);
		expect(bansou('check').status).toBe(1);
	});

	test('says what is wrong in one line on standard error, and nothing on standard output', () => {
		expect(bansou('check', '/そんなフォルダ')).toEqual({ status: 1, out: '', err: 'bansou: 保管庫「/そんなフォルダ」を読めません：見つかりません\n' });
		expect(bansou('status', join(VAULTS, 'hostile/README.md'), '--lang', 'en').err).toMatch(/^bansou: the vault “.*README\.md” cannot be read: it is not a folder\n$/);
	});

	test('tells its version and how it is used', () => {
		expect(bansou('--version').out).toMatch(/^bansou \d+\.\d+\.\d+\n$/);
		expect(bansou('--help', '--lang', 'en').out).toContain('bansou check  VAULT');
		expect(bansou('--help').out).toContain('bansou check  保管庫');
	});

	test('gives the same bytes over two runs', () => {
		const args = ['check', join(VAULTS, 'sample'), '--json', '--today', '2026-01-25'];
		expect(bansou(...args)).toEqual(bansou(...args));
	});

	test('does not follow links out of the vault, nor round in circles', () => {
		const vault = copyOf('sample/A社');
		symlinkSync(VAULTS, join(vault, 'よそ'));
		symlinkSync('.', join(vault, '輪'));
		symlinkSync('../訪問', join(vault, '訪問/輪'));
		const { status, out } = bansou('status', vault, '--json');
		expect(status).toBe(2);
		expect((JSON.parse(out) as { clients: unknown[] }).clients).toHaveLength(1);
	});
});

test('a link that leads nowhere is passed over', () => {
	const vault = copyOf('sample/A社');
	symlinkSync('消えた.md', join(vault, '控え.md'));
	expect(bansou('status', vault)).toMatchObject({ status: 2, err: '' });
});

describe('the settings that are named', () => {
	const vault = join(VAULTS, 'sample');
	const codes = (...args: readonly string[]): string[] => {
		const { clients } = JSON.parse(bansou('check', vault, '--client', 'Harbour Bakery', '--json', '--today', '2025-11-25', ...args).out) as { clients: { findings: { code: string }[] }[] };
		return clients.flatMap(({ findings }) => findings.map(({ code }) => code));
	};

	test('count in place of the plugin’s own', () => {
		const file = join(copyOf('sample/A社'), 'patient.json');
		writeFileSync(file, '{"shortOpenDays":365,"shortIdleVisits":20}');
		expect([codes().includes('G20'), codes('--settings', file).includes('G20')]).toEqual([true, false]);
	});

	test('are refused in one line when they cannot be read', () => {
		expect(bansou('check', vault, '--settings', '/ない.json')).toEqual({ status: 1, out: '', err: 'bansou: --settings「/ない.json」を読めません：見つかりません\n' });
		const file = join(copyOf('sample/A社'), 'torn.json');
		writeFileSync(file, '{');
		expect(bansou('check', vault, '--settings', file).err).toBe(`bansou: --settings「${file}」を読めません：設定の形（JSON）ではありません\n`);
	});
});

describe('a change of stage', () => {
	test('is written only when asked for, and changes nothing but the stage and its history', () => {
		const vault = copyOf('sample/しおかぜ食品');
		const note = join(vault, 'しおかぜ食品.md');
		const before = readFileSync(note, 'utf8');
		expect(bansou('stage', vault, '--client', 'しおかぜ食品', '--to', '6', '--today', '2026-01-25').status).toBe(0);
		expect(readFileSync(note, 'utf8')).toBe(before);
		expect(bansou('stage', vault, '--client', 'しおかぜ食品', '--to', '6', '--reason', '基準を使い直す', '--today', '2026-01-25', '--write').status).toBe(0);
		expect(readFileSync(note, 'utf8')).toBe(before.replace('段階: 7 フォローアップ', '段階: 6 課題解決').replace(/(\n {2}- 2026-01-21 7 [^\n]*)/, '$1\n  - 2026-01-25 6 基準を使い直す'));
		expect(readdirSync(vault).filter((name) => name.startsWith('.'))).toEqual([]);
		expect(JSON.parse(bansou('status', vault, '--json', '--today', '2026-01-26').out)).toMatchObject({ clients: [{ stage: 6, since: '2026-01-25' }] });
	});

	test('is refused with the line when the note cannot be written safely', () => {
		const vault = copyOf('sample/しおかぜ食品');
		const note = join(vault, 'しおかぜ食品.md');
		const twice = readFileSync(note, 'utf8').replace('段階: 7 フォローアップ\n', '段階: 7 フォローアップ\nstage: 7\n');
		writeFileSync(note, twice);
		const { status, out, err } = bansou('stage', vault, '--client', 'しおかぜ食品', '--to', '6', '--write');
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(err).toMatch(/^bansou: しおかぜ食品\.md:\d+ 同じ意味のプロパティが二つあるため、どちらに書くか決められません（stage）。\n$/);
		expect(readFileSync(note, 'utf8')).toBe(twice);
	});
});

test('a note that is not UTF-8 is never written', () => {
	const vault = copyOf('sample/A社');
	const note = join(vault, 'A社.md');
	const bytes = Buffer.concat([readFileSync(note), Buffer.from([0x93, 0xfa, 0x96, 0x7b])]);
	writeFileSync(note, bytes);
	expect(bansou('stage', vault, '--client', 'A社', '--to', '6', '--write')).toEqual({ status: 1, out: '', err: 'bansou: A社.md はUTF-8ではないため、書き込めません\n' });
	expect(readFileSync(note).equals(bytes)).toBe(true);
});

test('an answer never goes into the vault', () => {
	const vault = copyOf('sample/A社');
	const note = join(vault, 'A社.md');
	const before = readFileSync(note, 'utf8');
	expect(bansou('graph', vault, '--client', 'A社', '-o', note).err).toMatch(/^bansou: -o「.*」は保管庫の中です。/);
	const link = join(copyOf('sample/A社/資料'), 'link.json');
	symlinkSync(note, link);
	expect(bansou('graph', vault, '--client', 'A社', '-o', link).status).toBe(1);
	expect(readFileSync(note, 'utf8')).toBe(before);
});

test('an answer goes to a file when asked for', () => {
	const vault = copyOf('sample/A社');
	const file = join(copyOf('sample/A社/資料'), 'graph.mmd');
	expect(bansou('graph', vault, '--client', 'A社', '--format', 'mermaid', '-o', file)).toEqual({ status: 0, out: '', err: '' });
	expect(readFileSync(file, 'utf8')).toMatch(/^flowchart TD\n/);
});

test('what the owner may see follows the settings of the plugin, wherever the app keeps them', () => {
	const vault = copyOf('sample/A社');
	const ask = (): ReturnType<typeof bansou> => bansou('graph', vault, '--client', 'A社', '--owner', '--format', 'svg');
	expect(ask()).toMatchObject({ status: 0, err: '' });
	mkdirSync(join(vault, '.config/plugins/bansou'), { recursive: true });
	writeFileSync(join(vault, '.config/plugins/bansou/data.json'), '{ "surveyMinCell": ');
	expect(ask()).toEqual({ status: 1, out: '', err: 'bansou: プラグインの設定（data.json）を読めないため、経営者に見せてよい範囲を決められません。設定を直してください\n' });
});
