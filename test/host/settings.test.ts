/** The store of settings on a folder in memory: nothing that could not be read is ever written over without a copy. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { SettingsStore } from '../../src/host/settings.ts';
import { settingsEn } from '../../src/lang/faces/settings.ts';

/** A plugin's folder that answers as the app does. */
class Folder {
	readonly files = new Map<string, string>();
	readonly notices: string[] = [];
	/** What the app does with text that is no JSON. */
	answer: 'throws' | 'nothing' = 'throws';
	readOnly = false;
	saves = 0;

	constructor(text?: string) {
		if (text !== undefined) this.files.set('p/data.json', text);
	}
	get text(): string | undefined { return this.files.get('p/data.json'); }
	set text(text: string | undefined) { this.files.set('p/data.json', text ?? ''); }
	readonly store = new SettingsStore({
		folder: 'p',
		tell: (message) => void this.notices.push(message),
		load: async () => {
			await Promise.resolve();
			if (this.text === undefined) return null;
			try {
				return JSON.parse(this.text) as unknown;
			} catch (error) {
				if (this.answer === 'throws') throw error;
				return null;
			}
		},
		save: async (stored) => {
			await Promise.resolve();
			if (this.readOnly) throw new Error('read-only');
			this.saves++;
			this.text = JSON.stringify(stored);
		},
		files: {
			exists: (path) => Promise.resolve(this.files.has(path)),
			read: (path) => Promise.resolve(this.files.get(path) ?? ''),
			copy: (from, to) => (this.readOnly ? Promise.reject(new Error('read-only')) : Promise.resolve(void this.files.set(to, this.files.get(from) ?? ''))),
		},
	}, settingsEn);
}

const loaded = async (text?: string, answer: Folder['answer'] = 'throws'): Promise<Folder> => {
	const folder = new Folder(text);
	folder.answer = answer;
	await folder.store.load();
	return folder;
};

describe('reading', () => {
	test('of nothing gives the defaults, without a notice and without writing', async () => {
		const folder = await loaded();
		expect([folder.store.current, folder.notices, folder.saves]).toEqual([DEFAULT_SETTINGS, [], 0]);
	});
	test('of a wrong value gives one notice, and the file stays as it is', async () => {
		const text = '{"fiscalYearStart":13,"shortOpenDays":45,"other":1}';
		const folder = await loaded(text);
		expect(folder.store.current).toEqual({ ...DEFAULT_SETTINGS, shortOpenDays: 45 });
		expect(folder.notices).toEqual([expect.stringContaining('First month of the fiscal year (13)')]);
		expect(folder.text).toBe(text);
	});
	for (const [answer, text] of [['throws', '{"shortOpenDays":4'], ['nothing', '<<<<<<< {}'], ['nothing', '{'], ['throws', '[1]'], ['throws', '"words"']] as const) {
		test(`of ${text} (the app ${answer}) gives one notice, and the file stays as it is`, async () => {
			const folder = await loaded(text, answer);
			expect([folder.store.current, folder.store.damaged, folder.notices, folder.text, folder.saves]).toEqual([DEFAULT_SETTINGS, true, [settingsEn.notices.damaged], text, 0]);
		});
	}
	test('again, after a change on disk, takes the new values and tells those who listen', async () => {
		const folder = await loaded('{"shortOpenDays":45}');
		const heard: string[] = [];
		const stop = folder.store.onChange((event) => heard.push(event));
		folder.text = '{"shortOpenDays":60}';
		await folder.store.load();
		stop();
		await folder.store.load();
		expect([folder.store.current.shortOpenDays, heard]).toEqual([60, ['loaded']]);
	});
	test('again, of a file caught half-written, keeps the values in use and says so once', async () => {
		const folder = await loaded('{"shortOpenDays":45}');
		folder.text = '{"shortOp';
		await folder.store.load();
		await folder.store.load();
		expect([folder.store.current.shortOpenDays, folder.store.damaged, folder.notices]).toEqual([45, true, [settingsEn.notices.damagedSince]]);
		folder.text = '{"shortOpenDays":60}';
		await folder.store.load();
		expect([folder.store.current.shortOpenDays, folder.store.damaged]).toEqual([60, false]);
	});
	test('is not stopped by a listener that fails', async () => {
		const folder = await loaded();
		const said = console.error;
		console.error = () => undefined;
		folder.store.onChange(() => { throw new Error('listener'); });
		await expect(folder.store.load()).resolves.toBeUndefined();
		console.error = said;
	});
});

describe('setting a value', () => {
	test('saves what differs from the defaults, and what came with the file', async () => {
		const folder = await loaded('{"other":{"a":1},"fiscalYearStart":13,"shortOpenDays":45}');
		expect(await folder.store.set('ownName', ' Saeki ')).toBe(true);
		expect(JSON.parse(folder.text ?? '')).toEqual({ other: { a: 1 }, fiscalYearStart: 13, shortOpenDays: 45, ownName: 'Saeki' });
		await folder.store.set('fiscalYearStart', 1);
		await folder.store.set('shortOpenDays', 30);
		expect(JSON.parse(folder.text ?? '')).toEqual({ other: { a: 1 }, fiscalYearStart: 1, ownName: 'Saeki' });
		expect(folder.store.faults).toEqual([]);
	});
	test('that the setting cannot have is a mistake of the caller', async () => {
		const folder = await loaded();
		await expect(folder.store.set('shortOpenDays', 0)).rejects.toThrow(RangeError);
		expect(folder.saves).toBe(0);
	});
	test('many times at once loses none', async () => {
		const folder = await loaded();
		await Promise.all([folder.store.set('ownName', 'A'), folder.store.set('shortOpenDays', 45), folder.store.load(), folder.store.set('followUpDays', 60)]);
		expect(JSON.parse(folder.text ?? '')).toEqual({ ownName: 'A', shortOpenDays: 45, followUpDays: 60 });
	});
	test('where nothing can be written changes nothing and says so once', async () => {
		const folder = await loaded('{"shortOpenDays":45}');
		folder.readOnly = true;
		expect(await folder.store.set('shortOpenDays', 60)).toBe(false);
		expect([folder.store.current.shortOpenDays, folder.notices]).toEqual([45, [settingsEn.notices.notSaved('read-only')]]);
	});
});

describe('a damaged file', () => {
	test('is copied before the first change is saved, once', async () => {
		const folder = await loaded('{"shortOpenDays":4');
		await folder.store.set('ownName', 'A');
		await folder.store.set('ownName', 'B');
		expect([...folder.files]).toEqual([['p/data.json', '{"ownName":"B"}'], ['p/data.damaged.json', '{"shortOpenDays":4']]);
		expect(folder.store.damaged).toBe(false);
	});
	test('never replaces an older copy', async () => {
		const folder = await loaded('{');
		folder.files.set('p/data.damaged.json', 'older');
		await folder.store.forgetUnread();
		expect([...folder.files]).toEqual([['p/data.json', '{}'], ['p/data.damaged.json', 'older'], ['p/data.damaged.2.json', '{']]);
	});
	test('is left alone when it cannot be copied', async () => {
		const folder = await loaded('{');
		folder.readOnly = true;
		expect(await folder.store.set('ownName', 'A')).toBe(false);
		expect([folder.text, folder.store.current.ownName, folder.notices.length]).toEqual(['{', '', 2]);
	});
	test('that has been mended meanwhile is taken in, and not written over with defaults', async () => {
		const folder = await loaded('{');
		folder.text = '{"shortOpenDays":45}';
		await folder.store.set('ownName', 'A');
		expect([...folder.files.keys()]).toEqual(['p/data.json']);
		expect(JSON.parse(folder.text ?? '')).toEqual({ shortOpenDays: 45, ownName: 'A' });
	});
});

test('giving up unread values drops them from the file', async () => {
	const folder = await loaded('{"fiscalYearStart":13,"shortOpenDays":45}');
	await folder.store.forgetUnread();
	expect([folder.text, folder.store.faults]).toEqual(['{"shortOpenDays":45}', []]);
});

test('resetting puts back the defaults of these settings only', async () => {
	const folder = await loaded('{"followUpDays":60,"shortOpenDays":45}');
	await folder.store.reset(['shortOpenDays']);
	expect([folder.text, folder.store.current.shortOpenDays]).toEqual(['{"followUpDays":60}', 30]);
});
