/** How a finding is answered: one optional line, sent with Enter, given up with Escape; what is typed outlives the panel being drawn anew. */
import type { Found } from '../../core/findings/index.ts';
import { isComposing } from '../prompts.ts';
import { act } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Where a form stands: the section it is drawn in, and beneath which sentence. */
export interface FormPlace {
	readonly section: HTMLElement;
	readonly body: HTMLElement;
}

/** By what a finding is known again after it has been drawn anew. */
export const keyOf = ({ code, ids }: Found): string => `finding ${code} ${ids.join(' ')}`;

/** What has been typed and not been sent, by section and finding. A form that is open has its words here, be they none. */
const drafts = new WeakMap<HTMLElement, Map<string, string>>();

/** @returns what was typed for a finding whose form is open, else null */
export const draftOf = (section: HTMLElement, found: Found): string | null => drafts.get(section)?.get(keyOf(found)) ?? null;

function keep(section: HTMLElement, found: Found, words: string | null): void {
	const kept = drafts.get(section) ?? new Map<string, string>();
	if (words === null) kept.delete(keyOf(found));
	else kept.set(keyOf(found), words);
	drafts.set(section, kept);
}

/** Opens the form. @param closed it was given up @returns its field */
export function openForm({ section, body }: FormPlace, found: Found, { client, words: { findingList, findings }, acts }: Drawing, closed: () => void): HTMLInputElement {
	const draft = draftOf(section, found) ?? '';
	keep(section, found, draft);
	const form = body.createDiv({ cls: 'bansou-finding-form' });
	const field = form.createEl('input', { type: 'text', value: draft, placeholder: findingList.reason, attr: { 'aria-label': findingList.reason, 'data-key': `reason ${keyOf(found)}` } });
	const send = act(form, findingList.confirm);
	// Why it may be fine as it is: said where one is about to answer.
	form.createDiv({ cls: 'bansou-sub', text: findings[found.code].mayBeWrong });
	const submit = async (): Promise<void> => {
		// Not disabled meanwhile: that would take the focus away.
		if (form.ariaBusy === 'true') return;
		form.ariaBusy = 'true';
		if (await acts.confirmFinding(client, found, field.value).catch(() => false)) keep(section, found, null);
		form.ariaBusy = null;
	};
	field.addEventListener('input', () => keep(section, found, field.value));
	form.addEventListener('keydown', (event) => {
		if (isComposing(event)) return;
		const isSent = event.key === 'Enter' && event.targetNode === field;
		if (!isSent && event.key !== 'Escape') return;
		event.preventDefault();
		if (isSent) return void submit();
		keep(section, found, null);
		form.remove();
		closed();
	});
	send.addEventListener('click', () => void submit());
	return field;
}
