/** Files by path, without the vault's events: for what lies in the configuration folder and is no file of the vault. */
import { FileError, fileServer } from './file-server.ts';

export class FileAdapter {
	readonly #name: string;

	constructor(name: string) {
		this.#name = name;
	}

	getName(): string {
		return this.#name;
	}

	exists(path: string, _sensitive?: boolean): Promise<boolean> {
		return fileServer.exists(path);
	}

	read(path: string): Promise<string> {
		return fileServer.read(path);
	}

	async write(path: string, text: string): Promise<void> {
		await fileServer.write(path, text);
	}

	/** Refused when there is something at the new path already. */
	async copy(path: string, newPath: string): Promise<void> {
		if (await this.exists(newPath)) throw new FileError('Destination file already exists!', 'EEXIST');
		await fileServer.create(newPath, await this.read(path));
	}

	async mkdir(path: string): Promise<void> {
		await fileServer.makeFolder(path);
	}

	getResourcePath(path: string): string {
		return fileServer.address(path);
	}
}
