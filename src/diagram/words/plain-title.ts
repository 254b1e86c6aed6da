/** A title made safe to be shown in one or several lines: what cannot be shown is left out, never what was meant. */

/** Controls and line ends, which would break a line where nobody sees why. */
const CONTROL = /[\p{Cc}\u2028\u2029\s]+/gu;
/** Marks that turn the direction of writing: in a title they could make the words around them read otherwise. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Half characters and those that no XML may hold. */
const UNFIT = /\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A title as one line of plain characters. */
export const plainTitle = (title: string): string => title.replace(DIRECTION, '').replace(CONTROL, ' ').replace(UNFIT, '\uFFFD').trim();

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/** Words that are written from right to left, kept from turning what stands around them. */
export const isolated = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `${ISOLATE}${words}${END}` : words);

/** The characters of a text as people see them: an emoji of several code points is one, a letter keeps its accents. */
export const graphemes = (text: string): string[] => text.match(/\p{RI}\p{RI}|[^](?:[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]|\u200D[^])*/gu) ?? [];
