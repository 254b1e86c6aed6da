/** The sample clients: created with dates near today, without problems, and gone again with one undo. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { noticesEn, noticesJa } from '../../src/lang/faces/notices.ts';
import { daysBetween } from '../../src/core/calendar.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { openDesk, useBrowser } from './harness.ts';
import { difference } from './vault-copy.ts';

useBrowser();

const TODAY = '2027-05-19';
const LANGUAGES = {
	ja: { commands: commandsJa, notices: noticesJa, first: 'しおかぜ食品/しおかぜ食品.md', clients: ['A社', '株式会社しおかぜ食品'] },
	en: { commands: commandsEn, notices: noticesEn, first: 'Harbour Bakery/Harbour Bakery.md', clients: ['Harbour Bakery'] },
} as const;

interface Checked { readonly clients: readonly { readonly name: string; readonly visits: { readonly last: { readonly on: string | null } | null } }[]; readonly problems: readonly unknown[] }

function check({ vault }: Desk): Checked {
	// It ends with 2 where something is worth checking, as in the samples.
	const { stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../../dist/bansou.mjs'), 'check', vault.root, '--json', '--today', TODAY], { encoding: 'utf8', maxBuffer: 1 << 26 });
	if (stdout === '') throw new Error(stderr);
	return JSON.parse(stdout) as Checked;
}

for (const lang of ['ja', 'en'] as const)
	describe(`The sample clients, ${lang}`, () => {
		const { commands, notices, first, clients } = LANGUAGES[lang];

		test('are created, have no problems, and go again with one undo', async () => {
			const desk = await openDesk({ vault: {}, lang, today: TODAY });
			const empty = desk.vault.snapshot();
			await desk.palette(commands.names['create-samples']);
			await desk.button(commands.create, desk.dialog).click();
			await desk.expectActive(first);
			await eventually(async () => { expect(await desk.noticeTexts()).toEqual([commands.created(desk.vault.snapshot().size)]); });
			const { clients: found, problems } = check(desk);
			expect(problems).toEqual([]);
			expect(found.map(({ name }) => name).sort()).toEqual([...clients].sort());
			lastWasLastWeek(found);
			await desk.dismissNotices();
			const count = desk.vault.snapshot().size;
			await desk.palette(commands.names['undo-change']);
			await desk.onlyNotice(notices.undone(commands.changes.samples));
			const { creates, changes, deletes } = difference(empty, desk.vault.snapshot());
			expect([changes, deletes]).toEqual([[], []]);
			expect(creates.filter((path) => !path.startsWith('.trash/'))).toEqual([]);
			expect(creates).toHaveLength(count);
			await desk.settle();
			expect(await desk.watch.faults()).toEqual([]);
			await desk.close();
		});
	});

test('the empty client view offers them', async () => {
	const desk = await openDesk({ vault: {} });
	await desk.guard({}, async () => {
		await desk.button(clientViewJa.samples).click();
		await desk.button(commandsJa.cancel, desk.dialog).click();
	});
	await desk.close();
});

/** The latest of all visits that have taken place was in the seven days before today. */
function lastWasLastWeek(clients: Checked['clients']): void {
	const days = clients.flatMap(({ visits: { last } }) => (last?.on ? [daysBetween(last.on, TODAY)] : []));
	expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
	expect(Math.min(...days)).toBeLessThanOrEqual(13);
}
