/** The rules of the house, executable: who may import whom, what may be imported where, and how a file opens. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?ts$/.test(name)).map((name) => name.replaceAll('\\', '/'));
const textOf = (file: string): string => readFileSync(join(SRC, file), 'utf8');

/** Everything a file imports, type imports included: files of ours as paths below src, packages as they are named. */
function importsOf(file: string): { ours: string[]; packages: string[] } {
	const named = [...textOf(file).matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
	const ours = named.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(file), name)).replaceAll('\\', '/'));
	return { ours, packages: named.filter((name) => !name.startsWith('.')) };
}
const imports = new Map(files.map((file) => [file, importsOf(file)]));
const roomOf = (file: string): string => (file.startsWith('cli/main') ? 'cli/main' : file.startsWith('cli/folder') ? 'cli/folder' : (file.split('/')[0] ?? ''));

/** Room → rooms it may import from, besides its own. `..` is the repository's own manifest. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	'main.ts': ['host'],
	host: ['diagram', 'editor', 'cli', 'lang', 'core'],
	diagram: ['lang', 'core'],
	editor: ['lang', 'core'],
	'cli/main': ['cli', 'cli/folder', 'core', '..'],
	'cli/folder': ['core'],
	cli: ['lang', 'core'],
	lang: ['core'],
	core: [],
};

/** Package → the places that may import it. */
const PACKAGES: readonly (readonly [name: RegExp, places: RegExp])[] = [
	[/^obsidian$/, /^(?:host\/|main\.ts$)/],
	[/^d3(?:-|$)/, /^diagram\//],
	[/^lucide$/, /^diagram\/picture\/icon\.ts$/],
	[/^bansou:placement-worker$/, /^host\/diagram\/issue-graph-view\.ts$/],
	[/^@codemirror\//, /^editor\//],
	[/^node:/, /^cli\/main\.mts$/],
	[/^gray-matter$/, /^cli\/folder\.ts$/],
	[/^diff$/, /^cli\//],
	[/^(?:fflate|bansou:sample-vault)$/, /^host\/samples\.ts$/],
	[/^yaml$/, /^core\//],
	[/^date-fns$/, /^(?:core\/|cli\/main\.mts$)/],
];

describe('imports', () => {
	test('go down only: main → host → diagram, editor, cli → lang → core', () => {
		const wrong = [...imports].flatMap(([file, { ours }]) => {
			const room = roomOf(file);
			return ours.filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target)) && !(room === 'cli' && /^diagram\/export(?:\.ts$|\/)/.test(target))).map((target) => `${file} → ${target}`);
		});
		expect(wrong).toEqual([]);
	});

	test('name a package only where it belongs', () => {
		const wrong = [...imports].flatMap(([file, { packages }]) => packages.filter((name) => !PACKAGES.some(([pattern, places]) => pattern.test(name) && places.test(file))).map((name) => `${file} → ${name}`));
		expect(wrong).toEqual([]);
	});

	test('never go round', () => {
		const done = new Set<string>();
		const rounds: string[] = [];
		const visit = (file: string, path: readonly string[]): void => {
			if (path.includes(file)) rounds.push([...path.slice(path.indexOf(file)), file].join(' → '));
			if (done.has(file) || path.includes(file)) return;
			for (const target of imports.get(file)?.ours ?? []) visit(target, [...path, file]);
			done.add(file);
		};
		for (const file of files) visit(file, []);
		expect(rounds).toEqual([]);
	});

	test('lead to files that exist', () => {
		const wrong = [...imports].flatMap(([file, { ours }]) => ours.filter((target) => !files.includes(target) && !target.startsWith('../')).map((target) => `${file} → ${target}`));
		expect(wrong).toEqual([]);
	});

	test('of Node cannot be reached from the plugin', () => {
		const reached = new Set<string>();
		const reach = (file: string): void => {
			if (reached.has(file)) return;
			reached.add(file);
			imports.get(file)?.ours.forEach(reach);
		};
		reach('main.ts');
		expect([...reached].filter((file) => imports.get(file)?.packages.some((name) => name.startsWith('node:') || name === 'gray-matter'))).toEqual([]);
	});

	test('nobody imports main.ts', () => {
		expect([...imports].filter(([, { ours }]) => ours.includes('main.ts')).map(([file]) => file)).toEqual([]);
	});
});

describe('files', () => {
	test('have no look-behind, at which older iOS refuses the whole program', () => {
		expect(files.filter((file) => /\(\?<[!=]/.test(textOf(file)))).toEqual([]);
	});

	test('open with one line that says what they are for', () => {
		expect(files.filter((file) => !/^\/\*\* \S.*\*\/\n/.test(textOf(file)))).toEqual([]);
	});

	test('stay under 300 lines, main.ts under 100', () => {
		expect(files.filter((file) => textOf(file).split('\n').length > (file === 'main.ts' ? 100 : 300))).toEqual([]);
	});

	test('have kebab-case names that say what is in them', () => {
		const vague = /(?:^|\/)(?:utils?|helpers?|common|misc|manager|service|data|types|constants)\.m?ts$/;
		expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.m?ts$/.test(file) || vague.test(file))).toEqual([]);
	});

	test('have no default export but main.ts, no enum, no any, and no rule switched off', () => {
		const wrong = files.filter((file) => {
			const text = textOf(file);
			return (file !== 'main.ts' && /^export default/m.test(text)) || /^\s*(?:export )?(?:const )?enum\s/m.test(text) || /:\s*any\b|\bas any\b|eslint-disable|@ts-ignore|@ts-expect-error/.test(text);
		});
		expect(wrong).toEqual([]);
	});
});

test('core compiles without the DOM and without Node', () => {
	const config = JSON.parse(readFileSync(join(SRC, 'core/tsconfig.json'), 'utf8')) as { compilerOptions: { lib: string[]; types: string[] } };
	expect(config.compilerOptions).toEqual({ lib: ['ES2022'], types: [] });
});

test('the version is the same in package.json, manifest.json and versions.json', () => {
	const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as Record<string, unknown>;
	const [pack, manifest, versions] = [read('package.json'), read('manifest.json'), read('versions.json')];
	expect(manifest.version).toBe(pack.version);
	expect(versions[String(manifest.version)]).toBe(manifest.minAppVersion);
	expect(relative(ROOT, SRC)).toBe('src');
});
