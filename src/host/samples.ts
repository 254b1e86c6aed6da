/** The sample clients, packed into the plugin: unpacked and dated when somebody asks for them. */
import { ConfirmationModal } from 'obsidian';
import { gunzipSync, strFromU8 } from 'fflate';
import packed from 'bansou:sample-vault';
import { inFolder, segments } from '../core/note-place.ts';
import { shiftSample } from '../core/sample-dates.ts';
import type { Language } from '../core/vocabulary.ts';
import type { NewFile } from './change.ts';
import { attempt, openAt } from './workshop.ts';
import type { Workshop } from './workshop.ts';

/** The clients by the language that their notes are written in. */
const FOLDERS: Readonly<Record<Language, readonly string[]>> = { ja: ['しおかぜ食品', 'A社'], en: ['Harbour Bakery'] };

function unpacked(language: Language): NewFile[] {
	const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
	const files = Object.entries(JSON.parse(strFromU8(gunzipSync(bytes))) as Readonly<Record<string, string>>);
	return files.map(([path, text]) => ({ path, text })).filter(({ path }) => FOLDERS[language].some((folder) => path.startsWith(`${folder}/`)));
}

/** Asks, and creates the sample clients in the language of the app, as one step that can be undone. */
export function createSamples(shop: Workshop): void {
	const { app, words: { language, commands }, settings, say, today } = shop;
	const parent = segments(settings.current.clientsFolder);
	const files = shiftSample(unpacked(language), today()).map(({ path, text }) => ({ path: inFolder(...parent, path), text }));
	const there = files.find(({ path }) => app.vault.getAbstractFileByPath(path));
	if (there) return say(commands.samplesThere(there.path));
	const modal = new ConfirmationModal(app);
	modal.setTitle(commands.samples);
	modal.setContent(commands.samplesText(FOLDERS[language], files.length, parent.join('/')));
	modal.addButton((button) => button.setButtonText(commands.create).setCta().setInitialFocus().onClick(() => attempt(shop, () => write(shop, files))));
	modal.addCancelButton(commands.cancel);
	modal.open();
}

async function write({ app, writer, words: { language, commands }, say }: Workshop, files: readonly NewFile[]): Promise<void> {
	const outcome = await writer.carryOut({ name: commands.changes.samples, create: files });
	if (!outcome.ok) return;
	say(commands.created(files.length));
	const [first = ''] = FOLDERS[language];
	const own = files.find(({ path }) => path.endsWith(`${first}/${first}.md`));
	if (own) await openAt(app, own.path, null);
}
