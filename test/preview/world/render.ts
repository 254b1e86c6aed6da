/** The reading view: Markdown as DOM, with wikilinks, task boxes and the properties as a small table. HTML in notes stays text. */
import MarkdownIt from 'markdown-it';
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs';
import { placeOfFrontMatter, propertiesOf } from './front-matter.ts';
import { shownLink } from './note-structure.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true });
const { escapeHtml } = markdown.utils;

const WIKILINK = /^(!?)\[\[([^[\]|\n]+)(?:\|([^\]\n]*))?\]\]/;
const HIGHLIGHT = /^==([^=\n]+)==/;

/** Makes a rule of a pattern that begins at the place where the parser stands. */
function rule(pattern: RegExp, token: string, read: (match: RegExpExecArray) => Record<string, string>): (state: StateInline, silent: boolean) => boolean {
	return (state, silent) => {
		const match = pattern.exec(state.src.slice(state.pos, state.pos + 500));
		if (!match) return false;
		if (!silent) state.push(token, '', 0).meta = read(match);
		state.pos += match[0].length;
		return true;
	};
}

markdown.inline.ruler.before('link', 'wikilink', rule(WIKILINK, 'wikilink', ([, , link = '', shown]) => ({ link: link.trim(), shown: shown ?? shownLink(link.trim()) })));
markdown.inline.ruler.before('emphasis', 'highlight', rule(HIGHLIGHT, 'highlight', ([, inner = '']) => ({ inner })));

const metaOf = (token: { meta: unknown } | undefined): Record<string, string> => (token?.meta ?? {}) as Record<string, string>;

markdown.renderer.rules['wikilink'] = (tokens, at) => {
	const { link = '', shown = '' } = metaOf(tokens[at]);
	return `<a class="internal-link" data-href="${escapeHtml(link)}" href="${escapeHtml(link)}">${escapeHtml(shown)}</a>`;
};
markdown.renderer.rules['highlight'] = (tokens, at) => `<mark>${escapeHtml(metaOf(tokens[at])['inner'] ?? '')}</mark>`;

/** Fills `el` with the note as it is read. Links are for the caller to follow. */
export function renderNote(text: string, el: HTMLElement): void {
	el.empty();
	const front = placeOfFrontMatter(text);
	if (front) renderProperties(front.yaml, el);
	// Parsed into a document of its own, where nothing loads and nothing runs, and then moved over block by block.
	const parsed = new DOMParser().parseFromString(markdown.render(text.slice(front?.bodyStart ?? 0)), 'text/html');
	for (const block of [...parsed.body.children]) el.createDiv(`el-${block.tagName.toLowerCase()}`).append(el.doc.adoptNode(block));
	for (const item of el.findAll('li')) renderTask(item);
	for (const link of el.findAll('a:not(.internal-link)')) renderLink(link);
	for (const paragraph of el.findAll('p, li')) hideBlockId(paragraph);
	for (const table of el.findAll('table')) {
		const frame = el.createDiv('table-frame');
		table.replaceWith(frame);
		frame.append(table);
	}
}

function renderProperties(yaml: string, el: HTMLElement): void {
	const properties = propertiesOf(yaml);
	const box = el.createDiv('metadata-container');
	if (!properties) {
		box.createEl('pre', { cls: 'metadata-error', text: yaml });
		return;
	}
	for (const [key, value] of Object.entries(properties)) {
		const row = box.createDiv('metadata-property');
		row.createDiv({ cls: 'metadata-property-key', text: key });
		renderValue(value, row.createDiv('metadata-property-value'));
	}
}

function renderValue(value: unknown, el: HTMLElement): void {
	if (Array.isArray(value) && !value.some(Array.isArray)) {
		for (const item of value) renderValue(item, el.createDiv('metadata-property-item'));
		return;
	}
	const text = typeof value === 'string' ? value : value === null ? '' : asJson(value);
	const [, , link, shown] = WIKILINK.exec(text) ?? [];
	if (link === undefined) el.setText(text);
	else el.createEl('a', { cls: 'internal-link', href: link, text: shown ?? shownLink(link), attr: { 'data-href': link } });
}

function asJson(value: unknown): string {
	try {
		return JSON.stringify(value);
	} catch {
		// An alias that leads to what it stands in.
		return '…';
	}
}

/** `[ ]` or `[x]` at the start of an item as a box that only shows. */
function renderTask(item: HTMLElement): void {
	const first = item.firstChild?.instanceOf(HTMLParagraphElement) ? item.firstChild.firstChild : item.firstChild;
	const match = /^\[(.)\](?: |$)/.exec(first?.nodeType === Node.TEXT_NODE ? (first.textContent ?? '') : '');
	if (!match || !first?.parentNode) return;
	first.textContent = (first.textContent ?? '').slice(match[0].length);
	item.addClass('task-list-item');
	item.toggleClass('is-checked', match[1] !== ' ');
	const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox', attr: { disabled: true } });
	box.checked = match[1] !== ' ';
	first.parentNode.insertBefore(box, first);
}

function renderLink(link: HTMLElement): void {
	const address = link.getAttr('href') ?? '';
	if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
		link.addClass('external-link');
		link.setAttrs({ target: '_blank', rel: 'noopener nofollow' });
	} else {
		link.addClass('internal-link');
		link.setAttr('data-href', address);
	}
}

function hideBlockId(block: HTMLElement): void {
	const last = block.lastChild;
	if (last?.nodeType === Node.TEXT_NODE) last.textContent = (last.textContent ?? '').replace(/\s\^[A-Za-z0-9-]+\s*$/, '');
}
