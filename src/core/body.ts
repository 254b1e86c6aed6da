/** A body in sections: what each heading opens, by the conventions of note-format §5. Everything else is free writing. */
import { outline } from './outline.ts';
import type { OutlineLine } from './outline.ts';
import { fieldHeading, heading } from './vocabulary.ts';
import type { AfterField, BeforeField, Heading } from './vocabulary/body.ts';

/** A field of 事前打合せ or 事後打合せ. */
export type ZoneField = { readonly zone: 'before'; readonly key: BeforeField } | { readonly zone: 'after'; readonly key: AfterField };

/** The lines under one heading, up to the next heading of any level. */
export interface Section {
	/** The known heading this section stands under, itself or around it; null outside all of them. */
	readonly zone: Heading | null;
	/** The known heading that is this section's own. */
	readonly opens: Heading | null;
	/** The field that its own heading opens, as in `### 所見`, or one around it. */
	readonly field: ZoneField | null;
	/** The heading's line, null before the first heading. */
	readonly head: OutlineLine | null;
	readonly lines: readonly OutlineLine[];
}

/**
 * The sections of a text, in order.
 * @param from offset at which the body begins
 */
export function sectionsOf(text: string, from = 0): Section[] {
	let current: Section & { lines: OutlineLine[] } = { zone: null, opens: null, field: null, head: null, lines: [] };
	const sections = [current];
	let open: { level: number; zone: Heading | null; field: ZoneField | null }[] = [];
	for (const line of outline(text, from)) {
		if (line.is !== 'heading' || line.quoted) {
			current.lines.push(line);
			continue;
		}
		open = open.filter(({ level }) => level < line.level);
		const around = open.at(-1)?.zone ?? null;
		const known = heading(line.text);
		const own = known === null && !LISTS.has(around) ? fieldHeading(line.text) : null;
		// A deeper heading that is nothing known is part of the field around it.
		const field = own ?? (known === null ? (open.at(-1)?.field ?? null) : null);
		const zone = known ?? field?.zone ?? around;
		open.push({ level: line.level, zone, field });
		current = { zone, opens: known, field, head: line, lines: [] };
		sections.push(current);
	}
	return sections;
}

/** Among these a deeper heading that reads like a field is only a topic of the list. */
const LISTS: ReadonlySet<Heading | null> = new Set(['requests', 'confirm', 'questions', 'selfCheck', 'gaps', 'confirmed']);

/** All lines that stand in a zone, whichever of its sections they are in. */
export const linesIn = (sections: readonly Section[], zone: Heading): OutlineLine[] =>
	sections.filter((section) => section.zone === zone).flatMap((section) => section.lines);
