/** Tooltips: as in the app, whatever carries an aria-label says it when the pointer or the keyboard rests on it. */
import type * as obsidian from 'obsidian';

let shown: HTMLElement | null = null;
let waiting = 0;

export function setTooltip(el: HTMLElement, tooltip: string, options: obsidian.TooltipOptions = {}): void {
	if (tooltip === '') el.removeAttribute('aria-label');
	else el.setAttribute('aria-label', tooltip);
	if (options.placement) el.setAttribute('data-tooltip-position', options.placement);
}

export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: obsidian.TooltipOptions = {}): void {
	hideTooltip();
	const tip = target.doc.body.createDiv({ cls: ['tooltip', ...(options.classes ?? [])], attr: { role: 'tooltip' } });
	tip.setText(content);
	place(tip, target.getBoundingClientRect(), options.placement ?? (target.getAttribute('data-tooltip-position') as obsidian.TooltipPlacement | null) ?? 'bottom', options.gap ?? 6);
	shown = tip;
}

export function hideTooltip(): void {
	window.clearTimeout(waiting);
	shown?.remove();
	shown = null;
}

function place(tip: HTMLElement, target: DOMRect, placement: obsidian.TooltipPlacement, gap: number): void {
	const { offsetWidth: width, offsetHeight: height, win } = tip;
	const centre = { x: target.left + target.width / 2 - width / 2, y: target.top + target.height / 2 - height / 2 };
	const at = {
		bottom: { x: centre.x, y: target.bottom + gap }, top: { x: centre.x, y: target.top - height - gap },
		left: { x: target.left - width - gap, y: centre.y }, right: { x: target.right + gap, y: centre.y },
	}[placement];
	// Below a button at the lower edge there is no room: above it then.
	const y = at.y + height > win.innerHeight - 4 ? target.top - height - gap : at.y;
	tip.setCssStyles({ left: `${Math.max(4, Math.min(at.x, win.innerWidth - width - 4))}px`, top: `${Math.max(4, y)}px` });
}

/** Shows the aria-label of what the pointer rests on, in one window. */
export function watchTooltips(doc: Document): void {
	doc.addEventListener('pointerover', (event) => {
		if (event.pointerType === 'touch') return;
		const target = (event.target as Element | null)?.closest?.('[aria-label]') as HTMLElement | null;
		hideTooltip();
		const text = target?.getAttribute('aria-label');
		// A label over a whole region names it for screen readers; only small things get a tooltip.
		if (!target || !text || target.offsetHeight > 120 || /^(?:svg|g|path)$/i.test(target.tagName)) return;
		waiting = window.setTimeout(() => { if (target.isConnected) displayTooltip(target, text); }, 400);
	});
	for (const name of ['pointerdown', 'keydown', 'wheel', 'dragstart']) doc.addEventListener(name, hideTooltip, { capture: true, passive: true });
}
