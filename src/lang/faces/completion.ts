/** The words of what is offered while one writes: what a relation links to, and why something does not fit. */
import type { About, Misfit } from '../../core/completion.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { Term } from '../../core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';
import { commandsEn } from './commands.ts';

export interface CompletionWords {
	/** Below an offer's title; empty where there is nothing to say. */
	readonly about: (about: About) => string;
	/** Why an offer does not fit, in its place below the title. */
	readonly misfit: (misfit: Misfit) => string;
}

type Meant = Extract<About, { is: 'relation' }>;

/** What a note is said to be: type, day, status, and where a line stands. */
const noteParts = (language: Language, type: (type: NoteType) => string, about: Extract<About, { is: 'note' }>, line: string): string[] =>
	[about.within !== null && about.type !== 'client' ? line : type(about.type), about.within, about.on, about.status?.[language] ?? null].filter((part) => part !== null && part !== '') as string[];

const typesJa = ({ types, figuresOnly }: Pick<Meant, 'types' | 'figuresOnly'>): string => types.map((type) => (type === 'fact' && figuresOnly ? '数字の事実' : NOTE_TYPES[type].ja)).join('・');

export const completionJa: CompletionWords = {
	about: (about) => (about.is === 'nothing' ? '' : about.is === 'relation' ? `${typesJa(about)}へのリンク` : noteParts('ja', (type) => NOTE_TYPES[type].ja, about, '記録の行').join('　')),
	misfit: (misfit) => {
		switch (misfit.why) {
			case 'other-types': return `${misfit.key.ja}に合うのは${typesJa(misfit)}`;
			case 'own-type': return `${NOTE_TYPES[misfit.type].ja}には${misfit.key.ja}を付けません`;
			case 'no-figure': return '要因や結果に合う事実は数字だけ';
			case 'later': return 'このノートより後の記録';
		}
	},
};

const lower = (type: NoteType): string => commandsEn.type(type).toLowerCase();
const typesEn = ({ types, figuresOnly }: Pick<Meant, 'types' | 'figuresOnly'>): string => types.map((type) => (type === 'fact' && figuresOnly ? 'figure' : lower(type))).join(', ');

export const completionEn: CompletionWords = {
	about: (about) => (about.is === 'nothing' ? '' : about.is === 'relation' ? `Links to: ${typesEn(about)}` : noteParts('en', commandsEn.type, about, 'Line of a record').join(' · ')),
	misfit: (misfit) => {
		const key = (term: Term): string => term.en;
		switch (misfit.why) {
			case 'other-types': return `${key(misfit.key)} is meant for: ${typesEn(misfit)}`;
			case 'own-type': return `A note of type ${lower(misfit.type)} has no ${key(misfit.key)}`;
			case 'no-figure': return 'Of facts only figures stand in a chain of causes';
			case 'later': return 'A later record than this note';
		}
	},
};
