/** What is near to a node or a link that is pointed at: these stay, the rest stands back. */
import type { NodeId } from '../../core/client-links.ts';
import type { Part, Picture } from '../picture.ts';

/** Keys of the parts that stay when a part is pointed at, its own included. */
export function nearTo({ parts }: Picture, part: Part): ReadonlySet<string> {
	const { subject } = part;
	const ids = new Set<NodeId>(subject.is === 'node' ? [subject.id] : subject.is === 'link' ? [subject.from, subject.to] : subject.is === 'loop' ? subject.ids : []);
	const links = parts.filter(({ subject: one, key }) => one.is === 'link' && (subject.is === 'node' ? ids.has(one.from) || ids.has(one.to) : subject.is === 'loop' ? ids.has(one.from) && ids.has(one.to) : key === part.key));
	const near = new Set<NodeId>(ids);
	for (const { subject: one } of links) if (one.is === 'link') near.add(one.from).add(one.to);
	return new Set([...links.map(({ key }) => key), ...parts.filter(({ subject: one, key }) => key === part.key || (one.is === 'node' && near.has(one.id))).map(({ key }) => key)]);
}
