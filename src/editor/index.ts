/** The face of the editor's extensions: what the plugin adds to every editor. */
import type { Extension } from '@codemirror/state';
import { clientHeader } from './client-header.ts';
import type { HeaderSource } from './client-header.ts';

export type { Header, HeaderSource } from './client-header.ts';

/** All extensions. */
export const editorExtension = (header: HeaderSource): Extension => clientHeader(header);
