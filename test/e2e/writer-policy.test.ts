/** What is promised of writing: nothing over unsaved text, nothing into what cannot be read, and no byte but the value that changes. */
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { stageName } from './words.ts';

useBrowser();

const REQUEST = '- [ ] 社長：注文の控え（第3回まで）';
const DONE = REQUEST.replace('[ ]', '[x]');
const text = (path: string): string => String(MINATO_FILES[path]);
/** What was typed, and the tick. */
const BOTH = text(MINATO.first).replace('忙しい」', '忙しい」と笑った').replace(REQUEST, DONE);

journey('Unsaved text in the active editor', { vault: MINATO_FILES, saveDelay: 600_000 }, (step) => {
	step('text that is typed waits to be saved', { unsaved: true }, async (desk) => {
		await desk.openNote(MINATO.first);
		await desk.selectInEditor('朝がいちばん忙しい」');
		await desk.compose('と笑った');
		await eventually(async () => { expect(await desk.editorText()).toContain('忙しい」と笑った'); });
	});

	step('a tick in the client view goes into the editor, loses nothing, and is saved with it', { changes: [MINATO.first] }, async (desk) => {
		await box(desk, 0).click();
		await eventually(async () => { expect(await desk.editorText()).toBe(BOTH); });
		await eventually(() => { expect(desk.vault.text(MINATO.first)).toBe(BOTH); });
	});

	step('one undo takes back the tick and only the tick', { unsaved: true }, async (desk) => {
		await desk.page.locator('.mod-root .cm-content').focus();
		await desk.page.keyboard.press('Control+z');
		await eventually(async () => { expect(await desk.editorText()).toBe(BOTH.replace(DONE, REQUEST)); });
		await desk.page.keyboard.press('Control+z');
		await eventually(async () => { expect(await desk.editorText()).toBe(text(MINATO.first)); });
	});

	step('redone and saved, both are on disk', {}, async (desk) => {
		for (const times of [1, 2]) {
			await desk.page.keyboard.press('Control+y');
			await eventually(async () => { expect(await desk.editorText()).toContain(times === 1 ? 'と笑った' : DONE); });
		}
		await save(desk);
		await eventually(() => { expect(desk.vault.text(MINATO.first)).toBe(BOTH); });
	});
});

journey('Unsaved text in another pane', { vault: MINATO_FILES, saveDelay: 700 }, (step) => {
	step('an edit from the client view waits until it is saved, and loses nothing', { changes: [MINATO.first] }, async (desk) => {
		await desk.openNote(MINATO.first);
		await desk.openNote(MINATO.plan, ['Control', 'Alt']);
		await desk.page.locator('.mod-root .cm-content', { hasText: '朝がいちばん忙しい' }).click();
		await desk.selectInEditor('朝がいちばん忙しい」');
		await desk.page.keyboard.insertText('と笑った');
		await desk.page.locator('.mod-root .cm-content', { hasText: '活動計画' }).click();
		await desk.expectActive(MINATO.plan);
		await box(desk, 0).click();
		expect(desk.vault.text(MINATO.first)).toBe(text(MINATO.first));
		await eventually(() => { expect(desk.vault.text(MINATO.first)).toBe(BOTH); });
		await eventually(async () => { expect(await desk.page.locator('.mod-root .cm-content', { hasText: '朝がいちばん忙しい' }).innerText()).toContain('[x] 社長：注文の控え'); });
	});
});

const CRLF = text(MINATO.client).replaceAll('\n', '\r\n');

journey('A note that is closed', { vault: { ...MINATO_FILES, [MINATO.client]: CRLF } }, (step) => {
	step('is changed on disk: line ends and comments stay byte for byte', { changes: [MINATO.client] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await setStage(desk, 2);
		const changed = CRLF.replace('段階: 3 信頼関係 #', '段階: 2 双方の理解 #').replace('工場を一緒に歩いた\r\n', '工場を一緒に歩いた\r\n  - 2026-01-25 2\r\n');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toBe(changed); });
	});

	step('and is taken back byte for byte', { changes: [MINATO.client] }, async (desk) => {
		await desk.palette(commandsJa.names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(commandsJa.changes.stage));
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toBe(CRLF); });
	});

	step('is left alone when it changed on disk while the dialog stood open', { changes: [MINATO.client] }, async (desk) => {
		await desk.button(clientViewJa.goTo(stageName(2))).click();
		await desk.dialog.waitFor();
		const elsewhere = CRLF.replace('段階: 3 信頼関係', '段階: 5 内発的動機づけ');
		desk.vault.write(MINATO.client, elsewhere);
		await expectHere(desk, 5);
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(noticesJa.changedMeanwhile(MINATO.client));
		expect(desk.vault.text(MINATO.client)).toBe(elsewhere);
	});
});

const MARKED = `\uFEFF${text(MINATO.short)}`;

journey('A note with a byte order mark', { vault: { ...MINATO_FILES, [MINATO.short]: MARKED } }, (step) => {
	step('is changed on disk, and its byte order mark stays', { changes: [MINATO.short] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.section('shorts').getByRole('checkbox').click();
		await eventually(() => { expect(desk.vault.text(MINATO.short)).toBe(MARKED.replace('状態: 対応中\n', '状態: 完了\n経過:\n  - 2026-01-25 state 対応中→完了\n')); });
	});
});

const BROKEN = 'みなと製菓/壊れたメモ.md';
const BROKEN_TEXT = '---\n題名: メモ\n出所: "閉じていない\n---\n本文\n';

journey('A note whose properties cannot be read', { vault: { ...MINATO_FILES, [BROKEN]: BROKEN_TEXT } }, (step) => {
	step('is refused with one notice that names the line, and whose button opens it there', {}, async (desk) => {
		await desk.openNote(BROKEN);
		await desk.palette(commandsJa.names['make-note']);
		await desk.page.locator('.prompt .suggestion-item').first().waitFor();
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await desk.noticeTexts()).toEqual([expect.stringMatching(/^みなと製菓\/壊れたメモ\.md の[34]行目：/)]); });
		await desk.openNote(MINATO.plan);
		await desk.button(noticesJa.open, desk.page.locator('.notice')).click();
		await desk.expectActive(BROKEN);
		await eventually(async () => { expect(await desk.page.evaluate(() => window.host.app.workspace.activeEditor?.editor.getCursor().line)).toBeGreaterThanOrEqual(2); });
		expect(await desk.noticeTexts()).toEqual([]);
		expect(desk.vault.text(BROKEN)).toBe(BROKEN_TEXT);
	});
});

/** The box of a request in the client view, the first being that of the first visit. */
const box = (desk: Desk, at: number): ReturnType<Desk['section']> => desk.section('requests').getByRole('checkbox').nth(at);

const save = ({ page }: Desk): Promise<void> => page.evaluate(async () => {
	const view = window.host.app.workspace.activeEditor;
	await view?.save();
});

const expectHere = (desk: Desk, stage: 2 | 3 | 5): Promise<void> => eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(stage))); });

async function setStage(desk: Desk, stage: 2): Promise<void> {
	await desk.button(clientViewJa.goTo(stageName(stage))).click();
	await desk.dialog.waitFor();
	await desk.page.keyboard.press('Enter');
}
