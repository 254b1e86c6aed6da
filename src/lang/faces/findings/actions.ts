/** The words of the findings about what is being done. */
import type { ActionLack, ACTIONS } from '../../../core/findings/actions.ts';
import type { FindingTexts } from './finding-text.ts';

/** 「だれが、いつまでに行い、何を見て確かめますか」, as far as it is missing. */
function lacksJa(missing: readonly ActionLack[]): string {
	const parts = [...(missing.includes('who') ? ['だれが'] : []), ...(missing.includes('when') ? ['いつまでに'] : [])];
	const measure = missing.includes('measure') ? '何を見て確かめますか' : '';
	if (parts.length === 0) return measure;
	return `${parts.join('、')}${measure === '' ? '行いますか' : `行い、${measure}`}`;
}

export const actionsJa: FindingTexts<typeof ACTIONS> = {
	G09: {
		name: '症状から対策へ直結',
		sentence: ({ title, issues }) => `『${title}』で${issues.map((issue) => `『${issue}』`).join('、')}が変わるまでの筋道は、どこに書いてありますか。急ぎの手当てなら短期的課題にもできます。`,
		mayBeWrong: '急ぎの手当てとして意味のあることもあります。',
	},
	G11: {
		name: '行き先のない取組',
		sentence: ({ title }) => `取組『${title}』は、どの課題に向けたものでしょうか。`,
		mayBeWrong: '支援のあとの見守りのように、課題に向けたものではない取組もあります。',
	},
	G22: {
		name: '本質への取組が止められている',
		sentence: ({ short, essential }) => `『${short}』が片づかないと、『${essential}』に手が回らないようです。先に時間を空ける手立てはありますか。`,
		mayBeWrong: '順に進めると経営者と決めている場合は、そのままで構いません。',
	},
	G30: {
		name: '担当・期限・確かめ方',
		sentence: ({ title, missing }) => `『${title}』は、${lacksJa(missing)}。`,
		mayBeWrong: 'まだ案の段階で、これから決めるところかもしれません。',
	},
	G31: {
		name: '担い手が支援者',
		sentence: ({ title }) => `『${title}』を会社の中で引き受ける方は、どなたになりそうですか。`,
		mayBeWrong: '専門家や支援機関への取り次ぎのように、支援者が行うものもあります。「つなぐ先」を書くと静かになります。',
	},
};

/** Who, by when and what to look at, as far as it is missing. */
function lacksEn(missing: readonly ActionLack[], title: string): string {
	const done = missing.includes('who') ? (missing.includes('when') ? `Who does “${title}”, and by when` : `Who does “${title}”`) : missing.includes('when') ? `By when is “${title}” to be done` : '';
	if (!missing.includes('measure')) return `${done}?`;
	return done === '' ? `What will show how “${title}” goes?` : `${done}, and what will show how it goes?`;
}

export const actionsEn: FindingTexts<typeof ACTIONS> = {
	G09: {
		name: 'Straight from symptom to measure',
		sentence: ({ title, issues }) => `Where is it written how “${title}” leads to a change in ${issues.map((issue) => `“${issue}”`).join(', ')}? If it is first aid, it can also be a short-term issue.`,
		mayBeWrong: 'First aid has its place.',
	},
	G11: {
		name: 'Action that leads nowhere yet',
		sentence: ({ title }) => `Which issue is the action “${title}” for?`,
		mayBeWrong: 'Some actions are for no issue, such as keeping in touch after the support.',
	},
	G22: {
		name: 'Essential work held up',
		sentence: ({ short, essential }) => `Until “${short}” is settled, there seems to be no room for “${essential}”. Is there a way to free some time first?`,
		mayBeWrong: 'You may have agreed with the owner to take one after the other.',
	},
	G30: {
		name: 'Who, by when, and how to tell',
		sentence: ({ title, missing }) => lacksEn(missing, title),
		mayBeWrong: 'It may still be an idea, with this yet to be decided.',
	},
	G31: {
		name: 'Carried by supporters',
		sentence: ({ title }) => `Who in the company might take on “${title}”?`,
		mayBeWrong: 'Some things are for supporters to do, such as a referral. It stays quiet once the note says to whom it is handed.',
	},
};
