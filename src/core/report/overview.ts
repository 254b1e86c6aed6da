/** ⓐ 支援先事業者概要整理 (paper 図9): the client before the support begins. The team's copy. */
import type { Client } from '../client.ts';
import type { Engagement } from '../engagement.ts';
import { FINANCE_ITEMS } from '../vocabulary/body.ts';
import type { FinanceItem } from '../vocabulary/body.ts';
import { form, listed, opening, part, under } from './blocks.ts';
import { fieldWords, readable, titleWords } from './field-words.ts';
import type { ReportBlock, ReportPage } from './page.ts';
import type { ReportSight } from './sight.ts';
import type { ReportWords } from './words.ts';

/** The overview of a client. */
export function overviewPage({ engagement, words }: ReportSight): ReportPage {
	const { client, today } = engagement;
	const { note } = client;
	const of = (key: Parameters<typeof fieldWords<'client'>>[1]): string[] => fieldWords(note, key, words);
	const joined = (...keys: readonly Parameters<typeof of>[0][]): string[] => [keys.flatMap(of).join(words.separator)].filter((one) => one !== '');
	const { employees, employees_regular: regular } = note.fields;
	return {
		title: words.titles.overview,
		blocks: [
			...opening(words, client.name, today, true),
			part(words, 'company'),
			form(words, [
				['name', of('name')], ['ownerName', of('owner')], ['industry', joined('industry_major', 'industry_minor')], ['business', of('business')], ['scale', of('scale')],
				['employees', employees === undefined ? [] : [words.people(employees, regular ?? null)]], ['phase', of('phase')], ['referral', of('referral')],
			]),
			...under(words, 'finance', of('finance')), ...financeTable(words, client),
			part(words, 'known'), listed(words, knownIssues(engagement)),
			part(words, 'first'), listed(words, firstIssues(engagement, words)),
			...under(words, 'needs', of('needs')),
			part(words, 'visionPart'), form(words, [['visionState', of('vision_state')], ['visionAuthor', of('vision_author')], ['visionGap', of('vision_gap')], ['visions', visions(engagement, words)]]),
			part(words, 'beginning'), form(words, [['signs', of('turnaround_signs')], ['triage', of('triage')], ['triageReason', of('triage_reason')]]),
			part(words, 'team'), form(words, [['lead', of('lead')], ['deputies', joined('deputies')], ['office', of('office')], ['specialties', joined('specialties')], ['others', of('other_supporters')]]),
			part(words, 'agreement'), form(words, [['agreedOn', of('agreed_on')], ['ownerTime', of('owner_time')], ['confidentiality', of('confidentiality')], ['explained', of('explained')], ['mechanism', of('mechanism')]]),
		],
	};
}

/** 財務: items that have an amount, by period, 千円. */
function financeTable(words: ReportWords, { note }: Client): ReportBlock[] {
	const { finance } = note.body;
	if (!finance) return [];
	const rows = (Object.keys(FINANCE_ITEMS) as FinanceItem[]).flatMap((item) => {
		const amounts = finance.amounts[item];
		return amounts?.some((amount) => amount !== null) ? [[FINANCE_ITEMS[item][words.language], ...amounts.map((amount) => (amount === null ? '' : amount.toLocaleString('en')))]] : [];
	});
	return rows.length === 0 ? [] : [part(words, 'financeTable'), { is: 'table', columns: [words.thousandYen, ...finance.periods], rows }];
}

/** 把握している課題 by their titles; a link to nowhere by what it names. */
const knownIssues = (engagement: Engagement): string[] =>
	(engagement.client.note.fields.known_issues ?? []).map((link) => engagement.graph.nodes.get(engagement.named(link) ?? '')?.title ?? link.target).map(readable);

/** The issue that came first, as the owner put it. */
const firstIssues = ({ client }: Engagement, words: ReportWords): string[] =>
	client.ofType('issue').filter(({ fields }) => fields.first === true).map((issue) => words.remark(titleWords(issue), fieldWords(issue, 'said_by', words).join(words.separator)));

const visions = ({ client }: Engagement, words: ReportWords): string[] =>
	client.ofType('vision').filter(({ fields }) => fields.kind !== '支援のゴール').map((vision) => words.remark(titleWords(vision), fieldWords(vision, 'kind', words)[0] ?? ''));
