/** Starts 面談モード: what the sheet says is looked at first, then the supporter is asked where to show it and reads the sentence to say before. */
import { Platform } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { engagementOf } from '../../core/engagement.ts';
import { beforeShown } from '../before-shown.ts';
import { ask } from '../prompts.ts';
import { nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { Meeting } from './meeting.ts';

export async function startMeeting(shop: Workshop, { path }: Client): Promise<void> {
	const { app, words: { meeting, commands }, today } = shop;
	const before = nowOf(shop, { path });
	// The owner may be looking at the screen by now: what is asked is folded, and nothing of it is left when the sheet comes.
	if (!before || !(await beforeShown(shop, engagementOf(shop.index.notebook, before, today(), shop.settings.current), { act: 'open', folded: true }))) return;
	const client = nowOf(shop, { path });
	if (!client) return;
	const visit = client.visits.find(({ fields: { date, status } }) => date === today() && status !== '中止' && status !== '延期') ?? null;
	const places = new Map([['here', meeting.here], ...(Platform.isDesktopApp ? [['window', meeting.window] as const] : [])]);
	const chosen: string[] = [];
	await ask<'where'>(app, {
		title: `${meeting.title}\u3000${client.name}`,
		note: [meeting.sentence, ...(visit ? [] : [meeting.noVisit])].join('\n'),
		fields: [{ key: 'where', label: meeting.where, kind: 'choice', options: places, value: 'here' }],
		confirm: meeting.begin,
		cancel: commands.cancel,
		submit: ({ where }) => {
			chosen.push(where);
			return Promise.resolve(true);
		},
	});
	const [where] = chosen;
	if (where !== undefined) await open(shop, client, visit?.path ?? null, where === 'window');
}

async function open(shop: Workshop, client: Client, visit: string | null, inWindow: boolean): Promise<void> {
	const { app: { workspace }, index } = shop;
	if (!inWindow) {
		const doc = activeDocument;
		// It ends with what it is drawn from, and so with the plugin.
		index.addChild(new Meeting(shop, { client: client.path, visit, doc, ended: () => void leaveFullScreen(doc) }));
		await fullScreen(doc);
		return;
	}
	const leaf = workspace.openPopoutLeaf();
	await leaf.setViewState({ type: 'empty', active: true });
	const { doc } = leaf.view.containerEl;
	const meeting = index.addChild(new Meeting(shop, { client: client.path, visit, doc, ended: () => leaf.detach() }));
	const closed = workspace.on('window-close', (_container, win) => {
		if (win !== doc.defaultView) return;
		workspace.offref(closed);
		meeting.unload();
	});
}

/** As large as the screen, where the system allows it; the sheet covers the window in any case. */
async function fullScreen(doc: Document): Promise<void> {
	try {
		await doc.body.requestFullscreen();
	} catch {
		// A phone has no such function at all.
	}
}
async function leaveFullScreen(doc: Document): Promise<void> {
	if (doc.fullscreenElement === doc.body) await doc.exitFullscreen().catch(() => undefined);
}
