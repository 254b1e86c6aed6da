/** 「確かめた」: what is written, when a finding stays quiet, and when it is asked again. */
import { describe, expect, test } from 'vitest';
import { confirmEdits } from '../../src/core/confirm-edits.ts';
import { engagementOf } from '../../src/core/engagement.ts';
import { findingsOf, shownFindings } from '../../src/core/findings/index.ts';
import type { Found } from '../../src/core/findings/index.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const VAULT: Vault = { '甲/甲.md': note('種別: 支援先', '段階: 4'), '甲/手直し.md': note('種別: 課題'), '甲/残業.md': note('種別: 課題') };
const DAY = '2026-01-25';

/** What is found of the first code, each as `subject quiet|open|again: reason`. */
function seen(vault: Vault): string[] {
	const { notebook, client } = onlyClient(vault);
	const found = findingsOf(engagementOf(notebook, client, DAY, DEFAULT_SETTINGS)).filter(({ code }) => code === 'G01');
	return found.map(({ ids, confirmation }) => `${ids[0]?.replace(/^甲\/|\.md$/g, '') ?? ''} ${confirmation === null ? 'open' : `${confirmation.quiet ? 'quiet' : 'again'}: ${confirmation.reason}`}`);
}

/** The vault after 「確かめた」 for the issue of this name. */
function confirmed(vault: Vault, name: string, reason: string): Vault {
	const { notebook, client } = onlyClient(vault);
	const found = findingsOf(engagementOf(notebook, client, DAY, DEFAULT_SETTINGS)).find(({ code, ids }) => code === 'G01' && ids[0] === `甲/${name}.md`) as Found;
	const [placed] = confirmEdits({ notebook, client, textOf: (path) => vault[path] ?? '' }, found, reason, DAY);
	const result = applyEdits(vault[client.path] ?? '', placed?.edits ?? []);
	if (!result.ok) throw new Error(result.refusal.reason);
	return { ...vault, [client.path]: result.text };
}

describe('a finding that was looked into', () => {
	const after = confirmed(VAULT, '手直し', '現場の言葉を待つ');

	test('is written down as an item of the client’s note, with day, code, note and reason', () => {
		expect(after['甲/甲.md']).toMatch(/^## 確かめたこと\n- 2026-01-25 G01 \[\[手直し\]\] 現場の言葉を待つ \^g01-[0-9a-f]{6}\n$/m);
	});

	test('stays quiet, and nothing else does', () => {
		expect(seen(after)).toEqual(['手直し quiet: 現場の言葉を待つ', '残業 open']);
		expect(confirmed(after, '手直し', 'もう一度')).toEqual(after);
	});

	test('is asked again with its reason when what it looked at has changed', () => {
		expect(seen({ ...after, '甲/手直し.md': note('種別: 課題', '状態: 掘り下げ中') })).toEqual(['手直し again: 現場の言葉を待つ', '残業 open']);
	});

	test('stays quiet for good when it was written by hand, without an id', () => {
		const byHand = { ...VAULT, '甲/甲.md': `${VAULT['甲/甲.md'] ?? ''}\n## 確かめたこと\n- 2026-01-20 g01 [[手直し]] 本人に聞いた\n`, '甲/手直し.md': note('種別: 課題', '状態: 掘り下げ中') };
		expect(seen(byHand)).toEqual(['手直し quiet: 本人に聞いた', '残業 open']);
	});

	test('takes no reason as well, and nothing in a reason can close the item', () => {
		expect(seen(confirmed(VAULT, '手直し', ''))[0]).toBe('手直し quiet: ');
		expect(seen(confirmed(VAULT, '手直し', 'a\n## b ^x [[残業]]'))).toEqual(['手直し quiet: a ## b ^x', '残業 open']);
	});
});

test('five are shown at once, the others on demand, and what was confirmed apart', () => {
	const vault = { '甲/甲.md': VAULT['甲/甲.md'] ?? '', ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`甲/課題${i}.md`, note('種別: 課題')])) };
	const { notebook, client } = onlyClient(confirmed(vault, '課題3', ''));
	const { first, others, confirmed: quiet } = shownFindings(engagementOf(notebook, client, DAY, DEFAULT_SETTINGS));
	expect([first.length, quiet.length]).toEqual([5, 1]);
	expect(others.length).toBeGreaterThanOrEqual(2);
});
