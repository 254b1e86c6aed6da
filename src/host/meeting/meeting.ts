/** 面談モード: the owner's sheet over everything else, editable. It is drawn from what the owner may see and from nothing else. */
import { Component, Scope, setIcon } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { lastVisit } from '../../core/client.ts';
import type { NoteOf } from '../../core/note.ts';
import { shareableGraph } from '../../core/shareable.ts';
import type { ShareableGraph } from '../../core/shareable.ts';
import { Diagram, ownerPicture, ownerScene } from '../../diagram/index.ts';
import type { NodeId, OwnerSheetMemory, OwnerScene, Wish } from '../../diagram/index.ts';
import { canvasPen } from '../diagram/canvas-pen.ts';
import { GraphWriting } from '../diagram/graph-writing.ts';
import type { Workshop } from '../workshop.ts';
import { meetingActs } from './meeting-acts.ts';
import type { MeetingActs } from './meeting-acts.ts';
import { neutralTitle } from './neutral-title.ts';
import { dressFields } from './owner-field.ts';
import { PhotoPanel, photosOf } from './photo-panel.ts';

export interface MeetingOccasion {
	/** Path of the client. */
	readonly client: string;
	/** Path of today's visit, or null. */
	readonly visit: string | null;
	/** The window it is shown in. */
	readonly doc: Document;
	/** Called when it has ended. */
	readonly ended: () => void;
}

/** px of the frame above the structure, and below it, where one sees that more follows. */
const ABOVE = 16;
const BELOW = 54;

export class Meeting extends Component {
	readonly #shop: Workshop;
	readonly #at: MeetingOccasion;
	readonly #el: HTMLElement;
	readonly #diagram: Diagram;
	readonly #writing: GraphWriting;
	readonly #acts: MeetingActs;
	readonly #photos: PhotoPanel;
	readonly #undo: HTMLButtonElement;
	readonly #said: HTMLElement;
	#graph: ShareableGraph | null = null;
	#scene: OwnerScene | null = null;
	#memory: OwnerSheetMemory | null = null;
	/** Where the structure ends, px of the sheet; null: it is as wide as the frame, and scrolled. */
	#structure: number | null = null;
	#frame = 0;

	constructor(shop: Workshop, at: MeetingOccasion) {
		super();
		[this.#shop, this.#at] = [shop, at];
		const { words } = shop;
		const el = (this.#el = at.doc.body.createDiv({ cls: 'bansou-meeting', attr: { lang: words.language, role: 'dialog', 'aria-label': words.meeting.sheet } }));
		const main = el.createDiv('bansou-meeting-main');
		this.#acts = meetingActs(shop, () => this.#client, () => this.#graph, at.visit);
		const told = <T>(work: Promise<T | null>): Promise<T | null> => work.then((id) => this.#tell(id !== null, id), () => this.#tell(false, null));
		const writing = { add: (...what: Parameters<MeetingActs['add']>) => told(this.#acts.add(...what)), rename: (id: NodeId, title: string) => told(this.#acts.rename(id, title)), paste: (text: string) => told(this.#acts.paste(text)) };
		this.#diagram = new Diagram(main, words.meeting.sheet, {
			wished: (wish, held) => this.#wished(wish, held),
			held: () => undefined,
			linked: (from, to) => void this.#acts.link(from, to).then((ok) => this.#tell(ok, null)),
			struck: (x, y) => this.#writing.strikeAt(x, y),
			chosen: () => undefined,
			moved: () => {
				this.#writing.follow();
				this.#markMore();
			},
		}, this.#fitScale(main));
		this.#writing = new GraphWriting(this.#diagram, { ...words.issueGraph, fieldKeys: words.meeting.keys }, writing, () => this.#scene, () => this.#draw());
		const bar = el.createDiv('bansou-meeting-bar');
		this.#said = bar.createSpan({ cls: 'bansou-meeting-said', attr: { role: 'status' } });
		this.#undo = this.#button(bar, words.meeting.undo, 'undo-2', () => void this.#acts.undo().then((ok) => this.#tell(ok, null)));
		this.#button(bar, words.meeting.write, 'plus', () => this.#write());
		const photo = this.#button(bar, words.meeting.photo, 'presentation', () => this.#photos.toggle(photosOf(shop.app, this.#visit)));
		this.#photos = new PhotoPanel(main, shop.app, words.meeting, { resized: () => this.#fit(), closed: () => photo.focus() });
		this.#button(bar, words.meeting.end, null, () => this.unload());
	}

	override onload(): void {
		const { index } = this.#shop;
		const { body } = this.#at.doc;
		body.addClass('bansou-in-meeting');
		this.#keepKeys();
		this.register(dressFields(this.#diagram, this.#shop.words.ownerSheet.mark[0], this.#writing));
		this.register(neutralTitle(this.#at.doc, this.#shop.words.meeting.sheet));
		this.register(() => {
			body.removeClass('bansou-in-meeting');
			this.#el.win.cancelAnimationFrame(this.#frame);
			this.#el.remove();
			this.#at.ended();
		});
		this.register(index.onChange(() => this.#writing.isBusy || this.#redraw()));
		this.registerDomEvent(this.#el.win, 'resize', () => this.#fit());
		this.#tell(true, null);
		this.#fit();
	}

	/** As large as the whole structure can be seen; the rest is scrolled to. */
	#fitScale(main: HTMLElement): { readonly least: number; readonly most: number; readonly wholeWidth: boolean } {
		const least = (): number => (this.#structure === null ? 1 : (main.clientHeight - ABOVE - BELOW) / this.#structure);
		return { get least() { return least(); }, most: 1.6, wholeWidth: true };
	}

	/** For another width of the frame. */
	#fit(): void {
		this.#draw();
		this.#diagram.fit();
	}

	/** Whether something of the sheet lies below what one sees: its edge fades. */
	#markMore(): void {
		const { frame, picture } = this.#diagram;
		const { y, height } = this.#diagram.placeOn({ x: 0, y: 0, width: picture.width, height: picture.height });
		frame.toggleClass('has-more', y + height > frame.clientHeight + 8);
	}

	/** A scope without a parent: no command of the app can be reached by a key, as long as this is the window one is in. The app has one scope for all of its windows. */
	#keepKeys(): void {
		const { keymap } = this.#shop.app;
		const scope = new Scope();
		const leave = (): void => keymap.popScope(scope);
		const enter = (): void => {
			leave();
			keymap.pushScope(scope);
		};
		if (this.#at.doc.hasFocus()) enter();
		this.registerDomEvent(this.#el.win, 'focus', enter);
		this.registerDomEvent(this.#el.win, 'blur', leave);
		this.register(leave);
	}

	get #client(): Client | null {
		return this.#shop.index.notebook.client(this.#at.client);
	}
	get #visit(): NoteOf<'visit'> | null {
		return this.#client?.visits.find(({ path }) => path === this.#at.visit) ?? null;
	}

	#button(bar: HTMLElement, text: string, icon: string | null, does: () => void): HTMLButtonElement {
		const button = bar.createEl('button', { cls: 'bansou-meeting-button' });
		if (icon !== null) setIcon(button, icon);
		button.createSpan({ text });
		button.addEventListener('click', does);
		return button;
	}

	/** What the bar says: when and where one is, or that something was not written; nothing else of the vault. */
	#tell<T>(isDone: boolean, result: T): T {
		const { words: { meeting, clientView }, today } = this.#shop;
		const day = today();
		this.#said.setText(isDone ? `${meeting.bar(this.#visit?.fields.no ?? null, clientView.longDay(day), clientView.weekday(day))}\u3000${this.#visit ? meeting.kept : ''}` : meeting.notWritten);
		this.#undo.disabled = !this.#acts.canUndo();
		return result;
	}

	/** Beside the note that is held, else an issue of its own. */
	#write(): void {
		const { held } = this.#diagram;
		this.#writing.begin(held === null ? 'first' : 'cause', held);
	}

	#wished({ wish, ...rest }: Wish, held: NodeId | null): void {
		if (wish === 'undo') return void this.#acts.undo().then((ok) => this.#tell(ok, null));
		if (wish === 'fit') return this.#diagram.fit();
		if (held === null) return wish === 'add-beside' || wish === 'add-cause' ? this.#writing.begin('first', null) : undefined;
		switch (wish) {
			case 'add-cause': return this.#writing.begin('cause', held);
			case 'to-effect': return this.#writing.toEffect(held);
			case 'add-beside': return this.#writing.begin('beside', held);
			case 'rename': return this.#writing.begin('rename', held);
			case 'leave': return this.#diagram.hold(null);
			default: return void rest;
		}
	}

	#redraw(): void {
		const { win } = this.#el;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw());
	}

	#draw(): void {
		const { index, settings, words, today } = this.#shop;
		const client = this.#client;
		if (!client) return this.unload();
		this.#graph = shareableGraph(index.notebook, client, { minCell: settings.current.surveyMinCell });
		this.#scene = ownerScene(this.#graph, { view: 'structure' });
		// Of a visit its number alone is told.
		const heading = { client: client.name, visit: lastVisit(client, today())?.fields.no ?? null, on: null };
		const { picture, memory, structure } = ownerPicture(this.#scene, { pen: canvasPen(this.#at.doc), words, heading, width: this.#diagram.frame.clientWidth || Infinity, before: this.#memory, surveys: this.#graph.surveys });
		[this.#memory, this.#structure] = [memory, structure];
		this.#diagram.show(picture);
		this.#markMore();
		this.#undo.disabled = !this.#acts.canUndo();
		this.#writing.drawn();
	}
}
