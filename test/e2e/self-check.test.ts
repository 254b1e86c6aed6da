/** A visit from its preparation to the check after it, as a new user goes: from the palette, by keyboard alone, half of the answers in the panel and half in the note. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { checkViewJa } from '../../src/lang/faces/check-view.ts';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { reportActsJa } from '../../src/lang/faces/report-acts.ts';
import { selfChecksJa } from '../../src/lang/faces/self-checks.ts';
import type { SelfCheckId } from '../../src/core/self-checks/index.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { smallTargets } from './small-targets.ts';
import { focusedName } from './tab-to.ts';

useBrowser();

const { names } = commandsJa;
const panel = ({ page }: Desk): Locator => page.locator('.bansou-check-panel');
const row = (desk: Desk, id: SelfCheckId): Locator => panel(desk).locator(`[data-check="${id}"]`);
const sentence = (id: SelfCheckId): string => selfChecksJa.of[id].text;
/** How a check is seen to stand. */
const standing = (desk: Desk, id: SelfCheckId): Promise<string | null> => row(desk, id).locator('.bansou-check-sign').getAttribute('aria-label');
const stands = (desk: Desk, id: SelfCheckId, as: keyof typeof checkViewJa.standings): Promise<void> => eventually(async () => { expect(await standing(desk, id)).toBe(checkViewJa.standings[as]); });
const inFocus = (desk: Desk, name: string): Promise<void> => eventually(async () => { expect(await focusedName(desk)).toBe(name); });
/** The checks that are to be answered first, as they are shown. */
const asked = (desk: Desk): Promise<(string | null)[]> => panel(desk).locator('[data-section="asked"] > ul:first-of-type > li').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-check')));
const title = (desk: Desk): Promise<string> => panel(desk).locator('h2').innerText();
const answersIn = (text: string): string[] => text.split('\n').filter((line) => /\^(?:PRE|POST|CF\d)-\d+$/.test(line));

/** Counts what a person does: commands by their names, and keys that are neither words nor the name of a command. */
class Hands {
	commands = 0;
	keys = 0;
	async palette(desk: Desk, name: string): Promise<void> {
		this.commands++;
		await desk.palette(name);
	}
	async press(desk: Desk, ...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			this.keys++;
			await desk.page.keyboard.press(key);
		}
	}
}

const NINTH = 'しおかぜ食品/訪問/しおかぜ食品 第9回.md';
const hands = new Hands();
const RECORD = `- 社長「一枚に書き始めました。見積りは、私の手元で三日止まっていました」
- 佐伯｜傾聴｜手元で三日、止まっていたのですね
- 社長｜気づき｜「待たせていたのは、迷っていたからです」`;

journey('Visit 9 of しおかぜ食品', { vault: 'sample' }, (step) => {
	step('is made from the palette: the client is asked for, then the day', { creates: [NINTH] }, async (desk) => {
		await hands.palette(desk, names['new-visit']);
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.type('しおかぜ');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(1); });
		await hands.press(desk, 'Enter');
		await desk.dialog.waitFor();
		await desk.field(commandsJa.date).fill('2026-01-25');
		await hands.press(desk, 'Enter');
		await desk.expectActive(NINTH);
	});

	step('the brief says on one screen where we are, in the owner’s words first', {}, async (desk) => {
		await hands.palette(desk, names['check-before']);
		await inFocus(desk, checkViewJa.toBefore);
		expect(await title(desk)).toBe(checkViewJa.before('第9回'));
		const words = await panel(desk).innerText();
		for (const part of ['株式会社しおかぜ食品', '7 フォローアップ', '一人で決めるのは変わりません', '読み返す言葉を佐伯が選んで書き出した', '商工会議所の見守りの案を書く', clientViewJa.teamOnly]) expect(words).toContain(part);
		expect(await panel(desk).evaluate((el) => {
			const size = (one: Element): number => parseFloat(getComputedStyle(one).fontSize);
			const largest = Math.max(...Array.from(el.querySelectorAll('section *'), size));
			return Array.from(el.querySelectorAll('section *')).filter((one) => size(one) === largest).every((one) => one.closest('.bansou-voice') !== null);
		})).toBe(true);
	});

	step('Enter leads to the checks: five at most are asked, and only the one in focus is open', {}, async (desk) => {
		await hands.press(desk, 'Enter');
		await inFocus(desk, sentence('PRE-03'));
		expect(await asked(desk)).toEqual(['PRE-03', 'PRE-09', 'PRE-10', 'PRE-11', 'PRE-12']);
		expect(await panel(desk).locator('.bansou-check-open').count()).toBe(1);
		expect(await panel(desk).locator('[data-section="seen"] [data-line]').count()).toBe(0);
		expect(await panel(desk).innerText()).not.toMatch(/\d+\s*[%％]|\d+\s*[/／]\s*1[0-9]件/);
	});

	step('はい is one key, and leads on', { changes: [NINTH] }, async (desk) => {
		await hands.press(desk, '1');
		await inFocus(desk, sentence('PRE-09'));
		await stands(desk, 'PRE-03', 'yes');
	});

	step('まだ waits for its line; an input method may compose it', { changes: [NINTH] }, async (desk) => {
		await hands.press(desk, '2');
		await inFocus(desk, checkViewJa.remark);
		expect(desk.vault.text(NINTH)).not.toContain('PRE-09');
		await desk.compose('棚卸の表を', { confirm: false });
		await desk.pressComposingEnter();
		await desk.confirmComposition('棚卸の表を見る');
		await hands.press(desk, 'Enter');
		await inFocus(desk, sentence('PRE-10'));
		await stands(desk, 'PRE-09', 'not-yet');
		expect(answersIn(desk.vault.text(NINTH))).toEqual([`- はい｜${sentence('PRE-03')} ^PRE-03`, `- まだ｜${sentence('PRE-09')} — 棚卸の表を見る ^PRE-09`]);
	});

	step('the evidence of a check is quoted, with where it stands', {}, async (desk) => {
		const open = row(desk, 'PRE-10').locator('.bansou-evidence');
		await open.waitFor();
		expect(await open.innerText()).toContain('読み返す言葉を佐伯が選んで書き出した');
		expect(await open.getByRole('button').innerText()).toContain('第8回');
	});

	step('a line goes before the answer too, and arrows pass one by', { changes: [NINTH] }, async (desk) => {
		await hands.press(desk, 'Enter');
		await inFocus(desk, checkViewJa.remark);
		await desk.page.keyboard.type('書かれた順に聞く');
		await hands.press(desk, 'Enter', '1');
		await inFocus(desk, sentence('PRE-11'));
		await hands.press(desk, 'ArrowDown');
		await inFocus(desk, sentence('PRE-12'));
		// A row that has just been opened may not have been laid out yet.
		await eventually(async () => { expect(await row(desk, 'PRE-12').locator('.bansou-evidence').allInnerTexts()).toEqual(['第8回\n傾聴 4\u3000共感 2\u3000問いかけ 4\u3000説明 2']); });
		expect(desk.vault.text(NINTH)).toContain(`- はい｜${sentence('PRE-10')} — 書かれた順に聞く ^PRE-10`);
	});

	step('Escape leads back to the note, where the other half is written by hand and seen at once', { changes: [NINTH] }, async (desk) => {
		await hands.press(desk, 'Escape', 'Escape');
		await eventually(async () => { expect(await desk.page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)).toBe(true); });
		await hands.press(desk, 'Control+End');
		await desk.page.keyboard.insertText('\n- はい｜見立てと別の見方 ^pre-11\n- 今回は当てはまらない｜図や道具 — 今日は図を使わない ^PRE-14\n');
		await hands.palette(desk, names['check-before']);
		await inFocus(desk, checkViewJa.toBefore);
		await hands.press(desk, 'Enter');
		await stands(desk, 'PRE-11', 'yes');
		await stands(desk, 'PRE-14', 'not-applicable');
		expect(await row(desk, 'PRE-14').innerText()).toContain('今日は図を使わない');
		expect(await asked(desk)).toEqual(['PRE-12']);
	});

	step('the next unanswered check is a command away', { changes: [NINTH] }, async (desk) => {
		await hands.palette(desk, names['next-check']);
		await inFocus(desk, sentence('PRE-12'));
		await hands.press(desk, '3');
		await stands(desk, 'PRE-12', 'not-applicable');
		await hands.palette(desk, names['next-check']);
		await desk.onlyNotice(checkViewJa.nothingOpen);
	});

	step('the record is written in the note', { changes: [NINTH] }, async (desk) => {
		await desk.selectInEditor('## 面談の記録');
		await desk.page.keyboard.insertText(`\n${RECORD}`);
		await desk.selectInEditor('- 実施内容:: ');
		await desk.page.keyboard.insertText('見積りの一枚を、社長が書かれた順に読んだ');
		await eventually(() => { expect(desk.vault.text(NINTH)).toContain('書かれた順に読んだ'); });
	});

	step('the check after it offers to write that it took place', { changes: [NINTH] }, async (desk) => {
		await hands.palette(desk, names['check-after']);
		await inFocus(desk, checkViewJa.held);
		await hands.press(desk, 'Enter');
		await eventually(() => { expect(desk.vault.text(NINTH)).toContain('\n状態: 実施済\n'); });
		await inFocus(desk, sentence('POST-06'));
		expect(await title(desk)).toBe(checkViewJa.faces.after);
	});

	step('beside it the talk is one strip, and what the owner noticed is quoted in his words', {}, async (desk) => {
		expect(await panel(desk).locator('.bansou-flow > *').count()).toBe(3);
		expect(await panel(desk).locator('.bansou-flow > .bansou-flow-noticed').count()).toBe(1);
		await hands.press(desk, 'ArrowDown');
		await inFocus(desk, sentence('POST-08'));
		expect(await row(desk, 'POST-08').locator('.bansou-evidence .bansou-voice-text').innerText()).toBe('「待たせていたのは、迷っていたからです」');
		expect(await standing(desk, 'POST-04')).toBe(checkViewJa.standings.yes);
	});

	step('it is answered as before', { changes: [NINTH] }, async (desk) => {
		await hands.press(desk, '1');
		await stands(desk, 'POST-08', 'yes');
		await inFocus(desk, sentence('POST-09'));
		await hands.press(desk, '3');
		await stands(desk, 'POST-09', 'not-applicable');
		expect(desk.vault.text(NINTH)).not.toMatch(/^- \[.\] (?:はい|まだ)/m);
	});

	step('and ⓓ is printed', {}, async (desk) => {
		await desk.page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
		await hands.palette(desk, names['make-report']);
		for (const words of ['事後打合せ 第9回', reportActsJa.outlets.print.name]) {
			await desk.page.locator('.prompt .suggestion-item').first().waitFor();
			await desk.page.keyboard.type(words);
			await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item.is-selected > :first-child').innerText()).toBe(words); });
			await hands.press(desk, 'Enter');
		}
		await desk.page.locator('body[data-printed]').waitFor();
		await desk.page.evaluate(() => { window.dispatchEvent(new Event('afterprint')); });
	});

	step('all of it takes no more than it did: commands by name, and keys that are no words', {}, () => {
		expect({ commands: hands.commands, keys: hands.keys }).toEqual({ commands: 7, keys: 21 });
		return Promise.resolve();
	});

	step('today’s place in the whole shows nothing of the team’s, over all of the window', {}, async (desk) => {
		await desk.palette(names['show-position']);
		await desk.dialog.waitFor();
		const words = await desk.dialog.innerText();
		expect(words).toContain('第9回');
		expect(words).toContain('どの注文を受け、どの注文を断るかを、経営として決めていない');
		for (const secret of ['見立て', '生産管理の高度化', clientViewJa.teamOnly, '書かれた順に聞く']) expect(words).not.toContain(secret);
		expect(await desk.page.evaluate(() => document.elementFromPoint(window.innerWidth - 100, window.innerHeight / 2)?.closest('.modal-container') !== null)).toBe(true);
		await desk.page.keyboard.press('Escape');
	});

	step('the office has checks of its own, and an answer without a record of the office to keep it in is refused in words', {}, async (desk) => {
		await desk.palette(names['check-office']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.faces.office); });
		await eventually(async () => { expect(await desk.page.evaluate(() => document.activeElement?.closest('.bansou-check-open') !== null && document.activeElement !== null)).toBe(true); });
		await desk.page.keyboard.press('1');
		await desk.onlyNotice(checkViewJa.noOversight);
	});
});

const FOURTH = 'しおかぜ食品/訪問/しおかぜ食品 第4回.md';

journey('What a visit changed', { vault: 'sample' }, (step) => {
	step('is material for the record: what came, what was judged anew, each with its note', {}, async (desk) => {
		await desk.openNote(FOURTH);
		await desk.palette(names['check-after']);
		await panel(desk).locator('[data-section="changed"] li').first().waitFor();
		const rows = (await panel(desk).locator('[data-section="changed"] li').allInnerTexts()).map((words) => words.split('\n'));
		expect(rows).toContainEqual([checkViewJa.arrived, '実働で見た工場の稼働率は68%']);
		expect(rows).toContainEqual([checkViewJa.rejudged, '工場が手狭', '出たままから、掘り下げ中']);
		expect(await panel(desk).locator('[data-section="changed"] .bansou-voice-text').allInnerTexts()).toContain('「断ったら次がないと思って、全部受けてきた」');
		await panel(desk).getByRole('button', { name: '実働で見た工場の稼働率は68%' }).click();
		await desk.expectActive('しおかぜ食品/事実/工場の稼働率.md');
		expect(await title(desk)).toBe(checkViewJa.faces.after);
	});
});

const TWIN = 'みなと製菓/訪問/みなと製菓 第3回 別の日.md';
const LOOSE = 'みなと製菓/訪問/店に寄る.md';
const OTHER = 'はま商店/訪問/はま商店 第1回.md';
const VAULT = {
	...MINATO_FILES,
	[MINATO.third]: `${String(MINATO_FILES[MINATO.third])}## セルフチェック\n- はい｜一度目 ^PRE-14\n- まだ｜二度目 — 図は要るか ^PRE-14\n- 考え中 ^PRE-12\n`,
	[TWIN]: '---\n種別: 訪問\n回: 3\n日付: 2026-02-11\n状態: 予定\n---\n',
	[LOOSE]: '---\n種別: 訪問\n状態: 予定\n---\n',
	'はま商店/はま商店.md': '---\n種別: 支援先\n---\n',
	[OTHER]: '---\n種別: 訪問\n回: 1\n日付: 2026-01-20\n状態: 実施済\n---\n## 面談の記録\n- 社長「品を絞りたい」\n',
};

journey('Visits that are not as they should be', { vault: VAULT }, (step) => {
	step('of two visits with one number it is asked which is meant', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.palette(names['check-before']);
		await desk.page.locator('.prompt-input').waitFor();
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(2); });
		await desk.page.keyboard.type('別の日');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(1); });
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await panel(desk).locator('[data-section="head"]').innerText()).toContain('2月11日'); });
	});

	step('a visit of another client that is opened is named, and the panel stays where it is', {}, async (desk) => {
		await desk.openNote(OTHER);
		await eventually(async () => { expect(await panel(desk).innerText()).toContain(checkViewJa.otherVisit('はま商店', '第1回')); });
		expect(await panel(desk).locator('[data-section="head"]').innerText()).toContain('みなと製菓');
		await panel(desk).getByRole('button', { name: checkViewJa.switchTo }).click();
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.faces.after); });
		expect(await panel(desk).locator('[data-section="head"]').innerText()).toContain('はま商店');
	});

	step('a visit without number and date goes by the name of its note', {}, async (desk) => {
		await desk.openNote(LOOSE);
		await desk.palette(names['check-before']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.before('店に寄る')); });
		expect(await panel(desk).locator('[data-section="head"]').innerText()).toContain(clientViewJa.noDate);
	});

	step('where an answer stands twice, nothing is written, and the line is named', {}, async (desk) => {
		await desk.openNote(MINATO.third);
		await desk.palette(names['check-before']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.before('第3回')); });
		await panel(desk).getByRole('button', { name: checkViewJa.toBefore }).click();
		await stands(desk, 'PRE-14', 'not-yet');
		await row(desk, 'PRE-14').getByRole('button', { name: sentence('PRE-14') }).click();
		await row(desk, 'PRE-14').getByRole('button', { name: checkViewJa.replies.yes, exact: true }).click();
		await desk.onlyNotice(/12/);
		await stands(desk, 'PRE-14', 'not-yet');
	});

	step('a line that is being typed outlives the note changing around it', { changes: [MINATO.second] }, async (desk) => {
		await row(desk, 'PRE-03').getByRole('button', { name: sentence('PRE-03') }).click();
		await desk.page.keyboard.press('Enter');
		await inFocus(desk, checkViewJa.remark);
		await desk.compose('表を', { confirm: false });
		desk.vault.write(MINATO.second, desk.vault.text(MINATO.second).replace('仕込みの表（2026-01-31）', '仕込みの表（2026-01-20）'));
		await desk.confirmComposition('表を見た');
		await eventually(async () => { expect(await desk.page.evaluate(() => document.querySelector('.bansou-panel:not(.bansou-check-panel)')?.textContent?.includes('5日過ぎ') ?? false)).toBe(true); });
		expect(await row(desk, 'PRE-03').getByRole('textbox').inputValue()).toBe('表を見た');
		await inFocus(desk, checkViewJa.remark);
		await desk.page.keyboard.press('Escape');
		await inFocus(desk, sentence('PRE-03'));
	});

	step('and is never sent to another visit', {}, async (desk) => {
		await desk.openNote(LOOSE);
		await desk.palette(names['check-before']);
		await inFocus(desk, checkViewJa.toBefore);
		await desk.page.keyboard.press('Enter');
		await row(desk, 'PRE-03').getByRole('button', { name: sentence('PRE-03') }).click();
		expect(await row(desk, 'PRE-03').getByRole('textbox').inputValue()).toBe('');
		await desk.openNote(MINATO.third);
		await desk.palette(names['check-before']);
		await inFocus(desk, checkViewJa.toBefore);
		await desk.page.keyboard.press('Enter');
	});

	step('other words than an answer are kept behind it', { changes: [MINATO.third] }, async (desk) => {
		await row(desk, 'PRE-12').getByRole('button', { name: sentence('PRE-12') }).click();
		await row(desk, 'PRE-12').getByRole('button', { name: checkViewJa.replies.yes, exact: true }).click();
		await stands(desk, 'PRE-12', 'yes');
		expect(desk.vault.text(MINATO.third)).toContain(`- はい｜${sentence('PRE-12')} — 考え中 ^PRE-12\n`);
	});

	step('who works alone is not asked about deputies, and can be reminded to read again tomorrow, once', { changes: [MINATO.second] }, async (desk) => {
		expect(await panel(desk).locator('[data-check="PRE-08"]').count()).toBe(0);
		await desk.openNote(MINATO.second);
		await desk.palette(names['read-again-tomorrow']);
		await desk.onlyNotice(checkViewJa.tomorrowWritten('1月26日'));
		expect(desk.vault.text(MINATO.second)).toContain(`\n- [ ] 佐伯：${checkViewJa.readAgain}（2026-01-26）\n`);
		await desk.palette(names['read-again-tomorrow']);
		await desk.onlyNotice(checkViewJa.tomorrowThere);
	});

	step('the stage has checks of its own, before the support begins those of 前捌き as well, answered in the client’s own note', { changes: [MINATO.client] }, async (desk) => {
		await desk.palette(names['check-stage']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.faces.stage); });
		const asked = await panel(desk).locator('[data-section="asked"] [data-check]').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-check') ?? ''));
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((id) => !/^(?:TR|TV|S\d)-/.test(id))).toEqual([]);
		const first = asked[0] as SelfCheckId;
		await desk.page.keyboard.press('1');
		await stands(desk, first, 'yes');
		expect(desk.vault.text(MINATO.client)).toContain(` ^${first}`);
	});

	step('a client without an office has none of its checks', {}, async (desk) => {
		await desk.palette(names['check-office']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.faces.office); });
		await eventually(async () => { expect(await panel(desk).innerText()).toContain(checkViewJa.noOffice); });
	});

	step('the three cases of conflict are read as questions, answered in the client’s own note', { changes: [MINATO.client] }, async (desk) => {
		await desk.palette(names['read-conflict-cases']);
		await eventually(async () => { expect(await title(desk)).toBe(checkViewJa.faces.conflict); });
		const words = await panel(desk).innerText();
		for (const heading of [checkViewJa.conflictHint, ...Object.values(checkViewJa.conflictCases)]) expect(words).toContain(heading);
		await row(desk, 'CF1-4').getByRole('button', { name: sentence('CF1-4') }).click();
		await desk.page.keyboard.press('3');
		await stands(desk, 'CF1-4', 'not-applicable');
		expect(answersIn(desk.vault.text(MINATO.client))).toContain(`- 今回は当てはまらない｜${sentence('CF1-4')} ^CF1-4`);
	});
});

journey('On a phone', { vault: MINATO_FILES, mobile: true, width: 390, height: 780 }, (step) => {
	step('there is one question at a time, and nothing is too small for a finger', {}, async (desk) => {
		await desk.palette(names['check-before']);
		await panel(desk).getByRole('button', { name: checkViewJa.toBefore }).tap();
		await panel(desk).locator('.bansou-check-open').waitFor();
		expect(await panel(desk).locator('.bansou-check').evaluateAll((rows) => rows.filter((one) => one.checkVisibility()).length)).toBe(1);
		expect(await smallTargets(desk, panel(desk))).toEqual([]);
	});

	step('it is answered by the thumb, and the next one comes', { changes: [MINATO.third] }, async (desk) => {
		const first = await panel(desk).locator('.bansou-check-open').getAttribute('data-check');
		await panel(desk).getByRole('button', { name: checkViewJa.replies.yes, exact: true }).tap();
		await eventually(() => { expect(answersIn(desk.vault.text(MINATO.third))).toHaveLength(1); });
		await eventually(async () => { expect(await panel(desk).locator('.bansou-check-open').getAttribute('data-check')).not.toBe(first); });
		await panel(desk).getByRole('button', { name: checkViewJa.next, exact: true }).tap();
		expect(await panel(desk).locator('.bansou-check').evaluateAll((rows) => rows.filter((one) => one.checkVisibility()).length)).toBe(1);
	});
});
