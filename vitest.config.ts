/** How the tests run: all of test/, in Node, closing with one line that counts them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		// The hostile vaults hold links that lead out of them, back into the tests.
		exclude: ['test/e2e/**', 'test/vaults/**'],
		setupFiles: ['./test/setup.ts'],
		reporters: ['default', './test/count-reporter.ts'],
		testTimeout: 120_000,
		pool: 'threads',
	},
});
