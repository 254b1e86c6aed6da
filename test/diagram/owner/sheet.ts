/** Owner's sheets for the tests, and what lies where on them. */
import type { Client } from '../../../src/core/client.ts';
import type { Notebook } from '../../../src/core/notebook.ts';
import { shareableGraph } from '../../../src/core/shareable.ts';
import { ownerPicture } from '../../../src/diagram/owner-picture.ts';
import type { OwnerPicture, OwnerPictureOptions } from '../../../src/diagram/owner-picture.ts';
import { inkOf } from '../../../src/diagram/picture/ink.ts';
import type { Mark, Part, Picture } from '../../../src/diagram/picture.ts';
import { ownerScene } from '../../../src/diagram/scene/owner-scene.ts';
import type { OwnerSceneOptions } from '../../../src/diagram/scene/owner-scene.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';

type Asked = Partial<OwnerPictureOptions> & { readonly scene?: OwnerSceneOptions };

/** The sheet of a client, with Japanese words unless others are given. */
export function sheetOf(notebook: Notebook, client: Client, { scene = { view: 'structure' }, ...options }: Asked = {}): OwnerPicture {
	const graph = shareableGraph(notebook, client, { minCell: 5 });
	return ownerPicture(ownerScene(graph, scene), { pen: estimatedPen, words: wordsOf('ja'), heading: { client: 'A社', visit: null, on: null }, surveys: graph.surveys, before: null, ...options });
}

/** The sheet of the only client of a vault. */
export function sheetOfVault(vault: Vault, asked: Asked = {}): OwnerPicture {
	const { notebook, client } = onlyClient(vault);
	return sheetOf(notebook, client, asked);
}

/** @throws RangeError when nothing is drawn of such a title */
export function noteNamed({ parts }: Picture, title: string): Part {
	const part = parts.find(({ subject, label }) => subject.is === 'node' && label?.includes(title));
	if (!part) throw new RangeError(`nothing is drawn of ${title}`);
	return part;
}

export interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** What a part takes on the sheet: its box, and each of its lines of words by estimate. */
export function areasOf({ x, y, box, marks }: Part): Area[] {
	const words = marks.flatMap((mark) => (mark.tag === 'text' ? [lineArea(mark)] : []));
	const boxes = box ? [{ left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }] : [];
	return [...boxes, ...words].map(({ left, right, top, bottom }) => ({ left: left + x, right: right + x, top: top + y, bottom: bottom + y }));
}

function lineArea({ cls, x, y, anchor, spans }: Mark & { tag: 'text' }): Area {
	const { size = 0, bold } = inkOf(cls) ?? {};
	const width = spans.reduce((sum, { text, strong }) => sum + estimatedPen(text, size, strong || bold ? 700 : 400), 0);
	const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
	return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.1 };
}
