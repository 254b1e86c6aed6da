/** Values as YAML on one line, quoted whenever YAML would read them as anything but what they are. */
import { stringify } from 'yaml';

export type Scalar = string | number | boolean | null;

/** A scalar as it is written behind `key: ` or `- `. Text with line breaks is written with escapes, so one line is enough. */
export function yamlScalar(value: Scalar): string {
	if (value === null) return '';
	if (typeof value !== 'string') return String(value);
	// Escapes also keep apart what an editor or a file system may change on its own: control characters, line separators.
	if (/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value)) return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\uFEFF]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
	const text = stringify(value, { lineWidth: 0, singleQuote: false }).replace(/\n$/, '');
	return text.includes('\n') ? JSON.stringify(value) : text;
}

/** A scalar inside `[…]`, where commas and brackets must be quoted. */
export function yamlFlowScalar(value: Scalar): string {
	const text = value === null ? 'null' : yamlScalar(value);
	return typeof value === 'string' && /^[^"']/.test(text) && /[,[\]{}]/.test(text) ? JSON.stringify(value) : text;
}
