/** The popover that shows the beginning of a note while the pointer rests on a link to it. */
import { Component } from '../world/events.ts';
import { parseLinktext } from '../world/link-resolution.ts';
import { placeOfSubpath } from './subpath.ts';
import { words } from './words.ts';
import type { Workspace } from './workspace.ts';

export interface HoverParent {
	hoverPopover: HoverPopover | null;
}

interface HoverLink {
	readonly event: MouseEvent;
	readonly source: string;
	readonly hoverParent: HoverParent;
	readonly targetEl: HTMLElement | SVGElement | null;
	readonly linktext: string;
	readonly sourcePath?: string;
}

const LINES = 14;

export class HoverPopover extends Component {
	readonly hoverEl = createDiv({ cls: 'popover hover-popover', attr: { role: 'tooltip' } });
	private readonly parent: HoverParent;
	private readonly targetEl: Element | null;
	private closing = 0;

	constructor(parent: HoverParent, targetEl: Element | null, waitTime = 300) {
		super();
		this.parent = parent;
		this.targetEl = targetEl;
		parent.hoverPopover?.hide();
		parent.hoverPopover = this;
		const timer = window.setTimeout(() => { this.show(); }, waitTime);
		this.register(() => { window.clearTimeout(timer); });
		for (const el of [targetEl, this.hoverEl]) {
			if (!el) continue;
			this.registerDomEvent(el, 'mouseleave', () => { this.closing = window.setTimeout(() => { this.hide(); }, 250); });
			this.registerDomEvent(el, 'mouseenter', () => { window.clearTimeout(this.closing); });
		}
		void this.load();
	}

	hide(): void {
		window.clearTimeout(this.closing);
		this.hoverEl.remove();
		if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
		this.unload();
	}

	private show(): void {
		if (!this.targetEl?.isConnected) return;
		const { doc } = this.targetEl;
		doc.body.appendChild(this.hoverEl);
		const box = this.targetEl.getBoundingClientRect();
		const { win, offsetHeight, offsetWidth } = this.hoverEl;
		const below = box.bottom + 6 + offsetHeight <= win.innerHeight - 8;
		this.hoverEl.setCssStyles({
			left: `${Math.max(8, Math.min(box.left, win.innerWidth - offsetWidth - 8))}px`,
			top: `${below ? box.bottom + 6 : Math.max(8, box.top - offsetHeight - 6)}px`,
		});
		this.registerDomEvent(doc, 'keydown', (event: KeyboardEvent) => { if (event.key === 'Escape') this.hide(); }, true);
		this.registerDomEvent(doc, 'pointerdown', (event: PointerEvent) => { if (!this.hoverEl.contains(event.target as Node)) this.hide(); }, true);
	}
}

/** As the app's page preview does: at once, or only with Mod held, as the source of the link has said it wants. */
export function watchHoverLinks(workspace: Workspace): void {
	workspace.on('hover-link', (link: HoverLink) => {
		const wantsMod = workspace.hoverLinkSources.get(link.source)?.defaultMod ?? false;
		if (wantsMod && !link.event.ctrlKey && !link.event.metaKey) return;
		if (link.hoverParent.hoverPopover || !link.targetEl) return;
		void fill(workspace, link, new HoverPopover(link.hoverParent, link.targetEl));
	});
}

async function fill({ app: { vault, metadataCache } }: Workspace, { linktext, sourcePath = '' }: HoverLink, { hoverEl }: HoverPopover): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = metadataCache.getFirstLinkpathDest(path, sourcePath);
	hoverEl.createDiv({ cls: 'hover-popover-title', text: file?.basename ?? path });
	if (!file) {
		hoverEl.createDiv({ cls: 'hover-popover-text', text: words.noNote });
		return;
	}
	const lines = (await vault.cachedRead(file)).split(/\r?\n/);
	const cache = metadataCache.getFileCache(file);
	const start = (subpath === '' ? null : placeOfSubpath(cache, subpath)) ?? (cache?.frontmatterPosition ? cache.frontmatterPosition.end.line + 1 : 0);
	// Text as it stands, not rendered: other plugins' code blocks stay silent.
	hoverEl.createDiv({ cls: 'hover-popover-text', text: lines.slice(start).join('\n').trim().split('\n').slice(0, LINES).join('\n') });
}
