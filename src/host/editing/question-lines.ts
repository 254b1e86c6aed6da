/** The drafted questions of a visit and its 見立て, as its editors show them. */
import { isEnough } from '../../core/question-share.ts';
import { questionsInText } from '../../core/questions-in-text.ts';
import { questionLines } from '../../editor/index.ts';
import type { Extension, QuestionLines } from '../../editor/index.ts';
import type { Words } from '../../lang/index.ts';
import type { Workshop } from '../workshop.ts';
import { onShownChange, shownPath } from './shown-note.ts';

/** The extension for every editor; in other notes than visits of a client it shows nothing. */
export function editorQuestions(shop: Workshop): Extension {
	const { index, words } = shop;
	return questionLines({
		linesOf: (state) => {
			const path = shownPath(state);
			const note = path === null ? null : index.clientAt(path)?.notes.get(path);
			return note?.type === 'visit' ? linesOf(state.doc.toString(), words) : null;
		},
		onChange: (listener) => onShownChange(shop, listener),
	});
}

function linesOf(text: string, { dialogue, clientView }: Words): QuestionLines {
	const { questions, hypotheses, counts, kinds } = questionsInText(text);
	return {
		beside: [
			...(questions === null || !isEnough(counts) ? [] : [{ at: questions, words: dialogue.forms(counts), team: false }]),
			...(hypotheses === null ? [] : [{ at: hypotheses, words: clientView.teamOnly, team: true }]),
		],
		quiet: kinds,
	};
}
