/** The structure of しおかぜ食品 built from an empty client without a mouse: what lies behind what is the same in the end. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import { filesBelow, VAULTS } from '../files.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { openDesk, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = '港パン/港パン.md';
const THOUGHT: ReadonlySet<string> = new Set(['issue', 'cause', 'essential']);

interface Structure {
	/** Title → type. */
	readonly notes: ReadonlyMap<string, string>;
	/** `cause → effect`, in order. */
	readonly causes: readonly string[];
}

/** What lies behind what, in words, of the client of a folder whose path begins so. */
function structureOf(folder: string, path: string): Structure {
	const notebook = readFolder(filesBelow(folder));
	const client = notebook.clients.find((one) => one.path === path);
	if (!client) throw new Error(`no client ${path}`);
	const { nodes, edges } = issueGraph(notebook, client);
	const title = (id: string): string => nodes.get(id)?.title ?? '';
	const isThought = (id: string): boolean => THOUGHT.has(nodes.get(id)?.type ?? '');
	return {
		notes: new Map([...nodes.values()].filter(({ id }) => isThought(id)).map((node) => [node.title, node.type])),
		causes: edges.filter(({ relation, from, to }) => relation === 'causes' && isThought(from) && isThought(to)).map(({ from, to }) => `${title(from)} → ${title(to)}`).sort(),
	};
}

const heldTitle = (desk: Desk): Promise<string> => desk.page.evaluate(() => document.activeElement?.closest('.bansou-part')?.getAttribute('aria-label') ?? '');
const expectHeld = (desk: Desk, title: string): Promise<void> => eventually(async () => { expect(await heldTitle(desk)).toContain(title); });

async function type(desk: Desk, title: string, key: string): Promise<void> {
	await desk.page.locator('.bansou-field textarea').waitFor();
	await desk.compose(title);
	await desk.page.keyboard.press(key);
}

/** Chooses from the list that has been opened. */
async function choose(desk: Desk, title: string): Promise<void> {
	await desk.page.locator('.prompt-input').waitFor();
	await desk.compose(title);
	await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item.is-selected').textContent()).toContain(title); });
	await desk.page.keyboard.press('Enter');
}

async function hold(desk: Desk, title: string): Promise<void> {
	await desk.page.keyboard.press('/');
	await choose(desk, title);
	await expectHeld(desk, title);
}

/** Draws a line from the held node to another, in the sense that is offered first: the direction of the line. */
async function lineTo(desk: Desk, from: string, to: string): Promise<void> {
	await desk.page.keyboard.press('l');
	await choose(desk, to);
	await desk.page.getByPlaceholder(graphJa.whichRelation(from, to)).waitFor();
	await desk.page.keyboard.press('Enter');
	await eventually(() => { expect(structureOf(desk.vault.root, CLIENT).causes).toContain(`${from} → ${to}`); });
}

describe('By keyboard alone', () => {
	test('the structure of the sample is built from an empty client', { timeout: 120_000 }, async () => {
		const wanted = structureOf(join(VAULTS, 'sample'), 'しおかぜ食品/しおかぜ食品.md');
		const desk = await openDesk({ vault: { [CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n---\n' } });
		try {
			await desk.openNote(CLIENT);
			await desk.palette(commandsJa.names['open-issue-graph']);
			await desk.button(graphJa.first, desk.page.locator('.bansou-graph-foot')).focus();
			await desk.page.keyboard.press('Enter');
			const issues = [...wanted.notes].filter(([, kind]) => kind === 'issue').map(([title]) => title);
			for (const [i, title] of issues.entries()) await type(desk, title, i < issues.length - 1 ? 'Alt+Enter' : 'Enter');
			await expectHeld(desk, issues.at(-1) ?? '');
			await addCauses(desk, wanted, new Set(issues));
			const built = structureOf(desk.vault.root, CLIENT);
			expect(built.causes).toEqual(wanted.causes);
			expect(Object.fromEntries([...built.notes].sort())).toEqual(Object.fromEntries([...wanted.notes].sort()));
			expect(await desk.watch.faults()).toEqual([]);
		} finally {
			await desk.close();
		}
	});
});

/** One after the other: a cause that is not there yet by Tab, one that is by a line. */
async function addCauses(desk: Desk, { notes, causes }: Structure, there: Set<string>): Promise<void> {
	let rest = [...causes];
	while (rest.length > 0) {
		const next = rest.find((link) => there.has(link.split(' → ')[1] ?? ''));
		const [cause = '', effect = ''] = next?.split(' → ') ?? [];
		rest = rest.filter((link) => link !== next);
		if (there.has(cause)) {
			await hold(desk, cause);
			await lineTo(desk, cause, effect);
			continue;
		}
		await hold(desk, effect);
		await desk.page.keyboard.press('Tab');
		await type(desk, cause, 'Enter');
		await expectHeld(desk, cause);
		there.add(cause);
		const kind = notes.get(cause);
		if (kind === 'essential') {
			await desk.page.keyboard.press('t');
			await choose(desk, commandsJa.type('essential'));
			await eventually(() => { expect(structureOf(desk.vault.root, CLIENT).notes.get(cause)).toBe('essential'); });
		}
	}
}
