/** One line under 乖離・矛盾・不整合, taken away or marked as talked over, byte for byte. */
import { sectionsOf } from './body.ts';
import { placeFrontMatter } from './front-matter.ts';
import type { OutlineLine } from './outline.ts';
import type { Edit } from './property-edit.ts';

/** The edit that takes the line of a gap away. Null: no item of that kind stands there. @param line in the file, from 1 */
export function gapRemoval(text: string, line: number): Edit | null {
	const item = gapLine(text, line);
	if (!item) return null;
	const end = text.indexOf('\n', item.to);
	// A last line without a line break takes the break before it along.
	const from = end < 0 ? text.slice(0, item.from).replace(/\r?\n$/, '').length : item.from;
	return { do: 'replace-text', at: from, was: text.slice(from, end < 0 ? text.length : end + 1), now: '' };
}

/** The edit that marks the line of a gap as talked over, or as open again. Null: no item of that kind stands there. */
export function talkedOverEdit(text: string, line: number, talkedOver: boolean): Edit | null {
	const item = gapLine(text, line);
	const at = item ? text.slice(item.from, item.to).lastIndexOf(item.text) : -1;
	if (!item || at < 0) return null;
	// A box is ticked; words without one are struck through.
	if (item.mark !== null && !item.text.startsWith('~~')) {
		const box = text.indexOf('[', item.from);
		return { do: 'replace-text', at: box, was: `[${item.mark}]`, now: talkedOver ? '[x]' : '[ ]' };
	}
	return { do: 'replace-text', at: item.from + at, was: item.text, now: talkedOver ? `~~${item.text}~~` : item.text.replace(/^~~(.*)~~$/s, '$1') };
}

const gapLine = (text: string, line: number): OutlineLine | null =>
	sectionsOf(text, placeFrontMatter(text).bodyFrom).flatMap((section) => (section.zone === 'gaps' ? section.lines : [])).find((one) => one.line === line && one.is === 'item') ?? null;
