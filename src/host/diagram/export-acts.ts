/** The drawing as a file in the client's folder, or as a picture to be pasted elsewhere. A new name each time: nothing is written over. */
import type { Client } from '../../core/client.ts';
import { nameInNames } from '../../core/note-place.ts';
import { canvasOf, canvasText, graphMermaid, graphOfView, svgText } from '../../diagram/index.ts';
import type { Composed } from '../../diagram/index.ts';
import { copied, freePath } from '../hand-out.ts';
import { reasonOf } from '../vault-hands.ts';
import { surroundings } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';

/** What is on screen: whose it is and what it shows. */
export interface Shown {
	readonly client: Client;
	readonly composed: Composed;
	/** The window it is shown in. */
	readonly doc: Document;
}

export async function exportSvg(shop: Workshop, shown: Shown): Promise<void> {
	if (isThere(shop, shown)) await writeText(shop, shown, 'svg', svgText(shown.composed.picture, 'light'));
}

/** Notes as cards of a canvas, where they stand in the drawing. */
export async function exportCanvas(shop: Workshop, shown: Shown): Promise<void> {
	const { composed: { scene, picture } } = shown;
	if (isThere(shop, shown)) await writeText(shop, shown, 'canvas', canvasText(canvasOf(scene, picture, shop.words)));
}

/** At twice the size, for paper and for sharp screens. */
export async function exportPng(shop: Workshop, shown: Shown): Promise<void> {
	if (!isThere(shop, shown)) return;
	const { app, words: { exports, notices }, say } = shop;
	const bytes = await (await pngOf(shown)).arrayBuffer();
	const path = pathOf(shop, shown, 'png');
	try {
		await app.vault.createBinary(path, bytes);
	} catch (error) {
		return say(notices.writeFailed(path, reasonOf(error)));
	}
	say(exports.written(path));
}

/** As a picture, to be pasted into a document or a mail. */
export async function copyPicture(shop: Workshop, shown: Shown): Promise<void> {
	if (!isThere(shop, shown)) return;
	// The picture is handed over as a promise: a browser that is asked only after it has been drawn may have forgotten the click.
	await copied(shop, shop.words.exports.copied, () => shown.doc.win.navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(shown) })]));
}

/** As a code block, to be pasted into a note. */
export async function copyMermaid(shop: Workshop, shown: Shown): Promise<void> {
	if (!isThere(shop, shown)) return;
	const text = `\`\`\`mermaid\n${graphMermaid(graphOfView(shown.composed.graph, shown.composed.look.view), shop.words.language)}\`\`\`\n`;
	await copied(shop, shop.words.exports.mermaidCopied, () => shown.doc.win.navigator.clipboard.writeText(text));
}

/** Whether there is anything to be seen; that there is nothing is said. */
export function isThere({ words, say }: Workshop, { composed: { scene } }: Shown): boolean {
	if (scene.nodes.size === 0) say(words.exports.nothing);
	return scene.nodes.size > 0;
}

/** Written like a new note: it can be undone. */
async function writeText(shop: Workshop, shown: Shown, ending: string, text: string): Promise<void> {
	const { writer, words: { exports }, say } = shop;
	const path = pathOf(shop, shown, ending);
	const outcome = await writer.carryOut({ name: exports.change, create: [{ path, text }] });
	if (outcome.ok) say(exports.written(path));
}

const pathOf = (shop: Workshop, { client, composed: { look } }: Shown, ending: string): string =>
	freePath(shop, client, shop.words.exports.fileName(nameInNames(client, surroundings(shop).patterns), look.view, look.to), ending);

const SHARPNESS = 2;
/** px that the side of a canvas may have in every browser. */
const LONGEST = 16_000;

/** Draws the SVG text as pixels; nothing is fetched. */
async function pngOf({ composed: { picture } }: Shown): Promise<Blob> {
	const image = createEl('img');
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture, 'light'))}`;
	await image.decode();
	const scale = Math.min(SHARPNESS, LONGEST / picture.width, LONGEST / picture.height);
	const canvas = createEl('canvas');
	[canvas.width, canvas.height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)];
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error(`${canvas.width} × ${canvas.height} px`);
	return blob;
}
