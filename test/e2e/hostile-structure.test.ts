/** Bad input in the diagram: notes that go or change under one's hands, structures that nobody would draw, titles that want to be more than words. */
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/core/vocabulary/views.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, openDesk, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = '港パン/港パン.md';
const ISSUE = '港パン/課題/夕方に棚が空く.md';
const CAUSE = '港パン/要因/昼に焼く量を決めていない.md';
const OTHER = '港パン/要因/電話の注文が多い.md';
const ALONE = { [CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n---\n' };
const FILES = {
	...ALONE,
	[ISSUE]: '---\n種別: 課題\n支援先: "[[港パン]]"\n要因:\n  - "[[昼に焼く量を決めていない]]"\n---\n本文はそのまま。\n',
	[CAUSE]: '---\n種別: 要因\n支援先: "[[港パン]]"\n---\n',
	[OTHER]: '---\n種別: 要因\n支援先: "[[港パン]]"\n---\n',
};

const parts = ({ page }: Desk): Locator => page.locator('.bansou-diagram .bansou-part[role="button"]');
const node = (desk: Desk, title: string): Locator => parts(desk).filter({ hasText: title });
const field = ({ page }: Desk): Locator => page.locator('.bansou-field textarea');
const labels = (desk: Desk): Promise<string[]> => parts(desk).evaluateAll((els) => els.map((el) => el.getAttribute('aria-label') ?? '').sort());
/** The sentences of the links that are drawn. */
const sentences = ({ page }: Desk): Promise<string[]> => page.locator('.bansou-diagram .bansou-edge').evaluateAll((els) => els.filter((el) => el.getAttribute('data-key')?.startsWith('link:')).map((el) => el.getAttribute('aria-label') ?? '').sort());

async function openStructure(desk: Desk): Promise<void> {
	await desk.openNote(CLIENT);
	await desk.palette(commandsJa.names['open-issue-graph']);
	await desk.page.locator('.bansou-graph-foot').waitFor();
}

/** Presses on a node and brings it over another; it is not let go. */
async function dragOver(desk: Desk, from: string, to: string): Promise<void> {
	const [a, b] = [await node(desk, from).boundingBox(), await node(desk, to).boundingBox()];
	if (!a || !b) throw new Error('not drawn');
	await desk.page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
	await desk.page.mouse.down();
	await desk.page.mouse.move(b.x + b.width / 2 + 4, b.y + b.height / 2, { steps: 5 });
	await desk.page.locator('.bansou-drag').waitFor();
}

/** As another program does it, and waits until the drawing knows. */
async function removeOutside(desk: Desk, path: string, title: string): Promise<void> {
	desk.vault.remove(path);
	await eventually(async () => { expect((await labels(desk)).join()).not.toContain(title); });
}

journey('Notes that go while they are dragged', { vault: FILES }, (step) => {
	step('the one that is dragged: letting go says that it is gone, and writes nothing', { deletes: [OTHER] }, async (desk) => {
		await openStructure(desk);
		await dragOver(desk, '電話の注文', '昼に焼く量');
		await removeOutside(desk, OTHER, '電話の注文');
		await desk.page.mouse.up();
		await desk.onlyNotice(graphJa.faults.gone);
		expect(await desk.page.locator('.bansou-drag, .prompt').count()).toBe(0);
	});

	step('the one it would be let go on: nothing happens', { deletes: [CAUSE] }, async (desk) => {
		await dragOver(desk, '夕方に棚が', '昼に焼く量');
		await removeOutside(desk, CAUSE, '昼に焼く量');
		await desk.page.mouse.up();
		expect(await desk.page.locator('.bansou-drag, .prompt').count()).toBe(0);
		expect(await desk.noticeTexts()).toEqual([]);
		expect(await labels(desk)).toHaveLength(1);
	});
});

journey('Notes that change while one is asked', { vault: FILES }, (step) => {
	step('one that goes before the relation has been chosen is said to be gone', { deletes: [OTHER] }, async (desk) => {
		await openStructure(desk);
		await dragOver(desk, '電話の注文', '夕方に棚が');
		await desk.page.mouse.up();
		await desk.page.getByPlaceholder(graphJa.whichRelation('電話の注文が多い', '夕方に棚が空く')).waitFor();
		await removeOutside(desk, OTHER, '電話の注文');
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(graphJa.faults.gone);
	});

	step('what another window has written since the field was opened stays, beside what is typed', { changes: [ISSUE], creates: ['港パン/要因/前の日の売れ数を見ていない.md'] }, async (desk) => {
		await node(desk, '夕方に棚が').click();
		await desk.page.keyboard.press('Tab');
		await field(desk).waitFor();
		await desk.compose('前の日の売れ数を');
		desk.vault.write(ISSUE, FILES[ISSUE].replace('種別: 課題\n', '種別: 課題\n題名: 夕方に棚が空いてしまう\n').replace('本文はそのまま。', '本文は、ほかの人が書き直した。'));
		await node(desk, '夕方に棚が空いて').waitFor();
		expect(await field(desk).inputValue()).toBe('前の日の売れ数を');
		await desk.compose('見ていない');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(ISSUE)).toBe('---\n種別: 課題\n題名: 夕方に棚が空いてしまう\n支援先: "[[港パン]]"\n要因:\n  - "[[昼に焼く量を決めていない]]"\n  - "[[前の日の売れ数を見ていない]]"\n---\n本文は、ほかの人が書き直した。\n'); });
		await node(desk, '前の日の').waitFor();
	});

	step('where the note has become unreadable it is no part of the drawing; nothing is written into it, which is said, and the words are still in the field', { changes: [ISSUE] }, async (desk) => {
		await node(desk, '夕方に棚が').click();
		await desk.page.keyboard.press('Tab');
		await field(desk).waitFor();
		await desk.compose('雨の日は少なく焼く');
		desk.vault.write(ISSUE, desk.vault.text(ISSUE).replace('種別: 課題\n', '種別: 課題\n出所: "閉じていない\n'));
		await eventually(async () => { expect((await labels(desk)).join()).not.toContain('夕方に棚が'); });
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(graphJa.faults.gone);
		expect(await field(desk).inputValue()).toBe('雨の日は少なく焼く');
	});

	step('and when it can be read again, the same Enter writes them', { changes: [ISSUE], creates: ['港パン/要因/雨の日は少なく焼く.md'] }, async (desk) => {
		desk.vault.write(ISSUE, desk.vault.text(ISSUE).replace('出所: "閉じていない\n', ''));
		await node(desk, '夕方に棚が空いて').waitFor();
		await field(desk).focus();
		await desk.page.keyboard.press('Enter');
		await node(desk, '雨の日は').waitFor();
		expect(desk.vault.text(ISSUE)).toContain('  - "[[雨の日は少なく焼く]]"\n');
	});

	step('a note that goes while its field is open keeps the words there, and says so', { deletes: [CAUSE] }, async (desk) => {
		await node(desk, '昼に焼く量').click();
		await desk.page.keyboard.press('Tab');
		await field(desk).waitFor();
		await desk.compose('人によって違う');
		await removeOutside(desk, CAUSE, '昼に焼く量');
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(graphJa.faults.gone);
		expect(await field(desk).inputValue()).toBe('人によって違う');
		await desk.page.keyboard.press('Escape');
	});
});

describe('A vault that cannot be written', () => {
	let desk: Desk;
	let before: string[];
	beforeAll(async () => {
		desk = await openDesk({ vault: FILES });
		await openStructure(desk);
		await node(desk, '夕方に棚が').waitFor();
		before = await labels(desk);
		desk.server.setReadOnly(true);
	});
	afterAll(async () => { await desk.close(); });

	/** Nothing is written, the reason is said, and the drawing shows the files as they are. */
	const refused = async (act: () => Promise<void>): Promise<void> => desk.guard({}, async () => {
		await act();
		await desk.onlyNotice(/に書き込めませんでした（.+）。/);
		expect(await labels(desk)).toEqual(before);
	});

	test('a cause is refused, and its words stay in the field', () => refused(async () => {
		await node(desk, '夕方に棚が').click();
		await desk.page.keyboard.press('Tab');
		await field(desk).waitFor();
		await desk.compose('電話が鳴りやまない');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await field(desk).inputValue()).toBe('電話が鳴りやまない'); });
	}));

	test('so is a line', () => refused(async () => {
		await field(desk).press('Escape');
		await dragOver(desk, '電話の注文', '夕方に棚が');
		await desk.page.mouse.up();
		await desk.page.getByPlaceholder(graphJa.whichRelation('電話の注文が多い', '夕方に棚が空く')).waitFor();
		await desk.page.keyboard.press('Enter');
	}));

	test('once it can be written, the same line goes through', () => desk.guard({ changes: [ISSUE] }, async () => {
		desk.server.setReadOnly(false);
		await dragOver(desk, '電話の注文', '夕方に棚が');
		await desk.page.mouse.up();
		await desk.page.getByPlaceholder(graphJa.whichRelation('電話の注文が多い', '夕方に棚が空く')).waitFor();
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(ISSUE)).toContain('"[[電話の注文が多い]]"'); });
	}));
});

journey('A client without notes', { vault: ALONE }, (step) => {
	step('has five views, each of which can be looked at, and keys do no harm', {}, async (desk) => {
		await openStructure(desk);
		for (const view of Object.keys(VIEWS)) {
			await desk.page.locator(`.bansou-graph-tab[data-key="${view}"]`).click();
			await eventually(async () => { expect(await desk.page.locator('.bansou-graph-tab[aria-selected="true"]').getAttribute('data-key')).toBe(view); });
			for (const key of ['ArrowDown', 'f', 'l', 't', 'Delete', '.', '0', '+', ' ', 'Escape']) await desk.page.keyboard.press(key);
			expect(await parts(desk).count()).toBe(0);
			await desk.button(graphJa.first, desk.page.locator('.bansou-graph-foot')).waitFor();
		}
		expect(await desk.page.locator('.prompt, .modal').count()).toBe(0);
	});
});

const cause = (title: string, ...causes: readonly string[]): Record<string, string> => ({ [`港パン/要因/${title}.md`]: `---\n種別: 要因\n支援先: "[[港パン]]"\n要因:\n${causes.map((one) => `  - "[[${one}]]"\n`).join('')}---\n` });

journey('Only cycles', { vault: { ...ALONE, ...cause('焼きすぎる', '売れ残る'), ...cause('売れ残る', '焼きすぎる'), ...cause('人が辞める', '残業が多い'), ...cause('残業が多い', '人手が足りない'), ...cause('人手が足りない', '人が辞める') } }, (step) => {
	step('are drawn as loops that can be seen and heard, every link with its direction', {}, async (desk) => {
		await openStructure(desk);
		await node(desk, '人が辞める').waitFor();
		expect(await labels(desk)).toHaveLength(5);
		expect(await sentences(desk)).toEqual(['「人手が足りない」だから、「残業が多い」', '「人が辞める」だから、「人手が足りない」', '「売れ残る」だから、「焼きすぎる」', '「残業が多い」だから、「人が辞める」', '「焼きすぎる」だから、「売れ残る」'].sort());
		expect(await desk.page.locator('.bansou-diagram [aria-label^="輪："]').count()).toBe(2);
	});

	step('and arrow keys walk round without end', {}, async (desk) => {
		await node(desk, '人が辞める').click();
		const seen = new Set<string>();
		for (let steps = 0; steps < 12; steps++) {
			await desk.page.keyboard.press(steps % 4 < 2 ? 'ArrowDown' : 'ArrowUp');
			seen.add(await desk.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
		}
		expect(seen.size).toBeGreaterThan(1);
	});
});

const ODD = '港パン/要因/自分のせい.md';
const VISION = '港パン/ビジョン/町に残る店.md';

journey('Links that the method does not know', { vault: { ...FILES, [ODD]: '---\n種別: 要因\n支援先: "[[港パン]]"\n要因:\n  - "[[自分のせい]]"\n---\n', [VISION]: '---\n種別: ビジョン\n支援先: "[[港パン]]"\n要因:\n  - "[[夕方に棚が空く]]"\n---\n' } }, (step) => {
	step('are drawn as written, marked, and read with a question', {}, async (desk) => {
		await openStructure(desk);
		await node(desk, '町に残る店').waitFor();
		const odd = (await sentences(desk)).filter((one) => one.includes('声に出して確かめる'));
		expect(odd.some((one) => one.startsWith('「夕方に棚が空く」だから、「町に残る店」'))).toBe(true);
		expect(await desk.page.locator('.bansou-diagram .bansou-ink-line-unfit').count()).toBeGreaterThan(0);
	});

	step('a note that is its own cause is there once, and can be held', {}, async (desk) => {
		await node(desk, '自分のせい').click();
		expect(await node(desk, '自分のせい').count()).toBe(1);
		expect((await sentences(desk)).filter((one) => one.startsWith('「自分のせい」だから、「自分のせい」'))).toHaveLength(1);
		await desk.page.keyboard.press('ArrowUp');
		await desk.page.keyboard.press('ArrowDown');
	});

	step('nobody can draw one more: a line to itself is refused with words', {}, async (desk) => {
		await node(desk, '自分のせい').click();
		await desk.page.keyboard.press('l');
		await desk.page.locator('.prompt-input').waitFor();
		expect(await desk.page.locator('.prompt .suggestion-item').allInnerTexts()).not.toContain('自分のせい');
		await desk.page.keyboard.press('Escape');
	});
});

const LONG = 'とても長い題名'.repeat(43).slice(0, 300);
const RTL = 'לקוחות לא חוזרים אחרי הביקור הראשון';
const EMOJI = '👨‍👩‍👧‍👦の🍞が🇯🇵で売れない👍🏽';
const HTML = '<img src=x onerror="window.struck=1"><b>太字</b><script>window.struck=1</script>&amp;';
const titled = (title: string): string => `---\n種別: 課題\n支援先: "[[港パン]]"\n題名: '${title}'\n---\n`;

journey('Titles that are hard to draw', { vault: { ...FILES, '港パン/課題/一.md': titled(LONG), '港パン/課題/二.md': titled(RTL), '港パン/課題/三.md': titled(EMOJI), '港パン/課題/四.md': titled(HTML) } }, (step) => {
	const words = (desk: Desk, start: string): Promise<string> => parts(desk).evaluateAll((els, at) => els.find((el) => el.getAttribute('aria-label')?.includes(at))?.textContent ?? '', start);

	step('300 characters keep to a box of ordinary size; all of them are heard', {}, async (desk) => {
		await openStructure(desk);
		await node(desk, 'とても長い').waitFor();
		const [long, short] = [await node(desk, 'とても長い').boundingBox(), await node(desk, '昼に焼く量').boundingBox()];
		expect(long?.width).toBeLessThan(3 * (short?.width ?? 0));
		expect(long?.height).toBeLessThan(4 * (short?.height ?? 0));
		expect((await labels(desk)).some((label) => label.includes(LONG))).toBe(true);
	});

	step('what is written from right to left and what is drawn in pictures stays whole', {}, async (desk) => {
		expect((await words(desk, RTL)).replace(/[\s\u2068\u2069]/g, '')).toContain(RTL.replace(/\s/g, ''));
		for (const sign of ['👨‍👩‍👧‍👦', '🍞', '🇯🇵', '👍🏽']) expect(await words(desk, '売れない')).toContain(sign);
	});

	step('HTML is words: no element is made of it, nothing is run, in the drawing and in what is opened from it', {}, async (desk) => {
		expect(await words(desk, 'onerror')).toContain('<img');
		await node(desk, '<img').click();
		for (const key of ['Tab', 'F2'] as const) {
			await desk.page.keyboard.press(key);
			await field(desk).waitFor();
			await desk.page.keyboard.press('Escape');
		}
		await desk.page.keyboard.press('m');
		await desk.page.locator('.menu').waitFor();
		await desk.page.keyboard.press('Escape');
		await desk.page.keyboard.press('l');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.press('Escape');
		await desk.page.keyboard.press('Delete');
		await desk.dialog.waitFor();
		expect(await desk.dialog.textContent()).toContain(HTML);
		await desk.page.keyboard.press('Escape');
		expect(await desk.page.locator('img[src="x"], .bansou-diagram b, .modal b, .prompt b').count()).toBe(0);
		expect(await desk.page.evaluate(() => 'struck' in window)).toBe(false);
	});

	step('and in the owner’s sheet', {}, async (desk) => {
		await desk.page.locator('[data-key="meeting"]').click();
		await desk.dialog.waitFor();
		await desk.page.keyboard.press('Enter');
		const sheet = desk.page.locator('.bansou-meeting');
		await eventually(async () => { expect(await sheet.textContent()).toContain('<img'); });
		expect(await sheet.locator('img, b, script').count()).toBe(0);
		expect(await desk.page.evaluate(() => 'struck' in window)).toBe(false);
	});
});
