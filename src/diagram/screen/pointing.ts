/** What is near to a node or a link that is pointed at: these stay, the rest stands back. */
import type { NodeId } from '../../core/client-links.ts';
import type { Part, Picture } from '../picture.ts';

/** Keys of the parts that stay when a part is pointed at, its own included. Of a node on a loop the whole loop stays. */
export function nearTo({ parts }: Picture, part: Part): ReadonlySet<string> {
	const { subject } = part;
	const ids = new Set<NodeId>(subject.is === 'node' ? [subject.id] : subject.is === 'link' ? [subject.from, subject.to] : subject.is === 'loop' ? subject.ids : []);
	const loops = subject.is === 'node' ? parts.filter(({ subject: one }) => one.is === 'loop' && one.ids.includes(subject.id)) : [];
	const rounds = [subject, ...loops.map((loop) => loop.subject)].flatMap((one) => (one.is === 'loop' ? [new Set(one.ids)] : []));
	const isNear = (from: NodeId, to: NodeId): boolean => (subject.is === 'node' && (ids.has(from) || ids.has(to))) || rounds.some((round) => round.has(from) && round.has(to));
	const links = parts.filter(({ subject: one, key }) => one.is === 'link' && (key === part.key || isNear(one.from, one.to)));
	const near = new Set<NodeId>(ids);
	for (const { subject: one } of links) if (one.is === 'link') near.add(one.from).add(one.to);
	return new Set([...[...links, ...loops].map(({ key }) => key), ...parts.filter(({ subject: one, key }) => key === part.key || (one.is === 'node' && near.has(one.id))).map(({ key }) => key)]);
}
