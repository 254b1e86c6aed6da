/** The tone of a line of talk: the owner's voice is warm, our four ways of talking have a tone each, the rest is ink. */
import type { SpokenLine } from '../core/talk-in-text.ts';
import type { Element } from '../core/talk.ts';

/** As the classes and variables of styles/talk-lines.css name them. */
export type Tone = 'owner' | 'client' | 'listening' | 'empathy' | 'question' | 'suggestion' | 'plain';

const OURS: Readonly<Partial<Record<Element, Tone>>> = { 傾聴: 'listening', 共感: 'empathy', 問いかけ: 'question', 提案: 'suggestion' };

export const toneOf = ({ side, element }: Pick<SpokenLine, 'side' | 'element'>): Tone => (side === 'ours' ? ((element && OURS[element]) ?? 'plain') : side);
