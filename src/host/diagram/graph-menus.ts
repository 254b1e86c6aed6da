/** The menus of the diagram: of a node, of the drawing, and of what it is narrowed to. */
import { Menu, Platform } from 'obsidian';
import { VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import { RELATIONS } from '../../core/vocabulary/relations.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { filterChoices, Look, SceneFilter } from '../../diagram/index.ts';
import type { GraphAct, GraphWords } from '../../lang/faces/issue-graph.ts';
import type { Words } from '../../lang/index.ts';
import type { AddKind, ExportAct } from './acts.ts';

/** What can be done with one node. */
export interface NodeMenuActs {
	readonly write: (kind: AddKind | 'rename') => void;
	readonly retype: () => void;
	readonly link: () => void;
	/** null: a note of this type holds no 乖離・矛盾・不整合. */
	readonly gap: (() => void) | null;
	readonly park: () => void;
	readonly remove: () => void;
	readonly open: () => void;
	readonly fold: () => void;
	/** null: it has a place of its own that cannot be chosen. */
	readonly pin: { readonly isOn: boolean; readonly change: () => void } | null;
	/** null: it has no links. */
	readonly links: (() => void) | null;
	readonly focus: (towards?: 'causes' | 'effects') => void;
	/** The way to what is asked about it, called by its heading alone: others may be looking on. null: nothing is. */
	readonly asked: { readonly title: string; readonly show: () => void } | null;
}

const adding = (menu: Menu, { acts }: GraphWords) => (act: GraphAct, icon: string, does: () => void): void => void menu.addItem((item) => item.setTitle(acts[act]).setIcon(icon).onClick(does));

export function nodeMenu(words: GraphWords, { write, retype, link, gap, park, remove, open, fold, pin, links, focus, asked }: NodeMenuActs): Menu {
	const menu = new Menu();
	if (asked) menu.addItem((item) => item.setTitle(asked.title).setIcon('help-circle').onClick(asked.show)).addSeparator();
	const entry = adding(menu, words);
	entry('add-cause', 'corner-right-up', () => write('cause'));
	entry('add-effect', 'corner-right-down', () => write('effect'));
	entry('add-fact', 'hash', () => write('fact'));
	entry('add-action', 'footprints', () => write('action'));
	menu.addSeparator();
	entry('rename', 'pencil', () => write('rename'));
	entry('retype', 'tag', retype);
	entry('link', 'spline', link);
	if (links) entry('links', 'waypoints', links);
	if (gap) entry('gap', 'git-compare', gap);
	entry('park', 'archive', park);
	menu.addSeparator();
	entry('focus', 'scan', () => focus());
	entry('causes-only', 'arrow-up', () => focus('causes'));
	entry('effects-only', 'arrow-down', () => focus('effects'));
	entry('fold', 'fold-vertical', fold);
	if (pin) entry(pin.isOn ? 'unpin' : 'pin', pin.isOn ? 'pin-off' : 'pin', pin.change);
	entry('open', 'file-text', open);
	menu.addSeparator();
	entry('delete', 'trash-2', remove);
	return menu;
}

const MORE = [['undo', 'undo-2'], ['redo', 'redo-2'], ['fit', 'maximize'], ['tidy', 'align-center'], ['play', 'play'], ['places', 'telescope'], ['loops', 'refresh-cw'], ['whole', 'expand']] as const;
type MoreAct = (typeof MORE)[number][0];

const EXPORTS = [['print', 'printer'], ['copy', 'copy'], ['png', 'image'], ['svg', 'shapes'], ['canvas', 'layout-dashboard'], ['mermaid', 'code']] as const satisfies readonly (readonly [ExportAct, string])[];

/** @param looks how the structure is looked at, and what changes that */
export function moreMenu(acts: Readonly<Record<MoreAct, () => void>>, exported: (act: ExportAct) => void, looks: Looks, { issueGraph, exports }: Words): Menu {
	const menu = new Menu();
	const entry = adding(menu, issueGraph);
	if (looks.look.view === 'overview') groupingEntry(menu, looks, issueGraph);
	for (const [act, icon] of MORE) entry(act, icon, acts[act]);
	menu.addSeparator();
	// A phone has no print dialog.
	for (const [act, icon] of EXPORTS) if (act !== 'print' || Platform.isDesktop) menu.addItem((item) => item.setTitle(exports.acts[act]).setIcon(icon).onClick(() => exported(act)));
	return menu;
}

interface Looks {
	readonly look: Look;
	readonly change: (change: Partial<Look>) => void;
}

/** 概況 by the viewpoints of ロカベン: on wish only. */
function groupingEntry(menu: Menu, { look: { grouping }, change }: Looks, { acts }: GraphWords): void {
	const isOn = grouping === 'viewpoint';
	menu.addItem((item) => item.setTitle(acts.viewpoints).setIcon('group').setChecked(isOn).onClick(() => change({ grouping: isOn ? 'topic' : 'viewpoint' })));
	menu.addSeparator();
}

type Choices = ReturnType<typeof filterChoices>;

/** What the view can be narrowed to; each entry is switched on and off. */
export function filterMenu(choices: Choices, filter: SceneFilter, words: Words, chosen: (filter: SceneFilter) => void): Menu {
	const menu = new Menu();
	for (const key of Object.keys(choices) as (keyof Choices)[]) {
		// One value leaves nothing to choose.
		if (choices[key].length < 2) continue;
		menu.addItem((item) => item.setTitle(words.issueGraph.filters[key]).setIsLabel(true));
		const on: readonly string[] = filter[key] ?? [];
		for (const { value, count } of choices[key]) {
			menu.addItem((item) => item.setTitle(`${labelOf(key, value, words)}\u3000${count}`).setChecked(on.includes(value)).onClick(() => chosen({ ...filter, [key]: on.includes(value) ? on.filter((one) => one !== value) : [...on, value] })));
		}
		menu.addSeparator();
	}
	menu.addItem((item) => item.setTitle(words.issueGraph.clearFilter).setIcon('x').onClick(() => chosen({})));
	return menu;
}

function labelOf(key: keyof Choices, value: string, { diagram, language, choice }: Words): string {
	switch (key) {
		case 'relation': return RELATIONS[value as Relation][language];
		case 'person': return diagram.speakers[value as keyof typeof diagram.speakers][1];
		case 'sureness': return diagram.sure[value as keyof typeof diagram.sure];
		case 'viewpoint': return choice(VIEWPOINTS, value);
		case 'area': case 'topic': return value;
	}
}
