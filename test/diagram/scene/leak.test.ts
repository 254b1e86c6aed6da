/** Nothing of the team's reaches the owner's sheet: random notebooks with marked texts. `LEAK_RUNS` raises how many are tried. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareableGraph } from '../../../src/core/shareable.ts';
import type { ShareableGraph } from '../../../src/core/shareable.ts';
import { graphAsOfVisit } from '../../../src/core/issue-history.ts';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { svgText } from '../../../src/diagram/export.ts';
import { ownerPicture } from '../../../src/diagram/owner-picture.ts';
import { ownerScene } from '../../../src/diagram/scene/owner-scene.ts';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { MARKED_CELL, MARKED_CLIENT, markedNotebook, SECRET } from '../../core/marked-notebook.ts';
import { clientAt, notebookOf } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';

const ALL_VIEWS = Object.keys(VIEWS) as View[];

const RUNS = Number(process.env.LEAK_RUNS ?? 300);
/** Words of the team's judgement. */
const JUDGEMENTS = ['仮説', '経営者の認識', '事実で確認', '対話の中で', '言葉にした', '共有・合意', '動き出した', '見直した', '取り下げ', '扱わない', 'refutes', '乖離', '矛盾'];

function shared(vault: Vault): ShareableGraph {
	const notebook = notebookOf(vault);
	return shareableGraph(notebook, clientAt(notebook, MARKED_CLIENT), { minCell: MARKED_CELL });
}

/** Everything that the sheet, its search and its counts are made of. */
function everything(graph: ShareableGraph): string {
	const scenes = ALL_VIEWS.flatMap((view) => [{ view }, { view, limit: 0 }, ...[...graph.nodes.keys()].slice(0, 3).map((id) => ({ view, focus: { id } }))]).map((options) => {
		const { nodes, hidden, loose, ...rest } = ownerScene(graph, options);
		return { ...rest, nodes: [...nodes.values()], hidden: [...hidden], loose: [...loose] };
	});
	const found = ['公', SECRET, '言葉', '〔'].map((words) => graph.search(words));
	return JSON.stringify({ graph, scenes, found });
}

test(`not one mark of ${RUNS} notebooks is in what the owner sees, and everything that is the owner's to see is there`, () => {
	fc.assert(
		fc.property(markedNotebook, ({ vault, open }) => {
			const graph = shared(vault);
			const seen = everything(graph);
			expect(seen).not.toContain(SECRET);
			for (const word of JUDGEMENTS) expect(seen).not.toContain(word);
			expect(open.filter((words) => !seen.includes(`〔${words}〕`))).toEqual([]);
		}),
		{ numRuns: RUNS },
	);
});

test('nor is one in what the owner saw as of an earlier visit', () => {
	fc.assert(
		fc.property(markedNotebook, fc.integer({ min: 1, max: 9 }), ({ vault }, no) => {
			const notebook = notebookOf(vault);
			const client = clientAt(notebook, MARKED_CLIENT);
			const graph = graphAsOfVisit(notebook, client, no);
			if (graph) expect(everything(shareableGraph(notebook, client, { minCell: MARKED_CELL, graph }))).not.toContain(SECRET);
		}),
		{ numRuns: Math.ceil(RUNS / 3) },
	);
});

/** The sheet of every view as drawn, as it is read aloud and as a file; and once more as it grows from the one before. */
function drawn(graph: ShareableGraph): string {
	const heading = { client: '公甲社', visit: null, on: null };
	return ALL_VIEWS.flatMap((view) => [{ view }, { view, limit: 0 }])
		.map((options) => {
			const scene = ownerScene(graph, options);
			const first = ownerPicture(scene, { pen: estimatedPen, words: wordsOf('ja'), heading, surveys: graph.surveys, before: null });
			const again = ownerPicture(scene, { pen: estimatedPen, words: wordsOf('en'), heading, surveys: graph.surveys, before: first.memory });
			const narrow = ownerPicture(scene, { pen: estimatedPen, words: wordsOf('ja'), heading, surveys: graph.surveys, before: null, width: 390 });
			return JSON.stringify([first, again, narrow]) + svgText(first.picture, 'light', heading.client);
		})
		.join('\n');
}

test('nor is one in the picture of the sheet, what is read aloud of it, its file and what it remembers', () => {
	fc.assert(
		fc.property(markedNotebook, ({ vault }) => {
			const seen = drawn(shared(vault));
			expect(seen).not.toContain(SECRET);
			for (const word of JUDGEMENTS) expect(seen).not.toContain(word);
		}),
		{ numRuns: RUNS },
	);
});
