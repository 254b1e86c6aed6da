/** How the tests run: all of test/, in Node, closing with one line that counts them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/e2e/**'],
		reporters: ['default', './test/count-reporter.ts'],
		testTimeout: 120_000,
		pool: 'threads',
	},
});
