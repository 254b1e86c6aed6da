/** What hands do in the diagram beside typing: a line drawn with the mouse, other words, set aside, deleted, undone and done again, exported. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { exportsJa } from '../../src/lang/faces/export.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = '港パン/港パン.md';
const ISSUE = '港パン/課題/夕方に棚が空く.md';
const CAUSE = '港パン/要因/昼に焼く量を決めていない.md';
const REWORDED = '港パン/要因/昼に焼く量が日によって違う.md';
const ELSEWHERE = '港パン/要因/焼く量がまちまち.md';
const OTHER = '港パン/要因/電話の注文が多い.md';
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n---\n',
	[ISSUE]: '---\n種別: 課題\n支援先: "[[港パン]]"\n要因:\n  - "[[昼に焼く量を決めていない]]"\n---\n本文はそのまま。\n',
	[CAUSE]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説 # まだ\n---\n',
	[OTHER]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説\n---\n',
};

const node = (desk: Desk, title: string): ReturnType<Desk['page']['locator']> => desk.page.locator('.bansou-diagram .bansou-part[role="button"]', { hasText: title });
const titles = (desk: Desk): Promise<string> => desk.page.locator('.bansou-diagram').innerText().then((text) => text.replaceAll('\n', ''));

/** Presses on one node and lets go on another. */
async function drag(desk: Desk, from: string, to: string): Promise<void> {
	const [a, b] = [await node(desk, from).boundingBox(), await node(desk, to).boundingBox()];
	if (!a || !b) throw new Error('not drawn');
	await desk.page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
	await desk.page.mouse.down();
	await desk.page.mouse.move(b.x + b.width / 2 + 4, b.y + b.height / 2, { steps: 5 });
	await desk.page.mouse.up();
}

journey('Hands in the diagram', { vault: FILES }, (step) => {
	step('opening it writes nothing', {}, async (desk) => {
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await node(desk, '夕方に棚が').waitFor();
	});

	step('a line drawn with the mouse asks what is meant, and is written on the effect', { changes: [ISSUE] }, async (desk) => {
		await drag(desk, '電話の注文', '夕方に棚が');
		await desk.page.getByPlaceholder(graphJa.whichRelation('電話の注文が多い', '夕方に棚が空く')).waitFor();
		expect(await desk.page.locator('.prompt .suggestion-item').first().textContent()).toContain('「電話の注文が多い」だから、「夕方に棚が空く」');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(ISSUE)).toBe(FILES[ISSUE].replace('決めていない]]"\n', '決めていない]]"\n  - "[[電話の注文が多い]]"\n')); });
	});

	step('undo takes it back, redo does it again', {}, async (desk) => {
		await node(desk, '夕方に棚が').click();
		await desk.page.keyboard.press('Control+z');
		await desk.onlyNotice(noticesJa.undone(graphJa.changes.link));
		expect(desk.vault.text(ISSUE)).toBe(FILES[ISSUE]);
		await desk.page.keyboard.press('Control+Shift+z');
		await desk.onlyNotice(noticesJa.redone(graphJa.changes.link));
		expect(desk.vault.text(ISSUE)).toContain('"[[電話の注文が多い]]"');
		await desk.page.keyboard.press('Control+z');
		await desk.onlyNotice(noticesJa.undone(graphJa.changes.link));
		await desk.palette(commandsJa.names['redo-change']);
		await desk.onlyNotice(noticesJa.redone(graphJa.changes.link));
	});

	step('F2 rewords: the file is renamed, and the links lead there', { changes: [ISSUE], deletes: [CAUSE], creates: [REWORDED] }, async (desk) => {
		await node(desk, '昼に焼く量').click();
		await desk.page.keyboard.press('F2');
		await desk.page.locator('.bansou-field textarea').waitFor();
		await desk.compose('昼に焼く量が日によって違う');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(ISSUE)).toContain('"[[昼に焼く量が日によって違う]]"'); });
	});

	step('undo gives the former name back, and redo the new one', {}, async (desk) => {
		const [renamed, note] = [desk.vault.text(ISSUE), desk.vault.text(REWORDED)];
		await eventually(async () => { expect(await titles(desk)).toContain('昼に焼く量が日によって違う'); });
		await node(desk, '昼に焼く量').click();
		await desk.page.keyboard.press('Control+z');
		await desk.onlyNotice(noticesJa.undone(graphJa.changes.rename));
		await eventually(() => { expect(desk.vault.text(CAUSE)).toBe(note); });
		await eventually(() => { expect(desk.vault.text(ISSUE)).toContain('"[[昼に焼く量を決めていない]]"'); });
		await eventually(async () => { expect(await titles(desk)).toContain('昼に焼く量を決めていない'); });
		await node(desk, '夕方に棚が').click();
		await desk.page.keyboard.press('Control+Shift+z');
		await desk.onlyNotice(noticesJa.redone(graphJa.changes.rename));
		await eventually(() => { expect(desk.vault.text(REWORDED)).toBe(note); });
		await eventually(() => { expect(desk.vault.text(ISSUE)).toBe(renamed); });
	});

	step('a name that a hand has changed since is not taken from it', { deletes: [REWORDED], creates: [ELSEWHERE], changes: [ISSUE] }, async (desk) => {
		const move = (from: string, to: string): Promise<void> => desk.page.evaluate(async ([old, now]) => {
			const { vault, fileManager } = window.host.app;
			const file = vault.getFileByPath(old);
			if (file) await fileManager.renameFile(file, now);
		}, [from, to] as const);
		await move(REWORDED, ELSEWHERE);
		await desk.palette(commandsJa.names['undo-change']);
		await desk.onlyNotice(noticesJa.movedMeanwhile(REWORDED));
		expect(desk.vault.text(ELSEWHERE)).toContain('確からしさ: 仮説');
	});

	step('deleting says what hangs on it, and takes the links along; undo brings all of it back', { creates: ['.trash/電話の注文が多い.md'] }, async (desk) => {
		const before = desk.vault.text(ISSUE);
		await node(desk, '電話の注文').click();
		await desk.page.keyboard.press('Delete');
		await desk.dialog.waitFor();
		expect(await desk.dialog.textContent()).toContain(graphJa.hangs(0, 1, 0, 0));
		await desk.button(graphJa.deleteConfirm, desk.dialog).click();
		await eventually(() => { expect(desk.vault.text(ISSUE)).not.toContain('電話の注文'); });
		await eventually(async () => { expect(await titles(desk)).not.toContain('電話の注文'); });
		await desk.palette(commandsJa.names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(graphJa.changes.delete));
		expect(desk.vault.text(ISSUE)).toBe(before);
	});

	step('a note that is written elsewhere is in the drawing at once', { changes: [OTHER] }, async (desk) => {
		desk.vault.write(OTHER, FILES[OTHER].replace('仮説', '事実で確認'));
		await eventually(async () => { expect(await node(desk, '電話の注文').getAttribute('aria-label')).not.toContain('仮説'); });
	});
});

journey('What comes into the diagram and what goes out', { vault: FILES }, (step) => {
	const paste = async (desk: Desk, text: string): Promise<void> => {
		await desk.page.evaluate((words) => {
			const data = new DataTransfer();
			data.setData('text/plain', words);
			document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
		}, text);
	};

	step('an indented list becomes issues and what lies behind them', { creates: ['港パン/課題/常連が減った.md', '港パン/要因/駅前に店ができた.md', '港パン/要因/朝の品が少ない.md', '港パン/要因/職人が一人になった.md'] }, async (desk) => {
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await node(desk, '夕方に棚が').click();
		await paste(desk, '・常連が減った\n　・駅前に店ができた\n　・朝の品が少ない\n　　・職人が一人になった\n');
		await eventually(async () => { expect(await titles(desk)).toContain('常連が減った'); });
		expect(desk.vault.text('港パン/課題/常連が減った.md')).toContain('要因:\n  - "[[駅前に店ができた]]"\n  - "[[朝の品が少ない]]"');
		expect(desk.vault.text('港パン/要因/朝の品が少ない.md')).toContain('要因:\n  - "[[職人が一人になった]]"');
	});

	step('a note dropped on another is linked with it', { changes: [ISSUE] }, async (desk) => {
		await node(desk, '夕方に棚が').evaluate((el) => {
			const data = new DataTransfer();
			data.setData('text/plain', '[[電話の注文が多い]]');
			el.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
		});
		await desk.page.getByPlaceholder(graphJa.whichRelation('電話の注文が多い', '夕方に棚が空く')).waitFor();
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(ISSUE)).toContain('"[[電話の注文が多い]]"'); });
	});

	for (const [act, file, holds] of [['svg', '港パン 課題の構造.svg', '<svg'], ['canvas', '港パン 課題の構造.canvas', '"nodes"']] as const)
		step(`what is shown is exported: ${act}`, { creates: [`港パン/${file}`] }, async (desk) => {
			await desk.page.locator('[data-key="more"]').click();
			await desk.page.locator('.menu-item', { hasText: exportsJa.acts[act] }).click();
			await eventually(() => { expect(desk.vault.text(`港パン/${file}`)).toContain(holds); });
			await desk.dismissNotices();
		});
});
