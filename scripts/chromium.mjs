/** npm run chromium: installs Debian's Chromium and a Japanese font where they are missing, and does nothing where they are there. Also finds the Chromium to use. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const FILES = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function canRun(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** The Chromium to use, or null: the one that BANSOU_CHROMIUM names, else one on the PATH, else one in a usual place. */
export function findChromium(env = process.env) {
	if (env.BANSOU_CHROMIUM) return canRun(env.BANSOU_CHROMIUM) ? env.BANSOU_CHROMIUM : null;
	const folders = [...(env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...FOLDERS];
	return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...FILES].find(canRun) ?? null;
}

const installed = (debianPackage) => spawnSync('dpkg', ['-s', debianPackage], { stdio: 'ignore' }).status === 0;

function install() {
	const hasChromium = findChromium({ ...process.env, BANSOU_CHROMIUM: '' }) !== null;
	const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
	if (!hasApt) {
		if (hasChromium) return;
		console.error('There is no apt-get here. Install Chromium or Chrome by hand; BANSOU_CHROMIUM may name its path.');
		process.exitCode = 1;
		return;
	}
	const missing = [...(hasChromium ? [] : ['chromium']), ...(installed('fonts-noto-cjk') ? [] : ['fonts-noto-cjk'])];
	if (missing.length === 0) return;
	const root = process.getuid?.() === 0 ? [] : ['sudo'];
	const run = (...words) => {
		const [program, ...rest] = [...root, ...words];
		execFileSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	};
	run('apt-get', 'update');
	run('apt-get', 'install', '-y', '--no-install-recommends', ...missing);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
