/** Pictures of the sample vault for tests: the same pen and words everywhere. */
import type { View } from '../../../src/core/vocabulary/views.ts';
import type { Part, Picture } from '../../../src/diagram/picture.ts';
import { structurePicture } from '../../../src/diagram/picture/sheet.ts';
import type { SheetOptions, StructurePicture } from '../../../src/diagram/picture/sheet.ts';
import type { Scene } from '../../../src/diagram/scene.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { sampleScene } from '../scene/sample.ts';
import type { CLIENTS } from '../scene/sample.ts';

export const pictureOf = (scene: Scene, options: Partial<SheetOptions> = {}): StructurePicture => structurePicture(scene, { pen: estimatedPen, words: wordsOf('ja'), ...options });

export const samplePicture = (name: keyof typeof CLIENTS, view: View): Picture => pictureOf(sampleScene(name, { view }), { words: wordsOf(name === 'bakery' ? 'en' : 'ja') }).picture;

/** The words of a part, line by line. */
export const linesOf = ({ marks }: Part): string[] => marks.flatMap((mark) => (mark.tag === 'text' ? [mark.spans.map(({ text }) => text).join('')] : []));
/** The inks of a part, in order and without those of its words. */
export const inksOf = ({ marks }: Part): string[] => marks.flatMap((mark) => (mark.tag === 'text' ? [] : [mark.cls.replace('bansou-ink-', '')]));
