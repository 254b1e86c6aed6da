/** How the benches measure and tell: medians of several runs, one figure on a line. */
import process from 'node:process';

export const now = (): number => performance.now();

/** The value in the middle. */
export const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The median of several runs, in milliseconds; those before them, while the program is still being compiled, do not count. */
export function median(run: () => void, runs = 15, before = 1): number {
	for (let i = 0; i < before; i++) run();
	return middle(Array.from({ length: runs }, () => {
		const start = now();
		run();
		return now() - start;
	}));
}

/** Tells a figure, and what it is meant to be. */
export const say = (what: string, figure: string, mark = ''): void => void process.stdout.write(`${what.padEnd(74)} ${figure.padStart(20)}  ${mark}\n`);

/** A time in milliseconds. @param places digits behind the point */
export const ms = (time: number, places = time < 1 ? 3 : 1): string => `${time.toFixed(places)} ms`;
