/** Which documents are offered, and which first, by the note at hand. */
import { describe, expect, test } from 'vitest';
import { report, ownerReport } from '../../../src/core/report.ts';
import { offeredPage, offeredText, recordedVisit, reportOffers, templateVisit } from '../../../src/host/report/offers.ts';
import { sightOf } from '../../core/report/sight.ts';
import { note } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';

const CLIENT: Vault = { '甲/甲.md': note('種別: 支援先'), '甲/計画.md': note('種別: 活動計画'), '甲/課題.md': note('種別: 課題') };
const VISITS: Vault = {
	'甲/1.md': note('種別: 訪問', '回: 1', '日付: 2025-12-14', '状態: 実施済'),
	'甲/2.md': note('種別: 訪問', '回: 2', '日付: 2026-01-14', '状態: 実施済'),
	'甲/3.md': note('種別: 訪問', '回: 3', '日付: 2026-01-20', '状態: 延期'),
	'甲/4.md': note('種別: 訪問', '回: 4', '日付: 2026-02-14', '状態: 予定'),
};
const ALL = { ...CLIENT, ...VISITS };

/** `post 2`: the form, and the number of the visit it is about; the owner's copy with a mark. */
const offered = (at: string, vault: Vault = ALL): string[] => {
	const { engagement } = sightOf(vault);
	return reportOffers(engagement, engagement.client.notes.get(at) ?? null).map(({ copy, form, visit }) => [form, visit?.fields.no ?? '', copy === 'owner' ? '*' : ''].join(' ').trim());
};

describe('of the documents', () => {
	test.each([
		['a visit that has taken place', '甲/1.md', 'post 1'],
		['a visit that was postponed', '甲/3.md', 'pre 3'],
		['a visit to come', '甲/4.md', 'pre 4'],
		['the plan', '甲/計画.md', 'plan'],
		['the client', '甲/甲.md', 'overview'],
		['any other note', '甲/課題.md', 'pre 4'],
		['no note', '', 'pre 4'],
	])('%s asks for its own first', (_name, at, first) => {
		expect(offered(at)[0]).toBe(first);
	});

	test('there is the team’s copy of each and behind it the owner’s; of the sharing meeting there is none for him', () => {
		expect(offered('甲/2.md')).toEqual(['post 2', 'post 2 *', 'overview', 'overview  *', 'plan', 'plan  *', 'pre 2', 'sheet', 'sheet  *', 'meeting']);
	});

	test('the owner gets no record of a visit before it, and no word of a coming one after it', () => {
		expect(offered('甲/4.md').slice(0, 3)).toEqual(['pre 4', 'pre 4 *', 'overview']);
		expect(offered('甲/4.md')).not.toContain('post 4 *');
		expect(offered('甲/4.md')).toContain('post 4');
	});

	test('those about a visit are not there without one', () => {
		expect(offered('', CLIENT)).toEqual(['overview', 'overview  *', 'plan', 'plan  *', 'sheet', 'sheet  *', 'meeting']);
		expect(offered('', { ...CLIENT, '甲/1.md': String(VISITS['甲/1.md']) })[0]).toBe('post 1');
	});
});

test('every offer can be made, the owner’s by what knows only what he may see', () => {
	const sight = sightOf(ALL);
	for (const offer of reportOffers(sight.engagement, null)) {
		const about = { ...sight, visit: offer.visit };
		expect(offeredText(offer, about)).toBe(offer.copy === 'owner' ? ownerReport(offer.form, about) : report(offer.form, about));
		expect(offeredText(offer, about)).toContain(offeredPage(offer, about).title);
	}
});

test('what is told is the record of the visit at hand, else of the last one that took place', () => {
	const { engagement } = sightOf(ALL);
	const told = (at: string): number | undefined => recordedVisit(engagement, engagement.client.notes.get(at) ?? null)?.fields.no;
	expect([told('甲/1.md'), told('甲/3.md'), told('甲/4.md'), told('甲/甲.md'), told('')]).toEqual([1, 2, 2, 2, 2]);
	expect(recordedVisit(sightOf(CLIENT).engagement, null)).toBeNull();
});

test('a template is filled with the visit at hand, be it still to come', () => {
	const { engagement } = sightOf(ALL);
	expect(['甲/1.md', '甲/4.md', '甲/甲.md'].map((at) => templateVisit(engagement, engagement.client.notes.get(at) ?? null)?.fields.no)).toEqual([1, 4, 2]);
	expect(templateVisit(sightOf({ ...CLIENT, '甲/4.md': String(VISITS['甲/4.md']) }).engagement, null)?.fields.no).toBe(4);
	expect(templateVisit(sightOf(CLIENT).engagement, null)).toBeNull();
});
