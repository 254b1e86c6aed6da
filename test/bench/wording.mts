/** What the wording rules cost: a visit of 10,000 characters and a screenful of it, beside reading the same note and one pass that folds its widths. */
import { readFileSync } from 'node:fs';
import { readMarkdown } from '../../src/core/note.ts';
import { Notebook } from '../../src/core/notebook.ts';
import { WORDING_RULES, wordingOf } from '../../src/core/wording.ts';
import { passagesOf } from '../../src/core/wording/passages.ts';
import { QUESTION_ZONES } from '../../src/core/wording/rule.ts';
import { sentencesOf } from '../../src/core/wording/sentences.ts';
import { median as medianOf, ms, say } from './timing.mts';

/** The first runs are slower, and a run is short. */
const median = (run: () => void, runs = 101): number => medianOf(run, runs, 20);

const CHARACTERS = 10_000;
const SCREENFUL = 1_200;
const PATH = '甲/甲 第1回.md';


/** A visit of so many characters, of sentences that consultants would write: weak and good ones. */
function visitOf(characters: number): string {
	const rows = readFileSync('test/core/wording/sentences/practice.tsv', 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
	const lines: Record<'question' | 'talk' | 'post', string[]> = { question: [], talk: [], post: [] };
	let length = 0;
	for (let i = 0; length < characters; i = (i + 1) % rows.length) {
		const [, zone = '', mark = '', , sentence = ''] = rows[i] ?? [];
		const line = zone === 'question' ? `- ${sentence}（${mark}）` : zone === 'talk' ? `- 佐伯｜${mark}｜${sentence}` : sentence;
		lines[zone === 'question' || zone === 'talk' ? zone : 'post'].push(line);
		length += line.length + 1;
	}
	return ['---', '種別: 訪問', '回: 1', '当方: [佐伯]', '---', '## 事前打合せ', '### 問いかけの案', ...lines.question, '## 面談の記録', ...lines.talk, '## 事後打合せ', '### 所見', ...lines.post].join('\n');
}

function benchVisit(characters: number, mark: string): void {
	const text = visitOf(characters);
	const notebook = Notebook.from([readMarkdown('甲/甲.md', '---\n種別: 支援先\n主担当: 佐伯\n---\n'), readMarkdown(PATH, text)]);
	const [client] = notebook.clients;
	const note = client?.notes.get(PATH);
	if (!client || !note) throw new Error('no visit');
	const folded = median(() => void text.normalize('NFKC'));
	const read = median(() => void readMarkdown(PATH, text));
	const hits = wordingOf(client, note, text).length;
	const rules = median(() => void wordingOf(client, note, text));
	say(`a visit of ${text.length} characters: one pass that folds its widths`, ms(folded));
	say('… reading it', `${ms(read)} = ${(read / folded).toFixed(1)} ×`);
	const sentences = median(() => {
		for (const { zone, text: words } of passagesOf(client, note)) sentencesOf(words, QUESTION_ZONES.includes(zone));
	});
	say('… its sentences', `${ms(sentences)} = ${(sentences / read).toFixed(2)} × reading`);
	say(`… what ${WORDING_RULES.length} rules ask about in it (${hits} sentences)`, `${ms(rules)} = ${(rules / read).toFixed(2)} × reading`, mark);
}

/** The rules that take longest, each over all sentences of the visit. */
function benchRules(): void {
	const sentences = visitOf(CHARACTERS).split('\n').flatMap((line) => sentencesOf(line));
	const times = WORDING_RULES.map(({ id, find }) => ({ id, time: median(() => {
		for (const { text } of sentences) find(text);
	}, 31) })).sort((a, b) => b.time - a.time);
	say('the rules that take longest, each over every sentence', times.slice(0, 6).map(({ id, time }) => `${id} ${time.toFixed(2)}`).join(', '));
}

export function benchWording(): void {
	benchVisit(CHARACTERS, 'mark: 10 ms');
	benchVisit(SCREENFUL, 'mark: 2 ms');
	benchRules();
}
