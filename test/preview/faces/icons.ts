/** Icons by name, from Lucide, the library that the app itself uses. */
import { createElement, icons } from 'lucide';
import { gap } from '../world/gaps.ts';

const added = new Map<string, string>();

/** 'a-large-small' → 'ALargeSmall', as Lucide names its exports. */
const pascal = (id: string): string => id.replace(/(?:^|-)(\w)/g, (_all, first: string) => first.toUpperCase());
const kebab = (name: string): string => name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();

export function addIcon(id: string, svg: string): void {
	added.set(id, svg);
}

export function removeIcon(id: string): void {
	added.delete(id);
}

export function getIconIds(): string[] {
	return [...Object.keys(icons).map((name) => `lucide-${kebab(name)}`), ...added.keys()];
}

function drawn(id: string): Element | null {
	const own = added.get(id);
	if (own !== undefined) return new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${own}</svg>`, 'image/svg+xml').documentElement;
	const node = (icons as Record<string, Parameters<typeof createElement>[0]>)[pascal(id.replace(/^lucide-/, ''))];
	return node ? createElement(node) : null;
}

export function getIcon(id: string): SVGSVGElement | null {
	const svg = drawn(id) as SVGSVGElement | null;
	if (!svg) gap(`icon "${id}"`);
	svg?.setAttribute('class', `svg-icon ${id.startsWith('lucide-') ? id : `lucide-${id}`}`);
	svg?.setAttribute('aria-hidden', 'true');
	return svg;
}

export function setIcon(parent: HTMLElement, id: string): void {
	parent.empty();
	const svg = getIcon(id);
	if (svg) parent.appendChild(svg);
}
