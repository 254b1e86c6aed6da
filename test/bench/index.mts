/** `npm run bench`: what reading, placing and drawing cost, as ratios to a lower bound or another library measured in the same run. Nothing here is asserted in a test. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { splitProperties } from '../../src/cli/folder.ts';
import { linksOf } from '../../src/core/client-links.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { readNote } from '../../src/core/note.ts';
import { Notebook } from '../../src/core/notebook.ts';
import type { AnyNote } from '../../src/core/note-groups.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import { benchDrawing } from './drawing-speed.mts';
import { benchFindings } from './findings.mts';
import { largeVault } from './large-vault.ts';
import { benchPlacement, benchWarmPlacement } from './placement.mts';
import { benchWording } from './wording.mts';
import { median, middle, ms, now, say } from './timing.mts';


const parsed = (notes: number): AnyNote[] => [...largeVault(notes)].map(({ path, text }) => readNote({ path, text, properties: splitProperties(text) }));

function benchNotebook(): void {
	const notes = parsed(10_000);
	const targets = notes.flatMap((note) => (note.type === null ? [] : note.references.map(({ link }) => link.target)));
	const bound = median(() => {
		const byName = new Map(notes.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -3), path]));
		let found = 0;
		for (const target of targets) if (byName.has(target)) found++;
		if (found !== targets.length) throw new Error('the vault has broken links');
	});
	const build = median(() => void Notebook.from(notes));
	const all = median(() => {
		const notebook = Notebook.from(notes);
		for (const client of notebook.clients) linksOf(notebook, client);
	});
	say(`one pass that resolves every link through a Map (${notes.length} notes, ${targets.length} links)`, ms(bound));
	say('Notebook from these notes', `${ms(build)} = ${(build / bound).toFixed(2)} ×`, 'mark: 3 ×');
	say('Notebook, every client, every link of theirs resolved', `${ms(all)} = ${(all / bound).toFixed(2)} ×`);
	const graphs = median(() => {
		const notebook = Notebook.from(notes);
		for (const client of notebook.clients) issueGraph(notebook, client);
		problemsOf(notebook);
	}, 5);
	say('… and every issue graph and problem', ms(graphs));
}

function benchChange(): void {
	for (const size of [1_000, 10_000, 50_000]) {
		const notes = parsed(size);
		let notebook = Notebook.from(notes);
		const issues = notes.filter((note) => note.type === 'issue');
		const runs = 20_000;
		const each = (change: (note: AnyNote, i: number) => void): number => {
			const start = now();
			for (let i = 0; i < runs; i++) change(issues[(i * 7919) % issues.length] as AnyNote, i);
			return ((now() - start) / runs) * 1000;
		};
		each((note) => (notebook = notebook.with({ ...note })));
		const same = each((note) => (notebook = notebook.with({ ...note })));
		const moved = each((note, i) => {
			notebook = i % 2 === 0 ? notebook.without(note.path) : notebook.with(note);
		});
		const shown = ((): number => {
			const start = now();
			for (let i = 0; i < 500; i++) {
				const note = issues[(i * 7919) % issues.length] as AnyNote;
				notebook = notebook.with({ ...note });
				const client = notebook.client(notebook.clientPathOf(note) ?? '');
				if (client) issueGraph(notebook, client);
			}
			return ((now() - start) / 500) * 1000;
		})();
		say(`one changed note in ${notes.length}`, `${same.toFixed(1)} µs`, 'mark: 50 µs');
		say('  one note gone or new', `${moved.toFixed(1)} µs`);
		say('  one changed note, and the graph of its client anew', `${shown.toFixed(0)} µs`);
	}
}

/** Reads the files and parses their front matter with the same parser: what any check of a folder has to do. */
function readAndParse(root: string): void {
	for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) if (name.endsWith('.md')) splitProperties(readFileSync(join(root, name), 'utf8'));
}

function benchCheck(): void {
	const root = mkdtempSync(join(tmpdir(), 'bansou-bench-'));
	try {
		for (const { path, text } of largeVault(10_000)) {
			mkdirSync(join(root, dirname(path)), { recursive: true });
			writeFileSync(join(root, path), text);
		}
		const timed = (args: readonly string[]): number => {
			const start = now();
			const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
			if (status === 1 || status === null) throw new Error(stderr);
			return now() - start;
		};
		const pairs = Array.from({ length: 6 }, () => [timed([process.argv[1] ?? '', '--read-and-parse', root]), timed(['dist/bansou.mjs', 'check', root])] as const).slice(1);
				const [bound, check] = [middle(pairs.map(([a]) => a)), middle(pairs.map(([, b]) => b))];
		const ratio = middle(pairs.map(([a, b]) => b / a));
		say('reading 10,000 files and parsing their front matter (whole process)', ms(bound));
		say('bansou check on them (whole process)', `${ms(check)} = ${ratio.toFixed(2)} ×`, 'mark: 1.5 ×');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

function benchEdit(): void {
	const root = 'test/vaults/sample';
	const texts = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(root, name), 'utf8'));
	const times = texts.map((text) => median(() => void applyEdits(text, [{ do: 'set-property', names: ['見せる範囲', 'layer'], value: '支援チームだけ' }]), 60)).sort((a, b) => a - b);
	say(`one property, verified: median of ${texts.length} sample notes`, ms(times[Math.floor(times.length / 2)] ?? NaN), 'mark: 0.5 ms');
	say('  the slowest of them (51 lines of front matter)', ms(times.at(-1) ?? NaN), `${times.filter((time) => time > 0.5).length} of ${times.length} over the mark`);
	const visit = readFileSync(join(root, 'しおかぜ食品/訪問/しおかぜ食品 第4回.md'), 'utf8');
	say('one task of a visit, verified', ms(median(() => void applyEdits(visit, [{ do: 'tick-task', under: 'requests', words: '佐伯：品目別の販売数を表にする（2025-10-28）', from: ' ', to: 'x' }]), 400)));
}

/** The writer's properties once more, over ten times as many notes as in the tests. */
function benchRandomNotes(): void {
	const start = now();
	const { status, stdout } = spawnSync('npx', ['vitest', 'run', 'test/core/front-matter-edit.test.ts', 'test/core/body-edit.test.ts'], { env: { ...process.env, BANSOU_RUNS: '100000' }, encoding: 'utf8' });
	say('the writer over 100,000 random notes per property', `${((now() - start) / 1000).toFixed(0)} s`, /\d+ passed, \d+ failed/.exec(stdout)?.[0] ?? 'no result');
	if (status !== 0) process.exitCode = 1;
}

if (process.argv[2] === '--read-and-parse') readAndParse(process.argv[3] ?? '');
else if (process.argv[2] === '--placement') {
	benchWarmPlacement();
	await benchPlacement();
} else if (process.argv[2] === '--drawing') await benchDrawing();
else if (process.argv[2] === '--findings') benchFindings();
else if (process.argv[2] === '--wording') benchWording();
else {
	benchNotebook();
	benchChange();
	benchEdit();
	benchFindings();
	benchCheck();
	benchWarmPlacement();
	await benchPlacement();
	await benchDrawing();
	if (process.argv[2] !== '--short') benchRandomNotes();
}
