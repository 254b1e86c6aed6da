/** Measures words as the app's own font draws them. */
import type { Pen } from '../../diagram/index.ts';

const pens = new WeakMap<Document, Pen>();

/** The pen of a window; it measures each word once. */
export function canvasPen(doc: Document): Pen {
	const known = pens.get(doc);
	if (known) return known;
	const context = createEl('canvas').getContext('2d');
	const family = doc.body.getCssPropertyValue('--font-interface') || 'sans-serif';
	const widths = new Map<string, number>();
	const pen: Pen = (text, size, weight) => {
		const key = `${weight} ${text}`;
		let width = widths.get(key);
		if (width === undefined) {
			if (context) context.font = `${weight} 100px ${family}`;
			widths.set(key, (width = (context?.measureText(text).width ?? text.length * 100) / 100));
		}
		return width * size;
	};
	pens.set(doc, pen);
	return pen;
}
