/** The five 可視化 (domain C, V1–V5): what each view of the issue structure is called, and the paper's own term for it. */
import type { Term } from './choices.ts';

/** A view's name. The paper's terms are all read みえる: the kanji tells them apart. */
interface ViewTerm extends Term {
	readonly paper: string;
}

/** In the order in which they are offered; the structure opens first. */
export const VIEWS = {
	goals: { ja: '目標', en: 'Goals', paper: '観える化①' },
	overview: { ja: '概況', en: 'Overview', paper: '見える化' },
	breakdown: { ja: '内訳', en: 'Breakdown', paper: '視える化' },
	structure: { ja: '構造', en: 'Structure', paper: '診える化' },
	whole: { ja: '全体', en: 'Whole', paper: '観える化②' },
} as const satisfies Record<string, ViewTerm>;

export type View = keyof typeof VIEWS;
