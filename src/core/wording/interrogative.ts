/** Words that ask, for the patterns of the wording rules about questions. */
import { oneOf } from './pattern.ts';

/** Ask for more than a choice. */
export const OPEN_WORD = oneOf('何', 'なに', 'なん[でのと人回年時]', 'どう', 'どの', 'どん', 'どこ', 'どれ', 'いつ', '誰', 'だれ', 'どなた', 'なぜ', 'いくら', 'いくつ', 'いかが');
/** The same, and which of two. */
export const INTERROGATIVE = oneOf(OPEN_WORD, 'どちら');
