/** The picture of the owner's sheet (経営者に見せる図): a render path of its own, which knows only what the owner may see. */
import type { NodeId } from '../core/client-links.ts';
import type { ShareableSurvey } from '../core/shareable-survey.ts';
import type { Words } from '../lang/words.ts';
import { figuresOf } from './owner/figure-words.ts';
import { headingPart, legendPart, legendWidth } from './owner/heading.ts';
import type { Heading } from './owner/heading.ts';
import { MARGIN, sheetLayers } from './owner/layers.ts';
import type { Layers } from './owner/layers.ts';
import { NARROW, NARROW_MARGIN, narrowHeading, narrowSheet } from './owner/narrow-sheet.ts';
import { noteLook } from './owner/note-look.ts';
import { actionSection, restSection } from './owner/sections.ts';
import type { Section, SectionPlace } from './owner/sections.ts';
import { sheetFrame, stackNode } from './owner/sheet-frame.ts';
import type { SheetFrame } from './owner/sheet-frame.ts';
import { sheetPlaces } from './owner/sheet-places.ts';
import { surveySection } from './owner/survey-section.ts';
import type { Part, Pen, Picture } from './picture.ts';
import type { PlacementMemory } from './placement/placement.ts';
import type { OwnerNode, OwnerScene } from './scene/owner-scene.ts';
import { plainTitle } from './words/plain-title.ts';

export interface OwnerPictureOptions {
	readonly pen: Pen;
	readonly words: Words;
	readonly heading: Heading;
	/** `shareable.surveys`; their results stand below the sheet. */
	readonly surveys?: readonly ShareableSurvey[];
	/** The room there is, px; a narrow one is filled from above to below. Without it, as on paper. */
	readonly width?: number;
	/** Of the sheet before, to stay with it; null: everything is placed anew. */
	readonly before: OwnerSheetMemory | null;
}

/** What a later sheet keeps to. Plain data: it may be kept as JSON, and may be lost without harm. */
export interface OwnerSheetMemory {
	readonly placement: PlacementMemory;
	/** The width of a column, and how far the layers are moved to the right, px. */
	readonly column: number;
	readonly left: number;
}

export interface OwnerPicture {
	readonly picture: Picture;
	/** Where the structure ends and what else was heard begins, px; null on a narrow sheet, which is read in its full size from above to below. */
	readonly structure: number | null;
	/** To be kept for the next sheet; a narrow one keeps nothing of its own. */
	readonly memory: OwnerSheetMemory | null;
}

/**
 * The owner's sheet: at 1,280 × 800 the layers from where the company wants to go down to what is seen; below it actions, what else was
 * heard, and surveys. Made of an owner's scene and of nothing else. The same scene, words, pen and memory give the same picture.
 */
export function ownerPicture(scene: OwnerScene, options: OwnerPictureOptions): OwnerPicture {
	const { pen, words, heading, surveys = [], width = Infinity, before } = options;
	if (width < NARROW) return { picture: narrowPicture(scene, width, options), structure: null, memory: before };
	const figures = figuresOf(scene);
	const frame = sheetFrame(scene, figures, { pen, words }, before);
	const placement = sheetPlaces(frame, before?.placement ?? null);
	const layers = sheetLayers(scene, frame, placement, { figures, pen, words, left: before?.left ?? null });
	const { right } = layers;
	const legend = hasMarks(scene) ? legendAt(layers, pen, words) : null;
	const structure = legend?.bottom ?? layers.bottom;
	const below = sectionsBelow(scene, surveys, frame.aside, layers.told, { left: MARGIN, top: structure + 28, width: right - MARGIN, pen, words });
	return {
		picture: { width: right + MARGIN, height: Math.round(below.bottom), parts: [headingPart(heading, MARGIN, right, pen, words), ...below.frames, ...layers.parts, ...(legend ? [legend.part] : []), ...below.parts] },
		structure: Math.round(structure),
		memory: { placement: placement.memory, column: frame.column, left: layers.left },
	};
}

/** One note below the other, as they are read on a phone. */
function narrowPicture(scene: OwnerScene, width: number, { pen, words, heading, surveys = [] }: OwnerPictureOptions): Picture {
	const figures = figuresOf(scene);
	const stacks = scene.stacks.map((stack) => ({ kind: stack.kind, node: stackNode(stack, words) }));
	const head = narrowHeading(heading, width, pen, words);
	const { parts, bottom, told } = narrowSheet({ scene, figures, stacks: stacks.flatMap(({ kind, node }) => (kind === 'facts' ? [] : [node])), width, pen, words }, head.bottom);
	const right = width - NARROW_MARGIN;
	const legend = hasMarks(scene) ? legendPart(right, bottom + 8, pen, words) : null;
	const below = sectionsBelow(scene, surveys, stacks.flatMap(({ kind, node }) => (kind === 'facts' ? [noteLook(node, 'cause', 0, pen, words, right - NARROW_MARGIN)] : [])), told, { left: NARROW_MARGIN, top: bottom + (legend ? 36 : 12), width: right - NARROW_MARGIN, pen, words });
	return { width, height: Math.round(below.bottom), parts: [head.part, ...below.frames, ...parts, ...(legend ? [legend] : []), ...below.parts] };
}

const hasMarks = ({ nodes }: OwnerScene): boolean => [...nodes.values()].some(({ byOwner, voice }) => byOwner || voice !== null);

/** Beside the tracks where there is room, else on a line of its own. */
function legendAt({ beside, bottom, right }: Layers, pen: Pen, words: Words): { part: Part; bottom: number } {
	const y = beside && beside.x + 24 < right - legendWidth(pen, words) ? beside.y : bottom + 24;
	return { part: legendPart(right, y, pen, words), bottom: Math.max(bottom, y + 12) };
}

function sectionsBelow(scene: OwnerScene, surveys: readonly ShareableSurvey[], aside: SheetFrame['aside'], told: ReadonlySet<NodeId>, place: SectionPlace): { frames: Part[]; parts: Part[]; bottom: number } {
	const nodes = [...scene.nodes.values()];
	const voiced = new Set(nodes.flatMap(({ type, voice }) => (voice === null || type !== 'essential' ? [] : [plainTitle(voice.words)])));
	const isTold = ({ id, quote }: OwnerNode): boolean => told.has(id) || (quote !== null && voiced.has(plainTitle(quote)));
	const sections: ((place: SectionPlace) => Section)[] = [
		(at) => actionSection(nodes.filter(({ type }) => type === 'action' || type === 'short'), at),
		(at) => restSection(aside, nodes.filter((node) => node.type === 'fact' && !isTold(node)), at),
		...surveys.map((survey, i) => (at: SectionPlace) => surveySection(survey, i, at)),
	];
	let top = place.top;
	const parts = sections.flatMap((section) => {
		const { parts: made, height } = section({ ...place, top });
		top += height;
		return made;
	});
	const isFrame = ({ subject }: Part): boolean => subject.is === 'surroundings';
	return { frames: parts.filter(isFrame), parts: parts.filter((part) => !isFrame(part)), bottom: top };
}
