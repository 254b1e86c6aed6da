/** Findings about signs of a turnaround phase (domain D4): G39. */
import { finding } from '../finding.ts';
import { triageOf } from '../triage.ts';
import type { TurnaroundSign } from '../turnaround-signs.ts';

export const TRIAGE = {
	/** 再生局面の兆し: silent once the supporter chose to hand over to a specialist body, which is what it asks about. */
	G39: finding('high', 1, (engagement) => {
		const { signs, level, result } = triageOf(engagement);
		if (level === 'none' || result === '専門機関へつなぐ') return [];
		return [{ ids: [engagement.client.path], looked: signs.flatMap(lookedAt), details: { level, signs } }];
	}),
};

/** The figures of another year are asked about anew. */
const lookedAt = ({ id, written, figures }: TurnaroundSign): (string | number)[] => [id, Number(written), JSON.stringify(figures)];
