/** The seven stages as a rail on one time axis with the visits; any stage can be chosen, backwards too. */
import { Platform } from 'obsidian';
import type { ClientPage } from '../../core/client-page.ts';
import { stageJumps } from '../../core/stage-jumps.ts';
import { STAGES } from '../../core/stage.ts';
import type { StageSpan } from '../../core/stage-timeline.ts';
import { STAGE_NAMES } from '../../core/vocabulary/body.ts';
import type { Stage } from '../../core/vocabulary/note-types.ts';
import type { Words } from '../../lang/index.ts';
import { leadTo } from '../note-link.ts';
import { fold, heading } from './drawing.ts';
import type { Drawing } from './drawing.ts';
import { drawDots, drawSigns, signsShown } from './stage-signs.ts';

/** What the section shows, to be compared with what it showed last. */
export const stageShown = (drawing: Drawing): unknown => {
	const { page: { stage, days, timeline, themes } } = drawing;
	return [stage, days, timeline, themes, signsShown(drawing)];
};

export function drawStage(section: HTMLElement, drawing: Drawing): void {
	const { page: { stage, days }, words: { clientView: view } } = drawing;
	heading(section, view.stage, stage.since === null ? undefined : view.since(view.longDay(stage.since), days ?? 0));
	if (stage.stage === null) section.createDiv({ cls: 'bansou-sub', text: view.noStage });
	if (Platform.isPhone) drawStrip(section, drawing);
	else drawRail(section, drawing);
	drawJump(section, drawing);
	drawHistory(section, drawing);
}

/** A sudden change of stage, as one question. What is asked of a long stay stands among the findings, where it can be answered. */
function drawJump(section: HTMLElement, { engagement, isRead, words: { stageSigns } }: Drawing): void {
	const jump = isRead && stageJumps(engagement).find(({ is }) => is !== 'same-stage');
	if (jump) section.createDiv({ cls: 'bansou-jump', text: stageSigns.jump(jump) });
}

const shortName = (stage: Stage, { language }: Words): string => STAGE_NAMES[stage - 1]?.short[language] ?? '';

/** Stages that have been lived, the present one, and those ahead: back and forth is normal, so none is "done". */
function standing(stage: Stage, { stage: { stage: now, history } }: ClientPage): 'here' | 'been' | 'ahead' {
	if (stage === now) return 'here';
	return history.some((change) => change.stage === stage) ? 'been' : 'ahead';
}

/** The button of a stage: its number, and beside it its name where there is room. */
function stageButton(parent: HTMLElement, stage: Stage, { client, page, words, acts }: Drawing): HTMLElement {
	const view = words.clientView;
	const full = STAGE_NAMES[stage - 1]?.full[words.language] ?? '';
	const here = page.stage.stage === stage;
	const button = parent.createEl('button', {
		cls: 'bansou-stage',
		attr: { 'aria-label': here ? view.isHere(`${stage} ${full}`) : view.goTo(`${stage} ${full}`), 'data-key': `stage ${stage}`, ...(here ? { 'aria-current': 'step', 'aria-disabled': 'true' } : {}) },
	});
	button.createSpan({ cls: 'bansou-stage-number', text: String(stage) });
	if (!here) button.addEventListener('click', () => acts.setStage(client, stage));
	return button;
}

function drawRail(section: HTMLElement, drawing: Drawing): void {
	const { page, words } = drawing;
	if (page.timeline) drawAxis(section, drawing);
	const rail = section.createEl('ol', { cls: 'bansou-rail' });
	for (const stage of STAGES) {
		const row = rail.createEl('li', { cls: `bansou-${standing(stage, page)}` });
		const cell = row.createDiv();
		stageButton(cell, stage, drawing).createSpan({ cls: 'bansou-stage-name', text: shortName(stage, words) });
		if (stage !== page.stage.stage) drawDots(cell, stage, drawing);
		const times = row.createDiv({ cls: 'bansou-times' });
		if (page.timeline) for (const span of page.timeline.spans) if (span.stage === stage) drawSpan(times, span, words);
		drawThemes(times, page.themes.filter((theme) => theme.stage === stage), drawing);
		if (stage === page.stage.stage) drawSigns(row, stage, drawing);
	}
}

/** The numbers of the visits over the rail. */
function drawAxis(section: HTMLElement, { page, words, place }: Drawing): void {
	const axis = section.createDiv({ cls: 'bansou-axis' });
	axis.createSpan({ cls: 'bansou-axis-name', text: words.clientView.visits });
	const times = axis.createDiv({ cls: 'bansou-times' });
	let last = -Infinity;
	for (const { path, no, on, at } of page.timeline?.visits ?? []) {
		// Ticks are all drawn; a number stands only where it does not run into the one before.
		const tick = times.createEl('button', { cls: 'bansou-tick', attr: { 'aria-label': `${words.clientView.visit(no)} ${words.clientView.longDay(on)}` } });
		tick.setCssProps({ '--at': String(at) });
		if (at - last >= 0.075) {
			tick.createSpan({ text: no === null ? '・' : String(no) });
			last = at;
		}
		leadTo(place, tick, path);
	}
}

/** A stretch of time in a stage; one that ended on its own day is still seen. */
function drawSpan(times: HTMLElement, { stage, from, to, reason, start, end }: StageSpan, words: Words): void {
	const view = words.clientView;
	const bar = times.createDiv({ cls: to === null ? 'bansou-span bansou-span-here' : 'bansou-span', attr: { 'aria-label': view.span(words.stage(stage), view.longDay(from), to && view.longDay(to), reason), role: 'img' } });
	bar.setCssProps({ '--start': String(start), '--length': String(end - start) });
}

/** Themes with a stage of their own are dots on its row, with their names beneath. */
function drawThemes(times: HTMLElement, themes: ClientPage['themes'], { place }: Drawing): void {
	if (themes.length === 0) return;
	const dots = times.createDiv({ cls: 'bansou-themes' });
	for (const { path, title } of themes) leadTo(place, dots.createEl('button', { cls: 'bansou-theme', attr: { 'aria-label': title } }), path);
	times.createDiv({ cls: 'bansou-theme-names', text: themes.map(({ title }) => title).join(' · ') });
}

/** On a phone: seven numbers in a line, the present one named beneath. */
function drawStrip(section: HTMLElement, drawing: Drawing): void {
	const { page, words } = drawing;
	const strip = section.createDiv({ cls: 'bansou-strip' });
	for (const stage of STAGES) stageButton(strip, stage, drawing).addClass(`bansou-${standing(stage, page)}`);
	if (page.stage.stage === null) return;
	section.createDiv({ cls: 'bansou-strip-name', text: shortName(page.stage.stage, words) });
	drawSigns(section, page.stage.stage, drawing);
}

/** What the bars say, in words, for whoever wants to read it. */
function drawHistory(section: HTMLElement, { page, words }: Drawing): void {
	const { history } = page.stage;
	if (history.length < 2) return;
	const list = fold(section, 'history', words.clientView.history).createEl('ol');
	for (const { on, stage, reason } of [...history].reverse()) {
		const row = list.createEl('li');
		row.createDiv({ text: words.clientView.historyLine(on, words.stage(stage)) });
		if (reason !== '') row.createDiv({ cls: 'bansou-sub', text: reason });
	}
}

