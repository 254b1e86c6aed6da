/** Reports: made by keyboard to a note, to the clipboard and on paper, the text always the one that the core makes; a template of one's own; the visit told to the deputy. */
import { expect } from 'vitest';
import { engagementOf } from '../../src/core/engagement.ts';
import { fillTemplate, ownerReport, report, shareText } from '../../src/core/report.ts';
import type { ReportSight, ReportWords } from '../../src/core/report.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import { reportActsEn, reportActsJa } from '../../src/lang/faces/report-acts.ts';
import { reportsEn, reportsJa } from '../../src/lang/faces/reports.ts';
import { clientAt, notebookOf } from '../core/vault.ts';
import type { Desk } from './desk.ts';
import { TODAY } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';

useBrowser();

const { names } = commandsJa;
const { outlets, isFor } = reportActsJa;
/** Words that only the team may read, where a record has them; one of them would be markup if anything let it. */
const SECRET = 'ひみつの見立て<img src=x onerror="document.title=1">';
const TEMPLATE = 'ひな型/実施報告書.md';
const STRAY = 'ひな型/議事録.md';
const FILES: Readonly<Record<string, string>> = {
	...(MINATO_FILES as Readonly<Record<string, string>>),
	[MINATO.second]: String(MINATO_FILES[MINATO.second]).replace('## 事後打合せ\n', `## 事後打合せ\n- 実施内容:: 工場を一回り\n- 所見:: ${SECRET}\n`),
	[TEMPLATE]: '---\nタグ: 様式\n---\n# 実施報告書\n\n| 事業者名 | 実施日 |\n| --- | --- |\n| {{事業者名}} | {{日付}} |\n\n{{実施内容}}\n\n印：{{社印}}\n',
	[STRAY]: '議題\n',
};

/** What the core makes reports from, with the vault as it is before the steps. */
function sightOf(path: string | null, words: ReportWords = reportsJa): ReportSight {
	const notebook = notebookOf(FILES);
	const client = clientAt(notebook, MINATO.client);
	const visit = client.visits.find((one) => one.path === path) ?? null;
	return { notebook, engagement: engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS), visit, words };
}

const POST = 'みなと製菓/みなと製菓 事後打合せ 第2回';
const OWNERS = 'みなと製菓/みなと製菓 訪問の記録 第2回（経営者用）.md';
const FILLED = 'みなと製菓/みなと製菓 実施報告書 第2回.md';

/** Chooses from the list in front what the keys select, once the list shows it. */
async function choose({ page }: Desk, selected: string, ...keys: readonly string[]): Promise<void> {
	await page.locator('.prompt .suggestion-item').first().waitFor();
	for (const key of keys) await page.keyboard.press(key);
	await eventually(async () => { expect(await page.locator('.prompt .suggestion-item.is-selected > :first-child').textContent()).toBe(selected); });
	await page.keyboard.press('Enter');
}

const clipboard = ({ page }: Desk): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

journey('Reports', { vault: FILES }, (step) => {
	step('of a visit that has taken place ⓓ is the first: three times Enter, and it is a note of the team’s', { creates: [`${POST}.md`] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.palette(names['make-report']);
		await choose(desk, '事後打合せ 第2回');
		await choose(desk, outlets.file.name);
		await desk.expectActive(`${POST}.md`);
		expect(desk.vault.text(`${POST}.md`)).toBe(report('post', sightOf(MINATO.second)));
		for (const teams of ['ひみつ', reportsJa.teamOnly]) expect(desk.vault.text(`${POST}.md`)).toContain(teams);
		await desk.onlyNotice(`${reportActsJa.written(`${POST}.md`)}${isFor.team}`);
	});

	step('a second time it gets a name of its own', { creates: [`${POST} 2.md`] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.palette(names['make-report']);
		await choose(desk, '事後打合せ 第2回');
		await choose(desk, outlets.file.name);
		await desk.expectActive(`${POST} 2.md`);
		expect(desk.vault.text(`${POST} 2.md`)).toBe(desk.vault.text(`${POST}.md`));
	});

	step('one undo takes it to the trash', { deletes: [`${POST} 2.md`], creates: ['.trash/みなと製菓 事後打合せ 第2回 2.md'] }, async (desk) => {
		await desk.palette(names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(reportActsJa.change));
	});

	step('the owner’s copy holds nothing that is the team’s, and says whose it is', { creates: [OWNERS] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.palette(names['make-report']);
		await choose(desk, '訪問の記録 第2回', 'ArrowDown');
		await choose(desk, outlets.file.name);
		await desk.expectActive(OWNERS);
		const text = desk.vault.text(OWNERS);
		expect(text).toBe(ownerReport('post', sightOf(MINATO.second)));
		expect(text).toContain('工場長');
		for (const teams of ['ひみつ', reportsJa.teamOnly, '取扱注意', '所見', '支援チーム']) expect(text).not.toContain(teams);
		await desk.onlyNotice(`${reportActsJa.written(OWNERS)}${isFor.owner}`);
	});

	step('a report is no note of ours: it is reported by nobody, and the client knows nothing of it', {}, async (desk) => {
		await desk.palette(names['show-problems']);
		await desk.onlyNotice(commandsJa.noProblems);
		await desk.page.locator(`[data-path="${OWNERS}"]`).click({ button: 'right' });
		expect(await desk.page.locator('.menu').getByText(names['make-note'], { exact: true }).count()).toBe(1);
		await desk.page.keyboard.press('Escape');
	});

	step('of a visit that is still to come ⓒ is the first; it is copied as it is made', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.openNote(MINATO.third);
		await desk.palette(names['make-report']);
		await choose(desk, '事前打合せ 第3回');
		await choose(desk, outlets.clipboard.name, 'ArrowDown');
		await desk.onlyNotice(`${reportActsJa.copied}${isFor.team}`);
		expect(await clipboard(desk)).toBe(report('pre', sightOf(MINATO.third)));
	});

	step('the menu of a note knows which visit it is', {}, async (desk) => {
		await desk.page.locator(`[data-path="${MINATO.first}"]`).click({ button: 'right' });
		await desk.page.locator('.menu').getByText(names['make-report'], { exact: true }).click();
		await choose(desk, '事後打合せ 第1回');
		await choose(desk, outlets.clipboard.name, 'ArrowDown');
		await desk.onlyNotice(`${reportActsJa.copied}${isFor.team}`);
		expect(await clipboard(desk)).toBe(report('post', sightOf(MINATO.first)));
	});

	step('given up in either list it does nothing', {}, async (desk) => {
		await desk.palette(names['make-report']);
		await desk.page.locator('.prompt .suggestion-item').first().waitFor();
		await desk.page.keyboard.press('Escape');
		await desk.palette(names['make-report']);
		await choose(desk, '事前打合せ 第3回');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.press('Escape');
		expect(await desk.noticeTexts()).toEqual([]);
	});
});

journey('A report on paper', { vault: FILES, theme: 'dark' }, (step) => {
	step('is a sheet of its own, on which the words of notes are words', {}, async (desk) => {
		const { page } = desk;
		await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
		await desk.openNote(MINATO.second);
		await desk.palette(names['make-report']);
		await choose(desk, '事後打合せ 第2回');
		await choose(desk, outlets.print.name, 'ArrowDown', 'ArrowDown');
		await page.locator('body[data-printed]').waitFor();
		await desk.onlyNotice(`${reportActsJa.printing}${isFor.team}`);
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(() => Array.from(document.body.children).filter((el) => el.checkVisibility()).map((el) => el.className))).toEqual(['bansou-print bansou-print-report']);
		const sheet = page.locator('.bansou-print');
		expect(await sheet.locator('h1').innerText()).toContain('事後打合せ 第2回');
		expect(await sheet.innerText()).toContain(SECRET);
		expect(await sheet.locator('img, script, a').count()).toBe(0);
		expect(await sheet.evaluate((el) => [getComputedStyle(el).color, getComputedStyle(document.body).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	});

	step('and can be a PDF of pages that stand', {}, async (desk) => {
		const pdf = (await desk.page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.slice(0, 5)).toBe('%PDF-');
		const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
		expect(boxes.length).toBeGreaterThan(0);
		// A4 in points.
		for (const [width = 0, height = 0] of boxes) expect([Math.abs(width - 595) <= 1, Math.abs(height - 842) <= 1]).toEqual([true, true]);
	});

	step('after which the window is as before', {}, async (desk) => {
		await desk.page.emulateMedia({ media: null });
		await desk.page.evaluate(() => { window.dispatchEvent(new Event('afterprint')); });
		expect(await desk.page.locator('.bansou-print').count()).toBe(0);
	});
});

journey('A template of one’s own', { vault: FILES }, (step) => {
	step('is filled in; what nobody knows is named once and stays, and the result says that it is the team’s', { creates: [FILLED] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.palette(names['fill-template']);
		await choose(desk, '実施報告書');
		await choose(desk, outlets.file.name);
		await desk.expectActive(FILLED);
		const { text } = fillTemplate(FILES[TEMPLATE] ?? '', sightOf(MINATO.second));
		expect(desk.vault.text(FILLED)).toBe(`${reportsJa.teamOnly}\n\n${text}`);
		expect(text).toContain('| みなと製菓 | 2026年1月14日 |\n\n工場を一回り\n\n印：{{社印}}');
		await desk.onlyNotice(`${reportActsJa.written(FILLED)}${isFor.team}${reportActsJa.unknown(['{{社印}}'])}`);
	});

	step('the one that was used last is offered first', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.openNote(MINATO.second);
		await desk.palette(names['fill-template']);
		await choose(desk, '議事録', 'ArrowDown');
		await choose(desk, outlets.clipboard.name, 'ArrowDown');
		await desk.onlyNotice(`${reportActsJa.copied}${isFor.team}`);
		expect(await clipboard(desk)).toBe(`${reportsJa.teamOnly}\n\n議題\n`);
		await desk.palette(names['fill-template']);
		await desk.page.locator('.prompt .suggestion-item').first().waitFor();
		expect((await desk.page.locator('.prompt .suggestion-item > :first-child').allInnerTexts()).slice(0, 2)).toEqual(['議事録', '実施報告書']);
		await desk.page.keyboard.press('Escape');
	});
});

journey('A visit told to the deputy', { vault: FILES }, (step) => {
	step('is copied as plain text; the day is asked for, and not written when one does not want it', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.openNote(MINATO.third);
		await desk.palette(names['share-visit']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.innerText()).toContain(reportActsJa.shared('第2回'));
		expect(await clipboard(desk)).toBe(shareText(sightOf(MINATO.second)));
		await desk.button(reportActsJa.shareLater, desk.dialog).click();
		await desk.dialog.waitFor({ state: 'detached' });
	});

	step('Enter writes the day to the visit’s note and nothing else', { changes: [MINATO.second] }, async (desk) => {
		await desk.palette(names['share-visit']);
		await desk.dialog.waitFor();
		await desk.page.keyboard.press('Enter');
		await desk.dialog.waitFor({ state: 'detached' });
		const before = FILES[MINATO.second] ?? '';
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(before.replace('\n---\n', '\n共有日: 2026-01-25\n---\n')); });
	});

	step('told again, the day that stands there is the one that is offered', {}, async (desk) => {
		await desk.palette(names['share-visit']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.innerText()).toContain('2026年1月25日');
		await desk.page.keyboard.press('Enter');
		await desk.dialog.waitFor({ state: 'detached' });
	});

	step('the menu of a visit that has taken place has it too, that of one to come has not', {}, async (desk) => {
		for (const [path, count] of [[MINATO.third, 0], [MINATO.first, 1]] as const) {
			await desk.page.locator(`[data-path="${path}"]`).click({ button: 'right' });
			await desk.page.locator('.menu').getByText(names['make-report'], { exact: true }).waitFor();
			expect(await desk.page.locator('.menu').getByText(names['share-visit'], { exact: true }).count()).toBe(count);
			if (count === 0) await desk.page.keyboard.press('Escape');
		}
		await desk.page.locator('.menu').getByText(names['share-visit'], { exact: true }).click();
		await desk.dialog.waitFor();
		expect(await clipboard(desk)).toBe(shareText(sightOf(MINATO.first)));
		await desk.page.keyboard.press('Escape');
		await desk.dialog.waitFor({ state: 'detached' });
	});

	step('and one undo takes it back', { changes: [MINATO.second] }, async (desk) => {
		await desk.palette(names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(reportActsJa.shareChange));
		expect(desk.vault.text(MINATO.second)).toBe(FILES[MINATO.second]);
	});
});

const ODD = FILES[MINATO.second]?.replace('\n---\n', '\n共有日: 電話で話した\n---\n') ?? '';

journey('A visit whose 共有日 is no date', { vault: { ...FILES, [MINATO.second]: ODD } }, (step) => {
	step('is asked about with the words that stand there', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.openNote(MINATO.second);
		await desk.palette(names['share-visit']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.innerText()).toContain(reportActsJa.shareOffer('電話で話した'));
		await desk.page.keyboard.press('Escape');
		await desk.dialog.waitFor({ state: 'detached' });
	});
});

journey('In English, on a phone', { vault: FILES, lang: 'en', mobile: true, width: 390, height: 780 }, (step) => {
	step('there is no printing; a report is a note', { creates: ['みなと製菓/みなと製菓 Before the visit, visit 3.md'] }, async (desk) => {
		await desk.palette(commandsEn.names['make-report']);
		await choose(desk, 'Before the visit, visit 3');
		await desk.page.locator('.prompt .suggestion-item').first().waitFor();
		expect(await desk.page.locator('.prompt .suggestion-item > :first-child').allInnerTexts()).toEqual([reportActsEn.outlets.file.name, reportActsEn.outlets.clipboard.name]);
		await choose(desk, reportActsEn.outlets.file.name);
		await desk.expectActive('みなと製菓/みなと製菓 Before the visit, visit 3.md');
		expect(desk.vault.text('みなと製菓/みなと製菓 Before the visit, visit 3.md')).toBe(report('pre', sightOf(MINATO.third, reportsEn)));
	});
});
