/** A page per finding for users, and a list of them: made from the findings and their words, so that none can be out of date. */
import { readFolder } from '../src/cli/folder.ts';
import type { Files } from '../src/cli/folder.ts';
import { engagementOf } from '../src/core/engagement.ts';
import { FINDING_CODES, FINDINGS, findingsOf } from '../src/core/findings/index.ts';
import type { Found, FindingCode } from '../src/core/findings/index.ts';
import type { Finding } from '../src/core/finding.ts';
import { compare } from '../src/core/order.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import { findingSentence } from '../src/lang/faces/findings.ts';
import { findingDocsEn, findingDocsJa } from '../src/lang/finding-docs/index.ts';
import { wordsOf } from '../src/lang/index.ts';
import type { Language } from '../src/core/vocabulary.ts';

/** Where the pages stand, in the repository. */
export const FINDING_LIST = 'docs/findings.md';
export const findingPath = (code: FindingCode): string => `docs/findings/${code}.md`;

const HEADINGS = {
	ja: { looksAt: '見ているもの', quietWhen: '静かなとき', answer: '答え方', mayBeWrong: 'そのままでよい場合', source: '出所', example: '見本の支援先では', from: (stage: number | null) => (stage === null ? 'どの段階でも' : `段階${stage}から`) },
	en: { looksAt: 'Looks at', quietWhen: 'Silent when', answer: 'How to answer', mayBeWrong: 'When it is fine as it is', source: 'Source', example: 'In the sample clients', from: (stage: number | null) => (stage === null ? 'at any stage' : `from stage ${stage}`) },
};
const docs = { ja: findingDocsJa, en: findingDocsEn };

/** The day on which the sample clients are looked at. */
const SAMPLE_DAY = '2026-01-25';

/** What is found in the sample clients, client by client. */
export function sampleFindings(files: Files): readonly Found[] {
	const notebook = readFolder({ ...files, list: () => [...files.list()].filter((path) => path.endsWith('.md')).sort(compare) });
	return notebook.clients.flatMap((client) => findingsOf(engagementOf(notebook, client, SAMPLE_DAY, DEFAULT_SETTINGS)));
}

/** One finding in both languages. @param examples what is found in the sample clients */
export function findingPage(code: FindingCode, examples: readonly Found[]): string {
	return ['ja', 'en'].flatMap((language) => half(code, language as Language, examples.filter((found) => found.code === code))).join('\n');
}

function half(code: FindingCode, language: Language, [example]: readonly Found[]): string[] {
	const [words, headings, doc] = [wordsOf(language), HEADINGS[language], docs[language][code]];
	const { level, from } = FINDINGS[code] as Finding<unknown>;
	const { sign, name } = words.findingList.levels[level];
	const part = (heading: string, text: string): string[] => [`**${heading}**\u3000${text}`, ''];
	return [
		`${language === 'ja' ? '#' : '##'} ${code} ${words.findings[code].name}`,
		'',
		`${sign} ${name} · ${headings.from(from)}`,
		'',
		...part(headings.looksAt, doc.looksAt),
		...(example ? [`${headings.example}:`, '', `> ${findingSentence(words.findings, example)}`, ''] : []),
		...part(headings.quietWhen, doc.quietWhen),
		...part(headings.mayBeWrong, words.findings[code].mayBeWrong),
		...part(headings.answer, doc.answer),
		...part(headings.source, doc.source),
	];
}

/** The list of all findings. */
export function findingList(): string {
	const [ja, en] = [wordsOf('ja'), wordsOf('en')];
	const rows = FINDING_CODES.map((code) => {
		const { level, from } = FINDINGS[code] as Finding<unknown>;
		return `| [${code}](findings/${code}.md) | ${ja.findingList.levels[level].sign} | ${from ?? ''} | ${ja.findings[code].name} | ${en.findings[code].name} |`;
	});
	return [
		'# 確かめたいこと Worth checking',
		'',
		'ノートから見えることを、支援者への問いとして並べます。答えも採点もありません。支援チームだけのもので、経営者の目に触れる画面や図には出ません。多くても一度に五つ。「確かめた」と答えると、見ていたものが変わるまで静かになります。',
		'What the notes show, put to the supporter as a question: no answers, no marks. It is the team’s own and never reaches what the owner sees. Five at a time at most; one that is answered with “Checked” stays silent until what it saw has changed.',
		'',
		'◎ 確かめたい worth checking · ○ 気に留めたい worth keeping in mind · ・ 参考 for reference',
		'',
		'|  |  | 段階から from stage | 日本語 | English |',
		'| --- | --- | --- | --- | --- |',
		...rows,
		'',
		'このページは `npm run docs` が作ります。This page is made by `npm run docs`.',
		'',
	].join('\n');
}
