/** The rule of the style sheet for each ink, in the app's own variables: styles/diagram.css holds these lines. */
import { inkClass, INKS } from '../../../src/diagram/picture/ink.ts';
import type { Colour, Ink, InkName } from '../../../src/diagram/picture/ink.ts';

const VARIABLES: Readonly<Record<Colour, string>> = { ink: 'var(--text-normal)', second: 'var(--text-muted)', third: 'var(--text-faint)', hair: 'var(--background-modifier-border)', paper: 'var(--background-primary)', tint: 'var(--background-secondary)', voice: 'var(--bansou-voice)' };
const colour = (role: Colour | 'none'): string => (role === 'none' ? role : VARIABLES[role]);

/** The rule of the style sheet for each ink, in the app's own variables: styles/diagram.css holds these lines. */
export function inkRule(name: InkName): string {
	const { fill, stroke, width, dash, round, size, bold, spacing, tabular, latent }: Ink = INKS[name];
	const declarations = [
		fill && `fill: ${colour(fill)}`, stroke && `stroke: ${colour(stroke)}`, width !== undefined && `stroke-width: ${width}`, dash && `stroke-dasharray: ${dash}`, round && 'stroke-linecap: round; stroke-linejoin: round',
		size !== undefined && `font-size: ${size}px`, bold && 'font-weight: 700', spacing !== undefined && `letter-spacing: ${spacing}em`, tabular && 'font-variant-numeric: tabular-nums', latent && fill === 'none' && stroke !== 'none' && 'opacity: 0',
	];
	return `.${inkClass(name)} { ${declarations.filter((one) => typeof one === 'string').join('; ')}; }`;
}
