/** Every class a mark of a picture may have, with its ink. The style sheet says the same in the app's variables (tested), an exported file says it in colours. */

/** Roles of colour (mockups §4). Ink carries structure, colour carries a person: `voice` is the owner's own words and nothing else. */
export type Colour = 'ink' | 'second' | 'third' | 'hair' | 'paper' | 'tint' | 'voice';

export interface Ink {
	readonly fill?: Colour | 'none';
	readonly stroke?: Colour | 'none';
	/** Of the stroke, px; 1 when not given. */
	readonly width?: number;
	readonly dash?: string;
	readonly round?: true;
	/** Of the letters, px. */
	readonly size?: number;
	readonly bold?: true;
	/** Between letters, em. */
	readonly spacing?: number;
	/** Figures of one width, for what is compared. */
	readonly tabular?: true;
	/** Not seen until its part is held or pointed at. */
	readonly latent?: true;
	/** The team's own: on the screen, and in no file and on no paper. */
	readonly team?: true;
}

export const INKS = {
	/** Where one can point at a note; drawn only while it is held. */
	focus: { fill: 'none', stroke: 'none', latent: true },
	vision: { fill: 'paper', stroke: 'second' },
	essential: { fill: 'paper', stroke: 'ink', width: 2.5 },
	'essential-guess': { fill: 'paper', stroke: 'ink', width: 2.5, dash: '7 5' },
	'essential-rule': { fill: 'none', stroke: 'ink', width: 0.75 },
	box: { fill: 'paper', stroke: 'second' },
	guess: { fill: 'paper', stroke: 'second', dash: '4 3' },
	/** Paper behind words that a line would run through. */
	blank: { fill: 'paper', stroke: 'none' },
	base: { fill: 'none', stroke: 'ink', width: 2.5 },
	issue: { fill: 'tint', stroke: 'none' },
	slip: { fill: 'paper', stroke: 'third' },
	past: { fill: 'paper', stroke: 'third', dash: '4 3' },
	strike: { fill: 'none', stroke: 'second', width: 1.25 },
	root: { fill: 'none', stroke: 'second', width: 1.25 },
	grown: { fill: 'none', stroke: 'second', latent: true },
	hairline: { fill: 'none', stroke: 'hair' },
	ground: { fill: 'none', stroke: 'second' },
	icon: { fill: 'none', stroke: 'second', width: 2, round: true },
	casing: { fill: 'none', stroke: 'paper', width: 6 },
	line: { fill: 'none', stroke: 'second', width: 1.5 },
	'line-faint': { fill: 'none', stroke: 'third' },
	'line-loop': { fill: 'none', stroke: 'ink', width: 1.75 },
	'line-dotted': { fill: 'none', stroke: 'second', dash: '2 3' },
	'line-unfit': { fill: 'none', stroke: 'second', width: 1.5, dash: '7 3 1.5 3' },
	'line-stub': { fill: 'none', stroke: 'third', dash: '1.5 3' },
	head: { fill: 'second', stroke: 'none' },
	'head-faint': { fill: 'third', stroke: 'none' },
	'head-loop': { fill: 'ink', stroke: 'none' },
	bar: { fill: 'none', stroke: 'second', width: 2 },
	'bar-faint': { fill: 'none', stroke: 'third', width: 2 },
	ring: { fill: 'paper', stroke: 'second', width: 1.25 },
	'ring-faint': { fill: 'paper', stroke: 'third', width: 1.25 },
	owner: { fill: 'voice', stroke: 'none' },
	who: { fill: 'paper', stroke: 'second' },
	'owner-letter': { fill: 'paper', size: 10, bold: true },
	'who-letter': { fill: 'second', size: 10 },
	asked: { fill: 'paper', stroke: 'second', team: true },
	'asked-sign': { fill: 'second', size: 10, team: true },
	'vision-title': { fill: 'ink', size: 14, spacing: 0.02 },
	'essential-title': { fill: 'ink', size: 17, bold: true },
	title: { fill: 'ink', size: 13 },
	'title-voice': { fill: 'voice', size: 13 },
	'title-past': { fill: 'second', size: 13 },
	action: { fill: 'ink', size: 12 },
	'action-done': { fill: 'second', size: 12 },
	fact: { fill: 'ink', size: 11.5 },
	told: { fill: 'ink', size: 12.5 },
	topic: { fill: 'ink', size: 14, bold: true },
	centre: { fill: 'paper', stroke: 'ink', width: 1.5 },
	share: { fill: 'hair', stroke: 'second' },
	voice: { fill: 'voice', size: 12.5 },
	'voice-small': { fill: 'voice', size: 11.5 },
	small: { fill: 'second', size: 10.5 },
	'small-strong': { fill: 'ink', size: 10.5, bold: true, tabular: true },
	band: { fill: 'second', size: 11.5 },
	lane: { fill: 'second', size: 11.5, spacing: 0.12 },
	ref: { fill: 'second', size: 10, tabular: true },
	'ref-lead': { fill: 'second', size: 10.5, bold: true, tabular: true },
	brief: { fill: 'ink', size: 21 },
	'brief-past': { fill: 'second', size: 21 },
	/** The owner's sheet, read from across a room: nothing under 14 px. */
	'sheet-title': { fill: 'ink', size: 27, bold: true, spacing: 0.04 },
	'sheet-essential': { fill: 'ink', size: 27, bold: true },
	'sheet-note': { fill: 'ink', size: 18 },
	'sheet-words': { fill: 'voice', size: 18 },
	'sheet-figure': { fill: 'ink', size: 28, bold: true, tabular: true },
	'sheet-figure-small': { fill: 'ink', size: 22, bold: true, tabular: true },
	'sheet-unit': { fill: 'ink', size: 16 },
	'sheet-about': { fill: 'second', size: 14 },
	'sheet-sub': { fill: 'second', size: 15 },
	'sheet-text': { fill: 'ink', size: 15 },
	'sheet-text-voice': { fill: 'voice', size: 15 },
	'sheet-letter': { fill: 'paper', size: 14, bold: true },
	'sheet-line': { fill: 'none', stroke: 'second', width: 1.75 },
	'sheet-stop': { fill: 'second', stroke: 'none' },
} as const satisfies Record<string, Ink>;
export type InkName = keyof typeof INKS;

const PREFIX = 'bansou-ink-';
export const inkClass = (name: InkName): string => PREFIX + name;
/** The ink of a class; null for one that is none of ours. */
export function inkOf(cls: string): Ink | null {
	const name = cls.startsWith(PREFIX) ? cls.slice(PREFIX.length) : '';
	return Object.hasOwn(INKS, name) ? INKS[name as InkName] : null;
}
/** The class of a span that stands out (the drawing gives it). */
export const STRONG = 'bansou-strong';

/** Classes of parts: what they are, for pointing, moving and printing. */
export const PART = {
	surroundings: 'bansou-surroundings',
	node: 'bansou-node',
	edge: 'bansou-edge',
} as const;
