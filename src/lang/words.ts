/** What a language has to say: a code that has no words does not compile. */
import type { Fit, Problem } from '../core/problem.ts';
import type { RefusalReason, Refusal } from '../core/refusal.ts';
import type { ReportWords } from '../core/report/words.ts';
import type { Language } from '../core/vocabulary.ts';
import type { ChoiceList } from '../core/vocabulary/choices.ts';
import type { Stage } from '../core/vocabulary/note-types.ts';
import type { BeforeShownWords } from './faces/before-shown.ts';
import type { CheckViewWords } from './faces/check-view.ts';
import type { CliWords } from './faces/cli.ts';
import type { ClientViewWords } from './faces/client-view.ts';
import type { CommandWords } from './faces/commands.ts';
import type { CompletionWords } from './faces/completion.ts';
import type { DialogueWords } from './faces/dialogue.ts';
import type { DiagramWords } from './faces/diagram.ts';
import type { EmbedWords } from './faces/embed.ts';
import type { ExportWords } from './faces/export.ts';
import type { FindingListWords } from './faces/finding-list.ts';
import type { FindingWords } from './faces/findings.ts';
import type { GraphWords } from './faces/issue-graph.ts';
import type { MeetingWords } from './faces/meeting.ts';
import type { NoticeWords } from './faces/notices.ts';
import type { OwnerSheetWords } from './faces/owner-sheet.ts';
import type { ReportActWords } from './faces/report-acts.ts';
import type { ReservationWords } from './faces/reservations.ts';
import type { SelfCheckWords } from './faces/self-checks.ts';
import type { SettingsWords } from './faces/settings.ts';
import type { StageSignWords } from './faces/stage-signs.ts';
import type { TalkLineWords } from './faces/talk-lines.ts';
import type { TriageWords } from './faces/triage.ts';
import type { ViewPictureWords } from './faces/view-pictures.ts';
import type { ViewWords } from './faces/views.ts';
import type { WordingWords } from './faces/wording.ts';

export interface Words {
	readonly language: Language;
	/** What is wrong with a note: what was found and what would fit, one sentence each. */
	readonly problem: (problem: Problem) => string;
	readonly refusal: (refusal: Refusal) => string;
	/** A choice by its canonical word. */
	readonly choice: (choices: ChoiceList, word: string) => string;
	readonly stage: (stage: Stage) => string;
	readonly notices: NoticeWords;
	readonly beforeShown: BeforeShownWords;
	readonly checkView: CheckViewWords;
	readonly clientView: ClientViewWords;
	readonly commands: CommandWords;
	readonly completion: CompletionWords;
	readonly dialogue: DialogueWords;
	readonly diagram: DiagramWords;
	readonly embed: EmbedWords;
	readonly exports: ExportWords;
	readonly findingList: FindingListWords;
	readonly findings: FindingWords;
	readonly issueGraph: GraphWords;
	readonly meeting: MeetingWords;
	readonly ownerSheet: OwnerSheetWords;
	readonly reportActs: ReportActWords;
	readonly reports: ReportWords;
	readonly reservations: ReservationWords;
	readonly selfChecks: SelfCheckWords;
	readonly settings: SettingsWords;
	readonly stageSigns: StageSignWords;
	readonly talkLines: TalkLineWords;
	readonly triage: TriageWords;
	readonly viewPictures: ViewPictureWords;
	readonly views: ViewWords;
	readonly wording: WordingWords;
}

/** Sentences for each kind of problem and of refusal, from which a language builds `problem` and `refusal`. */
export type FitWords = Readonly<Record<Fit, (problem: Problem) => string>>;
export type RefusalWords = Readonly<Record<RefusalReason, string>>;

/** The words of the program that reads a vault without the app; the plugin does not carry them. */
export interface ProgramWords extends Words {
	readonly cli: CliWords;
}
