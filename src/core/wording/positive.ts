/** Markers of good talk (domain F2), for counts and candidates, never as praise. Japanese, and run on sentences as `sentencesOf` gives them. */

export type PositiveMarker = 'reflection' | 'empathy' | 'summary' | 'permission' | 'autonomy' | 'options' | 'change';

/** A wish of one's own; what one would have others do is none, and 「〜みたい」 is a likeness. */
const WISH = /(?:[てで]み|[いきぎしちにびりえけげせてねべめれ])たい(?:[。、」と!]|です|ん[だで]|な[。あぁ]?$|けど|が、|$)/u;
const ASKED_OF_OTHERS = /(?:お願いし|もらい|いただき|頂き)たい/u;
const CHANGE = /[てで]み(?:る(?!と)|ます|よう)|自分[がで](?:決め|やる|やります|考え)|決めるのは、?(?:自分|私)|^そうか(?:[、。!]|$)|言われてみれば|(?:初めて|はじめて)(?:考え|気づ|気付)/u;

/** Whether a sentence has the marker. */
export const POSITIVE_MARKERS: Readonly<Record<PositiveMarker, (sentence: string) => boolean>> = {
	/** 傾聴: gives back what was heard. */
	reflection: (sentence) => /(?:の|ん)ですね[。?]?$|ということですね[。?]?$|^つまり|とおっしゃ(?:いました|って)/u.test(sentence),
	/** 共感: gives back how it was. */
	empathy: (sentence) => /だったのですね[。?]?$|かったのですね[。?]?$|^それは.{1,40}でしたね/u.test(sentence),
	/** 要約. */
	summary: (sentence) => /ここまでのお話/u.test(sentence),
	/** Leave is asked before something of ours comes. */
	permission: (sentence) => /(?:して|ても|でも)、?(?:よろしい|かまいません|いい)(?:です|でしょう)?か|差し支えなければ|一例ですが/u.test(sentence),
	/** Says whose choice it is. */
	autonomy: (sentence) => /決めるのは|お?決めになる|どれを選(?:ばれる|ぶ)か/u.test(sentence),
	/** Lays out several ways. */
	options: (sentence) => /いくつか|[二三四2-4]つほど|[二三四2-4]通り/u.test(sentence),
	/** The owner's talk of change. */
	change: (sentence) => CHANGE.test(sentence) || (WISH.test(sentence) && !ASKED_OF_OTHERS.test(sentence)),
};

/** The markers that a sentence has. */
export const positiveMarkers = (sentence: string): readonly PositiveMarker[] => (Object.keys(POSITIVE_MARKERS) as PositiveMarker[]).filter((marker) => POSITIVE_MARKERS[marker](sentence));
