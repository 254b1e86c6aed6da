/** Closes a test run with `N passed, N failed` on a line of its own. */
import process from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

export default class CountReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		let failed = errors.length;
		for (const module of modules) {
			// A file that could not even be loaded has no tests, but it has failed all the same.
			if (module.errors().length > 0) failed++;
			for (const test of module.children.allTests()) {
				const state = test.result().state;
				if (state === 'passed') passed++;
				else if (state === 'failed') failed++;
			}
		}
		process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
	}
}
