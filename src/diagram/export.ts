/** A picture as SVG text that stands by itself: in a browser, in an office program, on paper. No DOM. */
import type { Mark, Part, Picture, Span } from './picture.ts';
import { inkOf } from './picture/ink.ts';
import type { Colour, Ink } from './picture/ink.ts';
import { plainTitle } from './words/plain-title.ts';

export type Theme = 'light' | 'dark';

/** The app's own default colours, for where its variables do not reach. */
const COLOURS: Readonly<Record<Theme, Readonly<Record<Colour, string>>>> = {
	light: { ink: '#222222', second: '#5c5c5c', third: '#ababab', hair: '#e4e4e4', paper: '#ffffff', tint: '#f6f6f6', voice: '#ab5a0b' },
	dark: { ink: '#dadada', second: '#b3b3b3', third: '#666666', hair: '#363636', paper: '#1e1e1e', tint: '#262626', voice: '#e4ac70' },
};
const FONTS = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic UI','Yu Gothic',Meiryo,sans-serif";

/** @param title what the picture is called, for whoever cannot see it */
export function svgText({ width, height, parts }: Picture, theme: Theme, title = ''): string {
	const colours = COLOURS[theme];
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">`,
		...(title ? [`<title>${escaped(plainTitle(title))}</title>`] : []),
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		...parts.flatMap((part) => groupText(part, colours)),
		'</svg>',
		'',
	].join('\n');
}

function groupText({ x, y, marks }: Part, colours: Readonly<Record<Colour, string>>): string[] {
	const drawn = marks.map((mark) => [mark, inkOf(mark.cls)] as const).filter(([, ink]) => !ink?.latent && !ink?.team).map(([mark]) => markText(mark, colours));
	if (drawn.length === 0) return [];
	return [x === 0 && y === 0 ? '<g>' : `<g transform="translate(${x},${y})">`, ...drawn, '</g>'];
}

function markText(mark: Mark, colours: Readonly<Record<Colour, string>>): string {
	const ink = inkAttributes(inkOf(mark.cls) ?? {}, colours);
	if (mark.tag === 'text') return `<text x="${mark.x}" y="${mark.y}"${mark.anchor ? ` text-anchor="${mark.anchor}"` : ''}${ink}>${mark.spans.map((span) => spanText(span, colours)).join('')}</text>`;
	const { tag, cls: _, ...shape } = mark;
	return `<${tag}${Object.entries(shape).map(([name, value]) => ` ${name}="${value}"`).join('')}${ink}/>`;
}

function spanText({ text, strong, cls }: Span, colours: Readonly<Record<Colour, string>>): string {
	const ink = `${strong ? ' font-weight="700"' : ''}${cls === undefined ? '' : inkAttributes(inkOf(cls) ?? {}, colours)}`;
	return ink ? `<tspan${ink}>${escaped(text)}</tspan>` : escaped(text);
}

/** Attributes, not styles: office programs read no style sheet. */
function inkAttributes({ fill, stroke, width, dash, round, size, bold, spacing }: Ink, colours: Readonly<Record<Colour, string>>): string {
	const colour = (role: Colour | 'none'): string => (role === 'none' ? role : colours[role]);
	const attributes: readonly (readonly [name: string, value: string | number | undefined])[] = [
		['fill', fill && colour(fill)], ['stroke', stroke && stroke !== 'none' ? colour(stroke) : undefined], ['stroke-width', width], ['stroke-dasharray', dash],
		['stroke-linecap', round && 'round'], ['stroke-linejoin', round && 'round'], ['font-size', size], ['font-weight', bold && 700], ['letter-spacing', spacing && size && Math.round(spacing * size * 100) / 100],
	];
	return attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`)).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
