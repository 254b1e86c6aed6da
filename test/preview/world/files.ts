/** Files and folders as the app hands them out: living objects that keep their identity when they are renamed. */
import type { Vault } from './vault.ts';

export interface FileStats {
	ctime: number;
	mtime: number;
	size: number;
}

export abstract class TAbstractFile {
	vault: Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;
	/** Not in the public API, but the app has it, and it keeps a dead file from being saved. */
	deleted = false;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = path.slice(path.lastIndexOf('/') + 1);
	}
}

export class TFile extends TAbstractFile {
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };

	// Computed, because fields set here would be overwritten after the base class has called setPath.
	get extension(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
	}

	get basename(): string {
		const dot = this.name.lastIndexOf('.');
		return dot > 0 ? this.name.slice(0, dot) : this.name;
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}

/** A file or folder and everything below it, the upper ones first. */
export function withDescendants(top: TAbstractFile): TAbstractFile[] {
	return top instanceof TFolder ? [top, ...top.children.flatMap(withDescendants)] : [top];
}

/** Joined with single slashes, none at the ends, no-break spaces as spaces, NFC: the app's own rule. */
export function normalizePath(path: string): string {
	const joined = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
	return (joined === '' ? '/' : joined).replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

/** The folder part of a path; '/' for what lies at the top. */
export function folderPath(path: string): string {
	const cut = path.lastIndexOf('/');
	return cut <= 0 ? '/' : path.slice(0, cut);
}
