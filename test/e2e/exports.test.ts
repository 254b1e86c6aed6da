/** What is exported from the diagram, read back as whoever gets it would: pixels, SVG, JSON Canvas, Mermaid, the clipboard. */
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { CanvasNode, Canvas } from '../../src/diagram/export/canvas.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { exportsJa } from '../../src/lang/faces/export.ts';
import type { Desk } from './desk.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const SECRET = 'ひみつの見立て';
/** A title that would be markup if anything let it. */
const HOSTILE = '<img src=x onerror="alert(1)">と"; click n1 "javascript:alert(2)" & [[二つ]]';
const CLIENT = '港パン/港パン.md';
const ISSUE = '港パン/課題/夕方に棚が空く.md';
const CAUSE = '港パン/要因/昼に焼く量を決めていない.md';
const HYPOTHESIS = `港パン/要因/${SECRET}.md`;
const FACT = '港パン/事実/夕方の売り切れは月9回.md';
const ODD = '港パン/課題/札の名.md';
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n経営者名: 浜口\n---\n',
	[ISSUE]: `---\n種別: 課題\n支援先: "[[港パン]]"\n要因:\n  - "[[昼に焼く量を決めていない]]"\n  - "[[${SECRET}]]"\n---\n`,
	[CAUSE]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 事実で確認\n根拠:\n  - "[[夕方の売り切れは月9回]]"\n---\n',
	[HYPOTHESIS]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説\n---\n',
	[FACT]: '---\n種別: 事実\n支援先: "[[港パン]]"\n---\n',
	[ODD]: `---\n種別: 課題\n支援先: "[[港パン]]"\n題名: '${HOSTILE}'\n---\n`,
};
const NAME = '港パン/港パン 課題の構造';

async function openStructure(desk: Desk): Promise<void> {
	await desk.openNote(CLIENT);
	await desk.palette(commandsJa.names['open-issue-graph']);
	await desk.page.locator('.bansou-graph-foot').waitFor();
}

/** Chooses one of the exports from the view's menu, and waits until it says that it is done. */
async function exported(desk: Desk, act: keyof typeof exportsJa.acts, said: string): Promise<void> {
	await desk.page.locator('[data-key="more"]').click();
	await desk.page.locator('.menu-item', { hasText: exportsJa.acts[act] }).click();
	await desk.onlyNotice(said);
}

/** Width and height of a PNG, from its first chunk (PNG specification, 11.2.2). */
function sizeOfPng(png: Buffer): readonly [width: number, height: number] {
	expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
	expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
	return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

interface Svg {
	readonly root: string;
	readonly size: readonly number[];
	readonly tags: readonly string[];
	readonly attributes: readonly string[];
	readonly text: string;
}

/** An SVG file as a browser reads it. */
const readSvg = ({ page }: Desk, text: string): Promise<Svg> => page.evaluate((source) => {
	const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
	const all = [root, ...root.querySelectorAll('*')];
	return {
		root: root.nodeName, size: ['width', 'height'].map((name) => Number(root.getAttribute(name))), tags: [...new Set(all.map((el) => el.localName))].sort(),
		attributes: all.flatMap((el) => Array.from(el.attributes, ({ name, value }) => `${name}=${value}`)), text: root.textContent,
	};
}, text);

journey('What is exported', { vault: FILES }, (step) => {
	step('SVG stands by itself: shapes and words, no script, nothing that leads elsewhere', { creates: [`${NAME}.svg`] }, async (desk) => {
		await openStructure(desk);
		await exported(desk, 'svg', exportsJa.written(`${NAME}.svg`));
		const svg = await readSvg(desk, desk.vault.text(`${NAME}.svg`));
		expect(svg.root).toBe('svg');
		expect(svg.tags.filter((tag) => !['svg', 'g', 'rect', 'path', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text', 'tspan', 'title'].includes(tag))).toEqual([]);
		expect(svg.attributes.filter((one) => one !== 'xmlns=http://www.w3.org/2000/svg' && /^on|^(?:xlink:)?href=|url\(|:\/\//i.test(one))).toEqual([]);
		expect(svg.text).toContain('<img');
		expect(svg.text).toContain('昼に焼く量を');
	});

	step('PNG has twice the width and height of the same drawing', { creates: [`${NAME}.png`] }, async (desk) => {
		await exported(desk, 'png', exportsJa.written(`${NAME}.png`));
		const { size: [width = 0, height = 0] } = await readSvg(desk, desk.vault.text(`${NAME}.svg`));
		expect(width).toBeGreaterThan(100);
		expect(sizeOfPng(desk.vault.bytes(`${NAME}.png`))).toEqual([Math.ceil(2 * width), Math.ceil(2 * height)]);
	});

	step('and there is something on it: paper and ink', {}, async (desk) => {
		const shades = await desk.page.evaluate(async (base64) => {
			const image = new Image();
			image.src = `data:image/png;base64,${base64}`;
			await image.decode();
			const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
			pen?.drawImage(image, 0, 0);
			const pixels = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
			return [...new Set(Array.from(pixels).filter((_, i) => i % 4 === 0))].sort((a, b) => a - b);
		}, desk.vault.bytes(`${NAME}.png`).toString('base64'));
		expect(shades[0]).toBeLessThan(80);
		expect(shades.at(-1)).toBe(255);
	});

	step('a second time it gets a name of its own', { creates: [`${NAME} 2.svg`] }, async (desk) => {
		await exported(desk, 'svg', exportsJa.written(`${NAME} 2.svg`));
		expect(desk.vault.text(`${NAME} 2.svg`)).toBe(desk.vault.text(`${NAME}.svg`));
	});

	step('the canvas is a JSON Canvas of the notes themselves, with what links them', { creates: [`${NAME}.canvas`] }, async (desk) => {
		await exported(desk, 'canvas', exportsJa.written(`${NAME}.canvas`));
		const { nodes, edges } = JSON.parse(desk.vault.text(`${NAME}.canvas`)) as Canvas;
		const ids = new Set(nodes.map(({ id }) => id));
		expect(ids.size).toBe(nodes.length);
		expect(new Set([...ids, ...edges.map(({ id }) => id)]).size).toBe(nodes.length + edges.length);
		expect(nodes.flatMap(({ x, y, width, height }) => [x, y, width, height]).filter((one) => !Number.isInteger(one))).toEqual([]);
		expect(nodes.filter(({ width, height }) => width <= 0 || height <= 0)).toEqual([]);
		expect(edges.filter(({ fromNode, toNode }) => !ids.has(fromNode) || !ids.has(toNode))).toEqual([]);
		const files = nodes.filter((node): node is CanvasNode & { readonly type: 'file' } => node.type === 'file');
		expect(files.map(({ file }) => file).sort()).toEqual([ISSUE, CAUSE, HYPOTHESIS, FACT, ODD].sort());
		const name = new Map(files.map(({ id, file }) => [id, file]));
		expect(edges.map(({ fromNode, toNode }) => `${name.get(fromNode) ?? ''} → ${name.get(toNode) ?? ''}`).sort()).toEqual([`${CAUSE} → ${ISSUE}`, `${HYPOTHESIS} → ${ISSUE}`, `${FACT} → ${CAUSE}`].sort());
	});

	step('the owner’s canvas and picture of the same folder know nothing of what is the team’s', {}, async (desk) => {
		for (const format of ['canvas', 'svg', 'mermaid', 'json']) {
			const text = execFileSync(process.execPath, [join(import.meta.dirname, '../../dist/bansou.mjs'), 'graph', desk.vault.root, '--client', '港パン', '--owner', '--format', format], { encoding: 'utf8' });
			expect(text, format).toContain('昼に焼く量を');
			expect(text, format).not.toContain(SECRET);
			expect(text, format).not.toContain('.md');
		}
		await Promise.resolve();
	});

	step('Mermaid goes to the clipboard as a block, in which titles are no markup', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await exported(desk, 'mermaid', exportsJa.mermaidCopied);
		const lines = (await desk.page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect([lines[0], lines[1], lines.at(-2)]).toEqual(['```mermaid', 'flowchart TD', '```']);
		const drawn = lines.slice(2, -2);
		expect(drawn.filter((line) => !/^ {2}n\d+(?:[([>{/\\]+"[^"<>[\]`]*"[)\]}/\\]+| [-.x>o=|#;\p{L}\d]+ n\d+)$/u.test(line))).toEqual([]);
		expect(drawn.filter((line) => line.includes(' --> '))).toHaveLength(2);
	});

	step('the picture goes to the clipboard as a PNG of the same size as the file', {}, async (desk) => {
		await exported(desk, 'copy', exportsJa.copied);
		const base64 = await desk.page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const bytes = new Uint8Array(await (await item?.getType('image/png'))?.arrayBuffer() ?? new ArrayBuffer(0));
			return btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''));
		});
		expect(sizeOfPng(Buffer.from(base64, 'base64'))).toEqual(sizeOfPng(desk.vault.bytes(`${NAME}.png`)));
	});

	step('none of it has made an element of a title, or run anything', {}, async (desk) => {
		expect(await desk.page.locator('.bansou-diagram img, .bansou-diagram script, .bansou-diagram foreignObject').count()).toBe(0);
	});
});

journey('Nothing to export', { vault: { [CLIENT]: FILES[CLIENT] } }, (step) => {
	for (const act of ['svg', 'png', 'canvas', 'mermaid', 'copy'] as const)
		step(`is said, and no file is made: ${act}`, {}, async (desk) => {
			if (act === 'svg') await openStructure(desk);
			await exported(desk, act, exportsJa.nothing);
		});
});
