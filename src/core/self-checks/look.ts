/** What the self-checks share: how a check and its evidence are made, and what a visit, a field or a finding shows. */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { FINDINGS, findingsOf } from '../findings/index.ts';
import type { Found, FindingCode, FoundOf } from '../findings/index.ts';
import { factQuote } from '../owner-voice.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { NoteOf } from '../note.ts';
import { searchKey } from '../search-key.ts';
import type { CheckBy, CheckLook, CheckSight, CheckTime, Evidence, EvidenceLabel, SelfCheck } from '../self-check.ts';
import { standingOf } from '../standing.ts';
import type { Standing } from '../standing.ts';
import { AFTER_FIELDS } from '../vocabulary/body.ts';
import type { AfterField, BeforeField } from '../vocabulary/body.ts';
import type { FieldsOf } from '../vocabulary/note-types.ts';
import { WORDING_RULES, wordingHits } from '../wording.ts';
import type { PassageKey } from '../wording/passages.ts';
import type { WordingRuleId } from '../wording/rule.ts';

/** What is looked at where a visit is. */
export interface VisitSight extends CheckSight {
	readonly visit: NoteOf<'visit'>;
}

/** Makes checks of one time. */
export const checkOf = (when: CheckTime) => (by: CheckBy, look: SelfCheck['look']): SelfCheck => ({ when, by, look });
/** Makes checks of one time that are always about a visit. */
export const visitCheckOf = (when: CheckTime) => (by: CheckBy, look: (sight: VisitSight) => CheckLook | null): SelfCheck =>
	({ when, by, look: (sight) => (sight.visit ? look({ ...sight, visit: sight.visit }) : null) });

export const shows = (seen: boolean | null, evidence: readonly Evidence[] = []): CheckLook => ({ seen, evidence });
/** Only a person can tell. */
export const askPerson = (): CheckLook => shows(null);

export const evidence = (label: EvidenceLabel, words: string, id: NodeId | null = null): Evidence => ({ label, words, id });
export const ownerSays = (words: string, id: NodeId | null): Evidence => ({ label: 'quote', words, id, owner: true });
/** A note as evidence, by its title. */
export const noteEvidence = ({ type, title, id }: Pick<GraphNode, 'type' | 'title' | 'id'>): Evidence => ({ label: type, words: title, id });
export const pathEvidence = ({ type, title, path }: Pick<NoteOf<'visit' | 'plan' | 'vision' | 'survey' | 'issue' | 'action' | 'short'>, 'type' | 'title' | 'path'>): Evidence => ({ label: type, words: title, id: path });

/** A field of 事前打合せ or 事後打合せ as evidence; one that is empty has no words. */
export function fieldEvidence({ body, path }: NoteOf<'visit'>, key: BeforeField | AfterField): Evidence {
	const field = isAfter(key) ? body.after[key] : body.before[key];
	return evidence(key, field?.values.join('／') ?? '', path);
}
const isAfter = (key: BeforeField | AfterField): key is AfterField => Object.hasOwn(AFTER_FIELDS, key);

/** Seen where all of these fields are written. */
export function writtenFields(visit: NoteOf<'visit'>, ...keys: readonly (BeforeField | AfterField)[]): CheckLook {
	const fields = keys.map((key) => fieldEvidence(visit, key));
	return shows(fields.every(({ words }) => words !== ''), fields);
}

/** A property of the client's own note as evidence; one that is empty has no words. */
export function propertyEvidence({ client: { note, path } }: Engagement, key: keyof FieldsOf<'client'>): Evidence {
	const value: unknown = note.fields[key];
	return evidence(`client.${key}`, Array.isArray(value) ? value.join('、') : typeof value === 'string' || typeof value === 'number' ? String(value) : '', path);
}

/** About what is written: T01–T11 (domain F1). */
export const WRITING_RULES = ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10', 'T11'] as const;

/** The sentences of a visit that one of these wording rules asks about, in these of its passages. */
export const askedAbout = ({ client, settings }: Engagement, visit: NoteOf<'visit'>, rules: readonly WordingRuleId[], keys: readonly PassageKey[]): Evidence[] =>
	wordingHits(client, visit, { among: WORDING_RULES.filter(({ id }) => rules.includes(id)), keys, allowed: settings.allowedWords }).map(({ sentence }) => evidence('wording', sentence, visit.path));

/** Whether two texts say the same, however they are written. */
export const sayTheSame = (one: string, other: string): boolean => searchKey(one).replace(/[\s、。，．,.]/g, '') === searchKey(other).replace(/[\s、。，．,.]/g, '');

/** What is found of a code, as far as nobody has looked into it. */
export const openFindings = <C extends FindingCode>(engagement: Engagement, code: C): readonly FoundOf<C>[] =>
	findingsOf(engagement).filter((found: Found): found is Found & FoundOf<C> => found.code === code && !found.confirmation?.quiet);
/** Whether the client has come as far as a finding speaks. */
export const speaks = (engagement: Engagement, code: FindingCode): boolean => {
	const { from } = FINDINGS[code];
	return from === null || engagement.reached(from);
};

/** The subjects of findings as evidence. */
export const subjects = ({ graph }: Engagement, found: readonly Pick<Found, 'ids'>[]): Evidence[] =>
	[...new Set(found.map(({ ids }) => ids[0]))].flatMap((id) => graph.nodes.get(id ?? '') ?? []).map(noteEvidence);

/** Words of the owner that a fact or a line keeps as they were said. */
export function keptWords(engagement: Engagement, node: GraphNode): string | null {
	if (!engagement.isOwners(node)) return null;
	return factQuote(node) ?? (node.line ? node.title : null);
}

const standings = new WeakMap<Engagement, Standing>();
/** What is open, worked out once for all checks. */
export function openIn(engagement: Engagement): Standing {
	const standing = standings.get(engagement) ?? standingOf(engagement.client, engagement.today);
	standings.set(engagement, standing);
	return standing;
}
