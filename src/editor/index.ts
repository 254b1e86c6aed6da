/** The face of the editor's extensions: what the plugin adds to every editor, one factory for each thing that is seen. */
export { clientHeader } from './client-header.ts';
export type { Header, HeaderSource } from './client-header.ts';
export { questionLines } from './question-lines.ts';
export type { QuestionLines, QuestionLineSource } from './question-lines.ts';
export { wordingMarks } from './wording-marks.ts';
export type { WordingMarks } from './wording-marks.ts';
export type { WordingEvent, WordingMark, WordingSource } from './wording-source.ts';
export { talkLines } from './talk-lines.ts';
export type { TalkSource } from './talk-lines.ts';
export type { PaletteEntry, PaletteGroup, PaletteMenu } from './palette-box.ts';
export { TalkPalette } from './talk-palette.ts';
export type { IsIt } from './talk-palette.ts';
export { toneOf } from './talk-tone.ts';
export type { EditorState, Extension } from '@codemirror/state';
