/** As a new user, from an empty vault: a client, a plan, three visits, stages forth and back; then the command line is asked whether it agrees. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { clientViewEn, clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { TODAY } from './desk.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { stageName } from './words.ts';

useBrowser();

const { names } = commandsJa;
const NOTE = 'みなと製菓/みなと製菓.md';
const PLAN = 'みなと製菓/みなと製菓 活動計画.md';
const visit = (no: number): string => `みなと製菓/訪問/みなと製菓 第${String(no)}回.md`;

journey('From nothing, in Japanese', { vault: {}, saveDelay: 40 }, (step) => {
	step('the empty view offers to make a client', {}, async (desk) => {
		await desk.panel.getByText(clientViewJa.noClients).waitFor();
		await desk.button(clientViewJa.newClient).waitFor();
		await desk.button(clientViewJa.samples).waitFor();
	});

	step('“支援先を作る” asks for the name and who referred it, and nothing more', {}, async (desk) => {
		await desk.palette(names['new-client']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.locator('.setting-item-name').allInnerTexts()).toEqual(expect.arrayContaining([commandsJa.clientName, commandsJa.referral]));
		expect(await desk.dialog.locator('input').count()).toBe(2);
		expect(await desk.field(commandsJa.clientName).evaluate((el) => el === document.activeElement)).toBe(true);
	});

	step('without a name nothing is made, and the field says so', {}, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await desk.dialog.getByText(commandsJa.required(commandsJa.clientName)).waitFor();
	});

	step('Enter while the input method composes does not submit', {}, async (desk) => {
		const field = desk.field(commandsJa.clientName);
		await desk.compose('みなと製菓', { confirm: false });
		await desk.pressComposingEnter();
		expect(await desk.dialog.count()).toBe(1);
		await desk.confirmComposition('みなと製菓');
		await eventually(async () => { expect(await field.inputValue()).toBe('みなと製菓'); });
		expect(await desk.dialog.count()).toBe(1);
	});

	step('Enter after it makes folder and note, with the seven properties', { creates: [NOTE] }, async (desk) => {
		await desk.page.keyboard.press('Tab');
		await desk.compose('商工会議所');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(NOTE);
		expect(desk.vault.text(NOTE)).toBe(`---\n種別: 支援先\n作成日: 2026-01-25\n事業者名: みなと製菓\n紹介元: 商工会議所\n段階: 1 接する前\n段階の履歴:\n  - 2026-01-25 1\n状態: 支援中\n---\n`);
	});

	step('the cursor stands in the body, and what is typed there is saved', { changes: [NOTE] }, async (desk) => {
		const before = desk.vault.text(NOTE);
		await desk.compose('駅前の店で三代続く。');
		await eventually(() => { expect(desk.vault.text(NOTE)).toBe(`${before}駅前の店で三代続く。`); });
	});

	step('the client view shows the new client at once, with a button for the plan', {}, async (desk) => {
		await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('みなと製菓'); });
		await desk.button(clientViewJa.newPlan).waitFor();
	});

	step('the plan is made beside it', { creates: [PLAN] }, async (desk) => {
		await desk.palette(names['new-plan']);
		await desk.expectActive(PLAN);
		expect(desk.vault.text(PLAN)).toMatch(/^---\n種別: 活動計画\n支援先: "\[\[みなと製菓\]\]"\n作成日: 2026-01-25\n---\n/);
		expect(desk.vault.text(PLAN)).toContain('## スケジュール');
	});

	for (const [no, date] of [[1, '2026-02-04'], [2, '2026-02-18'], [3, '2026-03-04']] as const) {
		step(`visit ${String(no)} has its number, its date and the stage carried over`, { creates: [visit(no)] }, async (desk) => {
			await makeVisit(desk, date);
			await desk.expectActive(visit(no));
			expect(frontMatter(desk, visit(no))).toEqual(['種別: 訪問', '支援先: "[[みなと製菓]]"', '作成日: 2026-01-25', `回: ${String(no)}`, `日付: ${date}`, '状態: 予定', '扱う段階:', '  - 1', '当方:', '  - 主担当']);
			expect(desk.vault.text(visit(no))).toContain('\n## 事前打合せ\n- 目指すゴール:: \n');
		});
	}

	step('from stage 1 to 3, with a reason typed by input method', { changes: [NOTE] }, async (desk) => {
		await desk.palette(names['set-stage']);
		await desk.field(commandsJa.stage).selectOption('3');
		await desk.field(commandsJa.reason).click();
		await desk.compose('工場を一緒に歩いた');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(NOTE)).toContain('段階: 3 信頼関係\n段階の履歴:\n  - 2026-01-25 1\n  - 2026-01-25 3 工場を一緒に歩いた\n状態: 支援中\n'); });
	});

	step('back to stage 2 by the rail of the client view', { changes: [NOTE] }, async (desk) => {
		await eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(3))); });
		await desk.button(clientViewJa.goTo(stageName(2))).click();
		expect(await desk.field(commandsJa.stage).inputValue()).toBe('2');
		await desk.compose('話を聞き直す');
		await desk.button(commandsJa.change, desk.dialog).click();
		await eventually(() => { expect(desk.vault.text(NOTE)).toContain('段階: 2 双方の理解\n段階の履歴:\n  - 2026-01-25 1\n  - 2026-01-25 3 工場を一緒に歩いた\n  - 2026-01-25 2 話を聞き直す\n状態: 支援中\n'); });
		expect(desk.vault.text(NOTE)).toMatch(/駅前の店で三代続く。$/);
	});

	step('the history is shown in order, the latest first', {}, async (desk) => {
		await desk.panel.getByText(clientViewJa.history).click();
		await eventually(async () => { expect(await desk.section('stage').locator('.bansou-fold li .bansou-sub').allInnerTexts()).toEqual(['話を聞き直す', '工場を一緒に歩いた']); });
	});

	step('bansou check agrees: stage 2, three visits, no problems', {}, async (desk) => {
		const { clients, problems } = asked('check', desk);
		expect(problems).toEqual([]);
		expect(clients).toMatchObject([{ path: NOTE, name: 'みなと製菓', stage: 2, status: '支援中', stageHistory: [{ on: '2026-01-25', stage: 1, reason: '' }, { on: '2026-01-25', stage: 3, reason: '工場を一緒に歩いた' }, { on: '2026-01-25', stage: 2, reason: '話を聞き直す' }] }]);
		expect(clients).toMatchObject([{ visits: { last: null, next: { path: visit(1), no: 1, on: '2026-02-04' } } }]);
		expect(asked('status', desk).clients).toMatchObject([{ path: NOTE, stage: 2, since: '2026-01-25', lastVisit: null, openRequests: 0 }]);
		await desk.palette(names['show-problems']);
		await desk.onlyNotice(commandsJa.noProblems);
		expect([...desk.vault.snapshot().keys()].sort()).toEqual([NOTE, PLAN, visit(1), visit(2), visit(3)].sort());
	});
});

const EN = { client: 'Harbour Mill/Harbour Mill.md', visit: 'Harbour Mill/Visits/Harbour Mill visit 1.md' };

journey('From nothing, in English', { vault: {}, lang: 'en' }, (step) => {
	step('“New client” makes a client with English properties', { creates: [EN.client] }, async (desk) => {
		await desk.palette(commandsEn.names['new-client']);
		await desk.dialog.waitFor();
		await desk.page.keyboard.type('Harbour Mill');
		await desk.page.keyboard.press('Tab');
		await desk.page.keyboard.type('the bank');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(EN.client);
		expect(desk.vault.text(EN.client)).toMatch(/^---\ntype: client\ncreated: 2026-01-25\nname: Harbour Mill\nreferral: the bank\nstage: 1 [^\n]+\nstage_history:\n {2}- 2026-01-25 1\nstatus: [^\n]+\n---\n$/);
	});

	step('“New visit” makes the first visit', { creates: [EN.visit] }, async (desk) => {
		await desk.palette(commandsEn.names['new-visit']);
		await desk.field(commandsEn.date).fill('2026-02-04');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(EN.visit);
		expect(frontMatter(desk, EN.visit)).toEqual(['type: visit', 'client: "[[Harbour Mill]]"', 'created: 2026-01-25', 'no: 1', 'date: 2026-02-04', 'status: planned', 'steps:', '  - 1', 'our_side:', '  - lead']);
		expect(desk.vault.text(EN.visit)).toContain('\n## Before\n');
	});

	step('the stage is set by the rail, with a reason', { changes: [EN.client] }, async (desk) => {
		await desk.button(clientViewEn.goTo(stageName(2, 'en'))).click();
		await desk.field(commandsEn.reason).fill('met the owner');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(EN.client)).toMatch(/\nstage: 2 [^\n]+\nstage_history:\n {2}- 2026-01-25 1\n {2}- 2026-01-25 2 met the owner\nstatus:/); });
	});

	step('bansou check agrees', {}, (desk) => {
		expect(asked('check', desk)).toMatchObject({ clients: [{ path: EN.client, stage: 2, visits: { next: { path: EN.visit, no: 1 } } }], problems: [] });
		return Promise.resolve();
	});
});

/** The lines of a note's properties. */
const frontMatter = ({ vault }: Desk, path: string): string[] => (vault.text(path).split('---\n')[1] ?? '').trimEnd().split('\n');

async function makeVisit(desk: Desk, date: string): Promise<void> {
	await desk.palette(names['new-visit']);
	await desk.field(commandsJa.date).fill(date);
	await desk.page.keyboard.press('Enter');
}

/** What the command line says of the same folder. It ends with 2 when there is something to look at. */
function asked(command: 'check' | 'status', { vault }: Desk): { clients: unknown; problems: unknown } {
	const out = execFileSync(process.execPath, [join(import.meta.dirname, '../../dist/bansou.mjs'), command, vault.root, '--json', '--today', TODAY], { encoding: 'utf8' });
	return JSON.parse(out) as { clients: unknown; problems: unknown };
}
