/** Fenced code that a plugin draws in place of the code: the registry of languages, and what a drawer is handed. */
import { Component } from '../world/events.ts';

/** Lives as long as its element stands in the note. */
export class MarkdownRenderChild extends Component {
	containerEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.containerEl = containerEl;
	}
}

/** What a drawer knows of the note its block stands in. */
export interface BlockContext {
	readonly docId: string;
	readonly sourcePath: string;
	readonly frontmatter: unknown;
	addChild(child: MarkdownRenderChild): void;
	/** Here nobody knows where a block stands; a drawer has to be prepared for that. */
	getSectionInfo(el: HTMLElement): null;
}

export type BlockDrawer = (source: string, el: HTMLElement, context: BlockContext) => unknown;

export class CodeBlocks {
	readonly #drawers = new Map<string, BlockDrawer>();

	/** As in the app, a language has one drawer. */
	register(language: string, drawer: BlockDrawer): () => void {
		if (this.#drawers.has(language)) throw new Error(`Code block postprocessor for language ${language} is already registered`);
		this.#drawers.set(language, drawer);
		return () => { this.#drawers.delete(language); };
	}

	/** Draws the blocks of a rendered note. @returns what has to be unloaded when they are taken away */
	draw(rendered: HTMLElement, sourcePath: string, frontmatter: unknown): Component {
		const drawn = new Component();
		void drawn.load();
		for (const code of rendered.findAll('pre > code[class^="language-"]')) {
			const language = code.className.slice('language-'.length);
			const drawer = this.#drawers.get(language);
			const source = (code.textContent ?? '').replace(/\n$/, '');
			if (!drawer) continue;
			const el = createDiv(`block-language-${language}`);
			code.parentElement?.replaceWith(el);
			void drawer(source, el, { docId: sourcePath, sourcePath, frontmatter, addChild: (child) => { drawn.addChild(child); }, getSectionInfo: () => null });
		}
		return drawn;
	}
}
