/** The words of what is offered while one writes: what a relation links to, and why something does not fit. */
import type { About, Meant, Misfit } from '../../core/completion.ts';
import type { Language } from '../../core/vocabulary.ts';
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';
import { commandsEn, commandsJa } from './commands.ts';

export interface CompletionWords {
	/** Below an offer's title; empty where there is nothing to say. */
	readonly about: (about: About) => string;
	/** Why an offer does not fit, behind what is said of it. */
	readonly misfit: (misfit: Misfit) => string;
}

/** More types than these are no short reason; what fits stands above in the list. */
const FEW = 3;

/** What a note is, when it was, how it stands; of a line the record it is in. */
function aboutNote({ type, within, on, status }: Extract<About, { is: 'note' }>, typeName: (type: NoteType) => string, line: string, language: Language): readonly string[] {
	const isLine = within !== null && type !== 'client';
	return [isLine ? line : typeName(type), within ?? '', on ?? '', status?.[language] ?? ''].filter((part) => part !== '');
}

const typesJa = ({ types, figuresOnly }: Meant): string => types.map((type) => (type === 'fact' && figuresOnly ? '数字の事実' : NOTE_TYPES[type].ja)).join('・');

export const completionJa: CompletionWords = {
	about: (about) => {
		switch (about.is) {
			case 'nothing': return '';
			case 'relation': return `${typesJa(about)}へのリンク`;
			case 'note': return aboutNote(about, commandsJa.type, '記録の行', 'ja').join('　');
		}
	},
	misfit: (misfit) => {
		switch (misfit.why) {
			case 'other-types': return misfit.types.length > FEW ? `${misfit.key.ja}に合わない種別` : `${misfit.key.ja}に合うのは${typesJa(misfit)}`;
			case 'own-type': return `${NOTE_TYPES[misfit.type].ja}には${misfit.key.ja}を付けません`;
			case 'no-figure': return '要因や結果に合う事実は数字だけ';
			case 'later': return 'このノートより後の記録';
		}
	},
};

const lower = (type: NoteType): string => commandsEn.type(type).toLowerCase();
const typesEn = ({ types, figuresOnly }: Meant): string => types.map((type) => (type === 'fact' && figuresOnly ? 'figure' : lower(type))).join(', ');

export const completionEn: CompletionWords = {
	about: (about) => {
		switch (about.is) {
			case 'nothing': return '';
			case 'relation': return `Links to: ${typesEn(about)}`;
			case 'note': return aboutNote(about, commandsEn.type, 'Line of a record', 'en').join(' · ');
		}
	},
	misfit: (misfit) => {
		switch (misfit.why) {
			case 'other-types': return misfit.types.length > FEW ? `Not meant for ${misfit.key.en}` : `${misfit.key.en} is meant for: ${typesEn(misfit)}`;
			case 'own-type': return `A note of type ${lower(misfit.type)} has no ${misfit.key.en}`;
			case 'no-figure': return 'Of facts only figures stand in a chain of causes';
			case 'later': return 'A later record than this note';
		}
	},
};
