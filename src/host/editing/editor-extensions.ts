/** Everything the plugin adds to the app's editors, in one list. */
import type { Extension } from '../../editor/index.ts';
import { editorHeader } from '../standing-line.ts';
import type { Workshop } from '../workshop.ts';
import { editorQuestions } from './question-lines.ts';
import type { TalkDesk } from './talk-desk.ts';
import type { WordingDesk } from './wording-desk.ts';

/** The extensions for all editors. Each looks for itself whether an editor shows a note of ours. */
export const editorExtensions = (shop: Workshop, wording: WordingDesk, talk: TalkDesk): Extension[] => [editorHeader(shop), editorQuestions(shop), talk.extension, wording.extension];
