/** The drawing on paper, as it is shown: on A4 or A3, whichever the print dialog is told. */
import { legendPicture, svgText } from '../../diagram/index.ts';
import { printSheet } from '../hand-out.ts';
import type { Workshop } from '../workshop.ts';
import { canvasPen } from './canvas-pen.ts';
import { isThere } from './export-acts.ts';
import type { Shown } from './export-acts.ts';
import { isInBands } from './narrow-pane.ts';

/** px: as wide as the legend may become on a sheet. */
const LEGEND = 1200;

/** Opens the print dialog on the drawing, and on the legend where it has one. */
export async function printPicture(shop: Workshop, shown: Shown): Promise<void> {
	if (!isThere(shop, shown)) return;
	const { words } = shop;
	const { client, composed: { look, picture }, doc } = shown;
	const texts = [['picture', svgText(picture, 'light')], ...(isInBands(look.view) ? [['legend', svgText(legendPicture(LEGEND, canvasPen(doc), words), 'light')]] : [])];
	await printSheet(doc, (sheet) => {
		sheet.createEl('h1', { text: words.exports.fileName(client.name, look.view, look.to) });
		const images = texts.map(([name = '', text = '']) => sheet.createEl('img', { cls: `bansou-print-${name}`, attr: { alt: '', src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}` } }));
		return Promise.all(images.map((image) => image.decode()));
	});
}
