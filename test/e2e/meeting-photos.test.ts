/** Photos of the whiteboard beside the owner's sheet: those of the vault are shown, one that is missing is named, nothing is fetched from elsewhere. */
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { meetingJa } from '../../src/lang/faces/meeting.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

/** A picture of one grey, as a PNG file. */
function grey(width: number, height: number): Uint8Array {
	const chunk = (type: string, content: Uint8Array): Uint8Array[] => {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
		const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		size.writeUInt32BE(content.length);
		sum.writeUInt32BE(crc32(body));
		return [size, body, sum];
	};
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	const rows = Buffer.alloc((width + 1) * height, 0xcc);
	for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0;
	return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunk('IHDR', head), ...chunk('IDAT', deflateSync(rows)), ...chunk('IEND', Buffer.alloc(0))]);
}

const CLIENT = '港パン/港パン.md';
const VISIT = '港パン/港パン 第2回.md';
const visit = (...maps: readonly string[]): string => `---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 2\n日付: 2026-01-25\n状態: 予定\n使った図:\n${maps.map((map) => `  - "${map}"\n`).join('')}---\n`;
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n---\n',
	[VISIT]: visit('[[白板 朝.png]]', '[[消えた写真.jpg]]', '[[白板 夕.png]]', '[[ひみつの見立て]]'),
	'港パン/課題/夕方に棚が空く.md': '---\n種別: 課題\n支援先: "[[港パン]]"\n---\n',
	'港パン/要因/ひみつの見立て.md': '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説\n---\n',
	'港パン/写真/白板 朝.png': grey(80, 60),
	'港パン/写真/白板 夕.png': grey(60, 90),
};

const sheet = ({ page }: Desk): Locator => page.locator('.bansou-meeting');
const photos = (desk: Desk): Locator => sheet(desk).locator('.bansou-photo');
const bar = (desk: Desk): Locator => sheet(desk).locator('.bansou-meeting-bar').getByRole('button', { name: meetingJa.photo, exact: true });
const inPanel = (desk: Desk, name: string): Locator => desk.button(name, photos(desk));
const focused = ({ page }: Desk): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
/** The size of the picture that is shown, once it has been read. */
const shownSize = (desk: Desk): Promise<readonly [number, number]> => eventually(async () => {
	const size = await photos(desk).locator('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight] as const);
	expect(size[0]).toBeGreaterThan(0);
	return size;
});

/** The whole width of the sheet is beside the photo, not below it. */
const expectInSight = (desk: Desk): Promise<void> => eventually(async () => {
	const edge = (await photos(desk).boundingBox())?.x ?? 0;
	const rights = await sheet(desk).locator('.bansou-part').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().right));
	expect(Math.max(...rights)).toBeLessThanOrEqual(edge);
});

async function startMeeting(desk: Desk): Promise<void> {
	await desk.openNote(CLIENT);
	await desk.palette(commandsJa.names['start-meeting']);
	await desk.dialog.waitFor();
	await desk.page.keyboard.press('Enter');
	await sheet(desk).locator('.bansou-part[role="button"]').first().waitFor();
}

journey('Photos beside the sheet', { vault: FILES }, (step) => {
	step('写真 lays the first photo of today’s record beside the sheet, which stays in sight', {}, async (desk) => {
		await startMeeting(desk);
		await bar(desk).focus();
		await desk.page.keyboard.press('Enter');
		expect(await shownSize(desk)).toEqual([80, 60]);
		expect(await photos(desk).textContent()).toContain(meetingJa.photoOf(1, 3));
		await expectInSight(desk);
	});

	step('its buttons are reached by Tab alone, and keep the keyboard', {}, async (desk) => {
		await eventually(async () => {
			await desk.page.keyboard.press('Shift+Tab');
			expect(await focused(desk)).toBe(meetingJa.next);
		});
		await desk.page.keyboard.press('Shift+Tab');
		expect(await focused(desk)).toBe(meetingJa.wider);
		const before = (await photos(desk).boundingBox())?.width ?? 0;
		await desk.page.keyboard.press('Enter');
		expect(await inPanel(desk, meetingJa.wider).getAttribute('aria-pressed')).toBe('true');
		expect((await photos(desk).boundingBox())?.width).toBeGreaterThan(before);
		expect(await focused(desk)).toBe(meetingJa.wider);
		await expectInSight(desk);
	});

	step('a photo that is missing is named, and the next one is shown after it; a note of the team’s is no photo', {}, async (desk) => {
		await inPanel(desk, meetingJa.next).focus();
		await desk.page.keyboard.press('Enter');
		expect(await photos(desk).textContent()).toContain(meetingJa.photoMissing('消えた写真.jpg'));
		expect(await photos(desk).locator('img').count()).toBe(0);
		await desk.page.keyboard.press('Enter');
		expect(await shownSize(desk)).toEqual([60, 90]);
		await desk.page.keyboard.press('Enter');
		expect(await shownSize(desk)).toEqual([80, 60]);
		expect(await sheet(desk).evaluate((el) => el.outerHTML)).not.toContain('ひみつの見立て');
	});

	step('閉じる puts it away, and the keyboard is on 写真 again', {}, async (desk) => {
		await inPanel(desk, meetingJa.close).focus();
		await desk.page.keyboard.press('Enter');
		expect(await photos(desk).isVisible()).toBe(false);
		expect(await focused(desk)).toBe(meetingJa.photo);
		await desk.page.keyboard.press('Enter');
		expect(await photos(desk).isVisible()).toBe(true);
		await bar(desk).click();
		expect(await photos(desk).isVisible()).toBe(false);
	});
});

/** Whatever is asked of another address is a fault of the step. */
journey('Photos that lie elsewhere', { vault: { ...FILES, [VISIT]: visit('https://example.com/a.png', '[[https://example.com/b.png]]', '![](https://example.com/c.png)', '[[../../../外の写真.png]]') } }, (step) => {
	step('are never loaded', {}, async (desk) => {
		await startMeeting(desk);
		await bar(desk).click();
		await photos(desk).waitFor();
		for (let more = 0; more < 3; more++) {
			expect(await photos(desk).locator('img').count()).toBe(0);
			expect(await photos(desk).evaluate((el) => el.outerHTML)).not.toContain('example.com');
			if ((await inPanel(desk, meetingJa.next).count()) > 0) await inPanel(desk, meetingJa.next).click();
		}
	});
});

journey('A visit without photos', { vault: { ...FILES, [VISIT]: visit() } }, (step) => {
	step('says so, and the sheet is as before', {}, async (desk) => {
		await startMeeting(desk);
		await bar(desk).click();
		expect(await photos(desk).textContent()).toContain(meetingJa.noPhoto);
		await inPanel(desk, meetingJa.close).click();
		expect(await photos(desk).isVisible()).toBe(false);
	});
});
