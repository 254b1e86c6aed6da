/** Words that several tests look for, as the plugin says them. */
import { STAGE_NAMES } from '../../src/core/vocabulary/body.ts';
import { stageText } from '../../src/core/stage.ts';
import type { Language } from '../../src/core/vocabulary.ts';
import type { Stage } from '../../src/core/vocabulary/note-types.ts';

/** A stage as buttons and dialogs name it. */
export const stageName = (stage: Stage, language: Language = 'ja'): string => `${String(stage)} ${STAGE_NAMES[stage - 1]?.full[language] ?? ''}`;

/** A stage as it is written into notes. */
export const stageWritten = (stage: Stage, language: Language = 'ja'): string => stageText(stage, language);

/** The space as wide as a kanji. */
export const IDEOGRAPHIC_SPACE = '\u3000';

/** The preview host's own words, in Japanese. */
export { words as hostWords } from '../preview/faces/words.ts';
