/** Facts that are figures: what they measure, of which period, in a unit that can be compared. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { moneyUnit } from '../figure.ts';
import type { NoteOf } from '../note.ts';
import { periodKey, readPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { searchKey } from '../search-key.ts';
import { fold } from '../vocabulary.ts';

/** A fact with a value. */
export interface Figure {
	readonly id: NodeId;
	readonly title: string;
	readonly value: number;
	/** 指標 as it is compared, and as written; empty where there is none. */
	readonly indicator: { readonly key: string; readonly words: string };
	/** Title, indicator and unit as they are searched for words. */
	readonly words: string;
	/** 時点; its days are null where it is written in words of one's own. */
	readonly period: { readonly key: string; readonly days: Period | null } | null;
	readonly fields: NoteOf<'fact'>['fields'];
}

const known = new WeakMap<Engagement, ReadonlyMap<NodeId, Figure>>();

/** The figures of an engagement by id, in path order. */
export function figuresOf(engagement: Engagement): ReadonlyMap<NodeId, Figure> {
	const before = known.get(engagement);
	if (before) return before;
	const figures = new Map<NodeId, Figure>();
	for (const { id, line, note } of engagement.live('fact')) {
		const figure = line || note.type !== 'fact' ? null : figureOf(note, engagement.settings.fiscalYearStart);
		if (figure) figures.set(id, figure);
	}
	known.set(engagement, figures);
	return figures;
}

/** Kept by note, which outlives the engagement. */
const read = new WeakMap<NoteOf<'fact'>, { readonly fiscalYearStart: number; readonly figure: Figure | null }>();

function figureOf(note: NoteOf<'fact'>, fiscalYearStart: number): Figure | null {
	const before = read.get(note);
	if (before?.fiscalYearStart === fiscalYearStart) return before.figure;
	const { path: id, title, fields } = note;
	const { value, indicator = '', period, unit = '' } = fields;
	const when = period === undefined ? null : { key: periodKey(period, fiscalYearStart), days: readPeriod(period, fiscalYearStart) };
	const figure = value === undefined ? null : { id, title, value, indicator: { key: searchKey(indicator), words: indicator }, words: `${title} ${indicator} ${unit}`.normalize('NFKC').toLowerCase(), period: when, fields };
	read.set(note, { fiscalYearStart, figure });
	return figure;
}

/** A value in a unit: of money in yen. Figures are compared where `of` is equal. */
export interface Measured {
	readonly of: string;
	readonly size: number;
	/** What one step of the written value is worth. */
	readonly step: number;
}

/** Reads the unit of a figure. @param isMoney what a figure without a unit is: then 千円 (note-format §2) */
export function measured({ value, fields: { unit, kind } }: Figure, isMoney: boolean): Measured {
	const money = unit === undefined ? (isMoney || kind === '財務' ? { yen: 1000, per: '' } : null) : moneyUnit(unit);
	return money ? { of: `円${fold(money.per)}`, size: value * money.yen, step: money.yen } : { of: fold(unit ?? ''), size: value, step: 1 };
}

/** A value as people write it, with its unit: `980,000千円`. */
export function valueWords({ value, fields: { unit = '' } }: Figure): string {
	const [whole = '', ...part] = String(value).split('.');
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...part].join('.') + unit;
}
