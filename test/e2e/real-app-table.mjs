/** Writes into real-app.md which steps a host has passed, and when; files that were not run keep their rows: node test/e2e/real-app-table.mjs RESULTS.json "preview host"|"real app" */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [results, host] = process.argv.slice(2);
const columns = ['preview host', 'real app'];
const column = columns.indexOf(host);
if (!results || column < 0) throw new Error('node test/e2e/real-app-table.mjs RESULTS.json "preview host"|"real app"; RESULTS.json comes from vitest --reporter=json');

const page = join(import.meta.dirname, 'real-app.md');
const text = readFileSync(page, 'utf8');
const start = text.indexOf('| file |');
const known = new Map(text.slice(start).split('\n').slice(2).map((line) => line.split(' | ')).filter((cells) => cells.length === 4).map(([file, step, ...passed]) => [`${file} | ${step}`, passed.map((cell) => cell.replace(/ \|$/, ''))]));

const { testResults, startTime } = JSON.parse(readFileSync(results, 'utf8'));
const day = new Date(startTime).toISOString().slice(0, 10);
const fileOf = ({ name }) => name.replace(/^.*\/test\/e2e\//, '').replace('.test.ts', '');
const ran = new Map(testResults.map((result) => [fileOf(result), result.assertionResults.map(({ ancestorTitles, title, status }) => {
	const key = `| ${fileOf(result)} | ${[...ancestorTitles, title].join(': ').replaceAll('|', '\\|')}`;
	const passed = known.get(key) ?? columns.map(() => 'not yet run');
	if (status === 'passed') passed[column] = day;
	return `${key} | ${passed.join(' | ')} |`;
})]));
const kept = new Map();
for (const [key, passed] of known) {
	const [, file] = /^\| (\S+) \|/.exec(key) ?? [];
	if (!ran.has(file)) kept.set(file, [...(kept.get(file) ?? []), `${key} | ${passed.join(' | ')} |`]);
}
const rows = [...kept, ...ran].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, steps]) => steps);
writeFileSync(page, `${text.slice(0, start)}| file | step | ${columns.join(' | ')} |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`);
