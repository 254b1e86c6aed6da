/** Notes for the tests of reading: lines of text → the note that a reader makes of them. */
import fc from 'fast-check';
import { readMarkdown } from '../../src/core/note.ts';
import type { Note, NoteOf, PlainNote } from '../../src/core/note.ts';
import { HEADINGS, AFTER_FIELDS, BEFORE_FIELDS } from '../../src/core/vocabulary/body.ts';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';

export const ALL_TYPES = Object.keys(NOTE_TYPES) as NoteType[];

/** A text read as the note that it is. */
export const readText = (text: string, path = 'A社/メモ.md'): Note | PlainNote => readMarkdown(path, text);

/** A note of one of these types. */
type Of<T extends NoteType> = { [K in T]: NoteOf<K> }[T];

/** A note of this type: its type stands on line 2, the properties from line 3 on, then the body. @throws RangeError when it is read as anything else */
export function noteOf<T extends NoteType>(type: T, properties: readonly string[], body: readonly string[] = []): Of<T> {
	const note = readText(['---', `type: ${type}`, ...properties, '---', ...body].join('\n'));
	if (note.type !== type) throw new RangeError(`read as ${note.type ?? 'no note of ours'}: ${JSON.stringify(note.faults)}`);
	return note as unknown as Of<T>;
}

/** The fields of a note of this type with these properties. */
export const fieldsOf = <T extends NoteType>(type: T, ...properties: string[]): Of<T>['fields'] => noteOf(type, properties).fields;

/** The body of a note of this type; its first line is line 4 of the file. */
export const bodyOf = <T extends NoteType>(type: T, ...lines: string[]): Of<T>['body'] => noteOf(type, [], lines).body;

/** How long a piece of work takes, in seconds. */
export function secondsOf(work: () => unknown): number {
	const start = performance.now();
	work();
	return (performance.now() - start) / 1000;
}

const words = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom('社長', '佐伯', '「断った」', '[[A|B]]', '[[A#^t1]]', ' ^t1', ' ^PRE-01', '2025-10-15', '仮説→事実で確認', '乖離', 'G17', '達した', '（第5回まで）', '（純粋）', '△1,200', '／', '%%', '<!--', '-->', '→', '😀', '\u0000', '\uD800', '髙'),
);
const marks = fc.constantFrom(
	'', '- ', '  - ', '\t* ', '1. ', '- [ ] ', '- [x] ', '- [-] ', '# ', '## ', '> - ', '| ', '|---|', '```', '~~~', '---', '--- js', '種別: ', 'type: ', '段階: ', '履歴: [', '"', '｜', '：', '::',
	...ALL_TYPES.map((type) => `種別: ${NOTE_TYPES[type].ja}`),
	...Object.values(HEADINGS).map(({ ja }) => `## ${ja}`),
	...Object.values({ ...BEFORE_FIELDS, ...AFTER_FIELDS }).map(({ ja }) => `- ${ja}:: `),
);
const line = fc.array(fc.oneof(marks, words), { maxLength: 5 }).map((pieces) => pieces.join(''));

/** Lines as notes hold them, and lines that nobody would write, with any kind of line end. */
export const randomText: fc.Arbitrary<string> = fc
	.record({ lines: fc.array(line, { maxLength: 25 }), type: fc.constantFrom(...ALL_TYPES), opens: fc.constantFrom('block', 'block', 'none', 'unclosed'), end: fc.constantFrom('\n', '\r\n', '\r'), mark: fc.constantFrom('', '\uFEFF') })
	.map(({ lines, type, opens, end, mark }) => mark + [...(opens === 'none' ? [] : ['---', `type: ${type}`]), ...(opens === 'block' ? ['---'] : []), ...lines].join(end));
