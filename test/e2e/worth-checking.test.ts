/** What the program asks the supporter: findings, signs of the stages, 前捌き. Answered by keyboard, written once, and never in reach of the owner's sheet. */
import { expect } from 'vitest';
import { TRIAGE_RESULTS } from '../../src/core/vocabulary/choices.ts';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { dialogueJa } from '../../src/lang/faces/dialogue.ts';
import { findingListJa } from '../../src/lang/faces/finding-list.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import { stageSignsJa } from '../../src/lang/faces/stage-signs.ts';
import { triageJa } from '../../src/lang/faces/triage.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { smallTargets } from './small-targets.ts';
import { focusedName, tabTo } from './tab-to.ts';

useBrowser();

const CAUSE = 'みなと製菓/要因/仕込みの量が前の日に決まる.md';
const OTHER = 'みなと製菓/要因/段取りを聞きに行く.md';
const HANDOVER = 'みなと製菓/引き継ぎ/活性化協議会へのつなぎ.md';
const cause = (certainty: string): string => `---\n種別: 要因\n確からしさ: ${certainty}\n結果: "[[朝が忙しい]]"\n---\n`;
const VAULT = {
	...MINATO_FILES,
	[MINATO.client]: String(MINATO_FILES[MINATO.client]).replace('段階: 3 信頼関係 # 前回の話から', '段階: 4'),
	[MINATO.second]: String(MINATO_FILES[MINATO.second]).replace('「断ったら次がないと思っていた」', '「断ったら次がないと思っていた」\n- 佐伯｜傾聴｜断りにくかったのですね\n- 佐伯｜問いかけ｜そのとき何が起きていましたか'),
	'みなと製菓/課題/朝が忙しい.md': '---\n種別: 課題\n---\n',
	[CAUSE]: cause('事実で確認'),
};
const ASKED = '『仕込みの量が前の日に決まる』のもとになった話や数字は、どれでしょうか。';
const REASON = '工場長の手帳を見た';
const findings = (desk: Desk): Promise<string> => desk.section('findings').evaluate((el) => Array.from(el.querySelectorAll('.bansou-findings > li'), (row) => row.textContent ?? '').join('\n'));

journey('What is worth checking', { vault: VAULT }, (step) => {
	step('a question stands in the view with the note it is about', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await eventually(async () => { expect(await findings(desk)).toContain(ASKED); });
		expect(await desk.section('findings').innerText()).toContain(clientViewJa.teamOnly);
		await desk.button('仕込みの量が前の日に決まる').click();
		await desk.expectActive(CAUSE);
	});

	step('確かめた asks for one line, and Escape leaves it at that', {}, async (desk) => {
		await tabTo(desk, findingListJa.confirm);
		await desk.page.keyboard.press('Enter');
		expect(await focusedName(desk)).toBe(findingListJa.reason);
		await desk.page.keyboard.press('Escape');
		expect(await focusedName(desk)).toBe(findingListJa.confirm);
	});

	step('words that are being composed stand while the list changes around them', { creates: [OTHER] }, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await desk.compose('工場長の', { confirm: false });
		desk.vault.write(OTHER, cause('事実で確認'));
		await desk.pressComposingEnter();
		await desk.compose(REASON);
		await eventually(async () => { expect(await findings(desk)).toContain('『段取りを聞きに行く』'); });
		expect(await desk.section('findings').getByRole('textbox').inputValue()).toBe(REASON);
		expect(await focusedName(desk)).toBe(findingListJa.reason);
	});

	step('Enter writes it to the client’s note, and the question is quiet', { changes: [MINATO.client] }, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toMatch(new RegExp(`## 確かめたこと\\n- 2026-01-25 G02 \\[\\[仕込みの量が前の日に決まる\\]\\] ${REASON} \\^g02-[0-9a-f]{6}\\n`)); });
		await eventually(async () => { expect(await findings(desk)).not.toContain(ASKED); });
		expect(await findings(desk)).toContain('『段取りを聞きに行く』');
		expect(await desk.page.evaluate(() => document.activeElement?.closest('[data-section="findings"]') !== null)).toBe(true);
	});

	step('what was confirmed is there on demand, with its reason', {}, async (desk) => {
		const fold = desk.section('findings').locator('details', { hasText: findingListJa.confirmed(1) });
		await fold.locator('summary').click();
		await eventually(async () => { expect(await fold.innerText()).toContain(REASON); });
	});

	step('when what it looked at changes on disk, it is asked again, with the reason from before', { changes: [CAUSE] }, async (desk) => {
		desk.vault.write(CAUSE, cause('経営者の認識'));
		await eventually(async () => { expect(await findings(desk)).toContain(findingListJa.before('1月25日', REASON)); });
	});

	step('undo takes the note of it back', { changes: [MINATO.client] }, async (desk) => {
		await desk.palette(commandsJa.names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(findingListJa.change));
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toBe(VAULT[MINATO.client]); });
		await eventually(async () => { expect(await findings(desk)).not.toContain(REASON); });
	});
});

journey('前捌き and the signs of the stages', { vault: VAULT }, (step) => {
	step('the signs of the present stage stand in words, those of the others as dots', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		const stage = desk.section('stage');
		await eventually(async () => { expect(await stage.locator('.bansou-here .bansou-signs').innerText()).toContain(stageSignsJa.of['S4-owner-words']); });
		expect(await stage.locator('.bansou-signs').count()).toBe(1);
		expect(await stage.locator('.bansou-dots').count()).toBe(6);
	});

	step('the talk of the last visit is a mirror, folded until somebody looks into it', {}, async (desk) => {
		const section = desk.section('dialogue');
		expect(await section.innerText()).toBe(clientViewJa.beside(dialogueJa.title, clientViewJa.visit(2)));
		await section.locator('summary').click();
		await eventually(async () => { expect(await section.getByRole('img').getAttribute('aria-label')).toBe('傾聴50%・問いかけ50%'); });
		expect(await section.innerText()).toContain(dialogueJa.limits);
	});

	step('folded it is one line; the result is chosen by keyboard and written with its reason', { changes: [MINATO.client] }, async (desk) => {
		await tabTo(desk, clientViewJa.beside(triageJa.result, clientViewJa.startOpen));
		await desk.page.keyboard.press('Enter');
		await tabTo(desk, clientViewJa.chooseStart);
		await desk.page.keyboard.press('Enter');
		await desk.dialog.waitFor();
		await desk.field(triageJa.result).selectOption(TRIAGE_RESULTS[3].ja);
		await desk.field(triageJa.reason).focus();
		await desk.compose('資金の話を先にする');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('\n始め方: 専門機関へつなぐ\n始め方の理由: 資金の話を先にする\n'); });
	});

	step('then a handover note is offered, with what it settles', { creates: [HANDOVER] }, async (desk) => {
		await desk.button(triageJa.handover.offer).click();
		await desk.dialog.waitFor();
		await desk.compose('活性化協議会');
		await desk.field(triageJa.handover.fields.consent_on).fill('2026-01-25');
		await desk.field(triageJa.handover.fields.companion).focus();
		await desk.compose('佐伯');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(HANDOVER)).toContain('つなぐ先: 活性化協議会\n'); });
		for (const line of ['同意日: 2026-01-25', '同行する人: 佐伯']) expect(desk.vault.text(HANDOVER)).toContain(line);
		await eventually(async () => { expect(await desk.section('triage').innerText()).toContain(triageJa.handover.fields.next_contact); });
		expect(await desk.button(triageJa.handover.offer).count()).toBe(0);
	});

	step('a sign that was heard of is ticked, and weighs as what it is', { changes: [MINATO.client] }, async (desk) => {
		const triage = desk.section('triage');
		await triage.getByText(clientViewJa.noteSigns, { exact: true }).click();
		await triage.getByRole('checkbox', { name: triageJa.signs.R7 }).focus();
		await desk.page.keyboard.press('Space');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toMatch(/\n再生局面の兆し:\n {2}- 税・社会保険の遅れ\n/); });
		await eventually(async () => { expect(await triage.innerText()).toContain(triageJa.levels.strong); });
		expect(await desk.page.evaluate(() => document.activeElement instanceof HTMLInputElement && document.activeElement.checked)).toBe(true);
	});

	step('nothing of all this is in the owner’s sheet', {}, async (desk) => {
		await desk.palette(commandsJa.names['start-meeting']);
		await desk.dialog.waitFor();
		await desk.page.keyboard.press('Enter');
		const sheet = desk.page.locator('.bansou-meeting');
		await sheet.waitFor();
		await eventually(async () => { expect(await sheet.textContent()).toContain('朝が忙しい'); });
		const html = await sheet.evaluate((el) => el.outerHTML);
		for (const words of [ASKED.slice(-20), findingListJa.title, findingListJa.confirm, triageJa.title, '専門機関', stageSignsJa.of['S4-owner-words'], '活性化協議会', clientViewJa.teamOnly]) expect(html).not.toContain(words);
	});
});

journey('On a phone, what is asked', { vault: VAULT, mobile: true, width: 390, height: 844 }, (step) => {
	step('fits the width, and whatever is tapped is large enough, with everything open', {}, async (desk) => {
		await desk.page.evaluate((note) => window.host.app.workspace.openLinkText(note, ''), MINATO.plan);
		await desk.expectActive(MINATO.plan);
		await desk.page.evaluate(() => { window.host.app.workspace.rightSplit.expand(); });
		await desk.section('findings').getByRole('button', { name: findingListJa.confirm }).first().tap();
		await desk.section('findings').getByRole('textbox').waitFor();
		await desk.panel.evaluate((panel) => { for (const details of Array.from(panel.querySelectorAll('details'))) details.open = true; });
		expect(await desk.section('stage').locator('.bansou-signs').count()).toBe(1);
		expect(await desk.section('stage').locator('.bansou-dots').count()).toBe(0);
		expect(await smallTargets(desk)).toEqual([]);
		expect(await desk.panel.evaluate((panel) => Array.from(panel.querySelectorAll('*')).filter((el) => el.getBoundingClientRect().right > innerWidth + 0.5).map((el) => el.className || el.tagName))).toEqual([]);
	});

	step('is answered by touch', { changes: [MINATO.client] }, async (desk) => {
		await desk.section('findings').getByRole('button', { name: findingListJa.confirm }).last().tap();
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toMatch(/- 2026-01-25 G02 \[\[仕込みの量が前の日に決まる\]\] \^g02-/); });
	});
});
