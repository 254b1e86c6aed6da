/** The questions about a link of causes (domain D5), both languages side by side: addressed to the supporter, none of them names an answer. */
import type { Reservation } from '../../core/reservations.ts';

export type ReservationWords = Readonly<Record<Reservation, string>>;

export const reservationsJa: ReservationWords = {
	clarity: 'この言葉は、社長と社員で同じものを思い浮かべますか。',
	existence: '背景のほうは、実際に起きていますか。どの記録から言えますか。',
	causality: '「だから」でつないで声に出して読むと、筋が通りますか。',
	sufficiency: '一つの背景だけで、そうなりますか。ほかに要るものはありませんか。',
	'other-cause': 'この背景がなくなっても、同じことが残りませんか。',
	direction: '結果のほうが、背景を招いてはいませんか。',
	predicted: 'この背景が本当なら、ほかに何が見えるはずですか。それはありますか。',
	tautology: '二つは、同じことを言い換えてはいませんか。',
};

export const reservationsEn: ReservationWords = {
	clarity: 'Do the owner and the staff picture the same thing when they hear these words?',
	existence: 'Does what lies behind really happen? Which record says so?',
	causality: 'Read it aloud with “therefore” between the two: does it follow?',
	sufficiency: 'Is one cause alone enough for this? Would anything else be needed?',
	'other-cause': 'If this cause were gone, could the same thing still remain?',
	direction: 'Could it be the effect that brings about the cause?',
	predicted: 'If this cause is real, what else should there be to see? Is it there?',
	tautology: 'Could the two be saying the same thing in other words?',
};
