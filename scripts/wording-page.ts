/** A page about the wording rules for users, made from the rules and their words. */
import type { WordingRuleId } from '../src/core/wording/rule.ts';
import { wordsOf } from '../src/lang/index.ts';
import { WORDING_DOCS } from '../src/lang/wording-docs.ts';

/** Where the page stands, in the repository. */
export const WORDING_PAGE = 'docs/wording.md';

export function wordingPage(): string {
	const [ja, en] = [wordsOf('ja').wording, wordsOf('en').wording];
	const rules = (Object.keys(WORDING_DOCS) as WordingRuleId[]).flatMap((id) => {
		const doc = WORDING_DOCS[id];
		return [
			`## ${id} ${doc.ja.name} · ${doc.en.name}`,
			'',
			`> ${ja.questions[id]}`,
			'>',
			`> ${en.questions[id]}`,
			'',
			doc.ja.why,
			doc.en.why,
			'',
			...list('尋ねる文 Asked about', doc.hits),
			...list('そのままの文 Left alone', doc.quiet),
		];
	});
	return [
		'# 言葉への問い Questions about wording',
		'',
		'「言葉を見直す」を選んだときと、訪問後の確認を開いたときに、書いた文へ問いを添えます。書いている間は何もしません。一つの文に問いは一つ。直し方は示しません。',
		'「」の中の言葉、見出し、表の見出し、コード、引用、取り消し線の中は見ません。`check: off` を書いたノートも見ません。「この言葉を許す」を選んだ言葉は、設定の「許す言葉」に加わり、尋ねなくなります。',
		'Questions stand beside what was written when one asks for them, and when one looks back on a visit; never while one writes. One question for a sentence, and never a correction. Words in 「」, headings, code, block quotes and struck-out words are left alone, and so are notes with `check: off`. Words that are allowed go into a list in the settings. Only Japanese sentences can be looked at.',
		'',
		...rules,
		'このページは `npm run docs` が作ります。This page is made by `npm run docs`.',
		'',
	].join('\n');
}

const list = (heading: string, sentences: readonly string[]): string[] => (sentences.length === 0 ? [] : [`${heading}:`, '', ...sentences.map((sentence) => `- ${sentence}`), '']);
