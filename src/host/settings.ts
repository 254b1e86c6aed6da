/** The settings in use: read from the plugin's data.json, written back with care for what could not be read. */
import type { DataAdapter } from 'obsidian';
import { DEFAULT_SETTINGS, readSettings, storedForm, tidySetting, fitsSetting } from '../core/settings.ts';
import type { SettingFault, SettingKey, Settings, StoredSettings } from '../core/settings.ts';
import type { SettingsWords } from '../lang/faces/settings.ts';

/** Where settings are stored: what the store may do with the plugin's folder, and how it tells the user. */
export interface SettingsPlace {
	/** `loadData` and `saveData` of the plugin. */
	readonly load: () => Promise<unknown>;
	readonly save: (stored: Record<string, unknown>) => Promise<void>;
	/** The vault's adapter: files of the configuration folder are no files of the vault. */
	readonly files: Pick<DataAdapter, 'exists' | 'read' | 'copy'>;
	/** The plugin's folder. */
	readonly folder: string;
	/** Shows a notice. */
	readonly tell: (message: string) => void;
}

/** What has happened: a value was set here, or the file was read (again). */
export type SettingsEvent = 'set' | 'loaded';

export class SettingsStore {
	readonly #place: SettingsPlace;
	readonly #words: SettingsWords;
	readonly #listeners = new Set<(event: SettingsEvent) => void>();
	#stored: StoredSettings = readSettings(null);
	/** Reading and writing take turns. */
	#turn: Promise<unknown> = Promise.resolve();
	#lastNotice = '';
	/** The file has been read well since start. */
	#known = false;

	constructor(place: SettingsPlace, words: SettingsWords) {
		this.#place = place;
		this.#words = words;
	}

	get current(): Settings { return this.#stored.settings; }
	/** Values of the file that cannot be used; their defaults are in use. */
	get faults(): readonly SettingFault[] { return this.#stored.faults; }
	/** The file cannot be read and is kept. In use are the values read before, else the defaults. */
	get damaged(): boolean { return this.#stored.damaged; }

	/** Reads the file, at start and when it has changed on disk. Never rejects, never writes; shows one notice if something cannot be read. */
	load(): Promise<void> {
		return this.#inTurn(async () => {
			const read = await this.#read();
			// A file may be caught half-written, by a sync program for one: then the values in use are the better ones.
			this.#stored = read.damaged && this.#known ? { ...this.#stored, damaged: true } : read;
			this.#announceFaults();
			this.#known ||= !read.damaged;
			this.#emit('loaded');
		});
	}

	/**
	 * Sets and saves a value. When it cannot be saved, a notice says so and nothing has changed.
	 * @returns whether it is saved
	 * @throws RangeError for a value that the setting cannot have
	 */
	set<K extends SettingKey>(key: K, value: Settings[K]): Promise<boolean> {
		if (!fitsSetting(key, value)) return Promise.reject(new RangeError(`${key} cannot be ${String(value)}`));
		return this.#change({ [key]: tidySetting(key, value) });
	}

	/** Puts settings back to their defaults. */
	reset(keys: readonly SettingKey[]): Promise<boolean> {
		return this.#change(Object.fromEntries(keys.map((key) => [key, DEFAULT_SETTINGS[key]])));
	}

	/** Gives up the values that could not be read; of a damaged file a copy stays. */
	forgetUnread(): Promise<boolean> {
		return this.reset(this.faults.map(({ key }) => key));
	}

	/** @returns what stops the listening */
	onChange(listener: (event: SettingsEvent) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	#change(values: Partial<Settings>): Promise<boolean> {
		return this.#inTurn(async () => {
			try {
				await this.#rescue();
				const { settings, faults, extra } = this.#stored;
				const next = { settings: { ...settings, ...values }, faults: faults.filter(({ key }) => !Object.hasOwn(values, key)), extra, damaged: false };
				await this.#place.save(storedForm(next.settings, next.extra, next.faults));
				this.#stored = next;
				this.#known = true;
			} catch (error) {
				this.#place.tell(this.#words.notices.notSaved(error instanceof Error ? error.message : String(error)));
				return false;
			}
			this.#emit('set');
			return true;
		});
	}

	/** Before a damaged file is written over: takes it in, if it can be read by now, else keeps a copy. Throws if there can be none. */
	async #rescue(): Promise<void> {
		if (!this.damaged) return;
		const again = await this.#read();
		if (!again.damaged) {
			this.#stored = again;
			return;
		}
		const { files, folder } = this.#place;
		if (!(await files.exists(this.#path))) return;
		let copy = `${folder}/data.damaged.json`;
		for (let number = 2; await files.exists(copy); number++) copy = `${folder}/data.damaged.${number}.json`;
		await files.copy(this.#path, copy);
	}

	async #read(): Promise<StoredSettings> {
		try {
			const data = await this.#place.load();
			// Versions of the app differ: some throw on text that is no JSON, others answer as if nothing was there.
			return { ...readSettings(data), ...((data === null || data === undefined) && (await this.#holdsText()) ? { damaged: true } : {}) };
		} catch {
			return { ...readSettings(null), damaged: true };
		}
	}

	async #holdsText(): Promise<boolean> {
		if (!(await this.#place.files.exists(this.#path))) return false;
		const text = (await this.#place.files.read(this.#path)).trim();
		return text !== '' && text !== 'null';
	}

	get #path(): string { return `${this.#place.folder}/data.json`; }

	/** The same words are not shown twice in a row, however often the file is touched. */
	#announceFaults(): void {
		const { damaged, damagedSince, faults } = this.#words.notices;
		const notice = this.damaged ? (this.#known ? damagedSince : damaged) : this.faults.length > 0 ? faults(this.faults) : '';
		if (notice !== '' && notice !== this.#lastNotice) this.#place.tell(notice);
		this.#lastNotice = notice;
	}

	#emit(event: SettingsEvent): void {
		for (const listener of [...this.#listeners]) {
			try {
				listener(event);
			} catch (error) {
				console.error(error);
			}
		}
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const mine = this.#turn.then(work);
		this.#turn = mine.catch(() => undefined);
		return mine;
	}
}
