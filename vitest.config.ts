/** How the tests run: all of test/, in Node, and after them the e2e tests in a browser; closing with one line that counts them. */
import { defineConfig } from 'vitest/config';

const exclude = ['test/vaults/**'];

export default defineConfig({
	test: {
		reporters: ['default', './test/count-reporter.ts'],
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts'],
					// The hostile vaults hold links that lead out of them, back into the tests.
					exclude: ['test/e2e/**', ...exclude],
					setupFiles: ['./test/setup.ts'],
					testTimeout: 120_000,
					pool: 'threads',
					sequence: { groupOrder: 0 },
				},
			},
			{
				test: {
					name: 'e2e',
					include: ['test/e2e/**/*.test.ts'],
					exclude,
					globalSetup: ['./test/e2e/built.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					pool: 'threads',
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
