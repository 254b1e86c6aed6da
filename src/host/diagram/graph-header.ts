/** Above the diagram: the five views, the line of visits, and what else one can do. */
import { setIcon } from 'obsidian';
import { VIEWS } from '../../core/vocabulary/views.ts';
import type { View } from '../../core/vocabulary/views.ts';
import { isNarrowed } from '../../diagram/index.ts';
import type { Look } from '../../diagram/index.ts';
import type { Words } from '../../lang/index.ts';
import { drawSlider } from './visit-slider.ts';
import type { SliderVisit } from './visit-slider.ts';

const TOOLS = [['search', 'search'], ['filter', 'filter'], ['more', 'more-horizontal']] as const;
export type ToolAct = (typeof TOOLS)[number][0] | 'meeting';

export interface HeaderParts {
	readonly look: Look;
	readonly visits: readonly SliderVisit[];
	readonly words: Words;
	readonly looked: (change: Partial<Look>) => void;
	readonly acted: (act: ToolAct, event: MouseEvent) => void;
}

/** Draws the header anew; the focus stays on what it was on. */
export function drawHeader(header: HTMLElement, { look, visits, words: { issueGraph, language }, looked, acted }: HeaderParts): void {
	const focus = header.querySelector(':focus')?.getAttribute('data-key') ?? null;
	header.empty();
	const tabs = header.createDiv({ cls: 'bansou-graph-tabs', attr: { role: 'tablist' } });
	for (const [view, { paper, [language]: name }] of Object.entries(VIEWS) as [View, (typeof VIEWS)[View]][]) {
		const isHere = view === look.view;
		const tab = tabs.createEl('button', { cls: ['bansou-graph-tab', ...(isHere ? ['bansou-here'] : [])], attr: { role: 'tab', 'aria-selected': String(isHere), 'data-key': view } });
		tab.createSpan({ text: name });
		const term = tab.createSpan('bansou-graph-paper');
		// The terms are all read みえる: the kanji tells them apart.
		term.createEl('b', { text: paper.slice(0, 1) });
		term.appendText(paper.slice(1));
		tab.addEventListener('click', () => looked({ view, focus: null }));
	}
	drawSlider(header.createDiv('bansou-graph-time'), visits, look, issueGraph, looked);
	const tools = header.createDiv('bansou-graph-tools');
	for (const [act, icon] of TOOLS) {
		const isOn = act === 'filter' && isNarrowed(look.filter);
		const button = tools.createEl('button', { cls: ['clickable-icon', ...(isOn ? ['is-active'] : [])], attr: { 'aria-label': issueGraph.acts[act], 'data-key': act, ...(isOn ? { 'aria-pressed': 'true' } : {}) } });
		setIcon(button, icon);
		button.addEventListener('click', (event) => acted(act, event));
	}
	const meeting = tools.createEl('button', { cls: 'bansou-graph-meeting', attr: { 'data-key': 'meeting' } });
	setIcon(meeting, 'presentation');
	meeting.createSpan({ text: issueGraph.acts.meeting });
	meeting.addEventListener('click', (event) => acted('meeting', event));
	if (focus !== null) header.querySelector<HTMLElement>(`[data-key="${focus}"]`)?.focus();
}
