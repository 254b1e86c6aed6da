/** Lint rules: what the app's own review of a release applies, and nothing on top. */
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';

export default defineConfig([
	globalIgnores(['node_modules', 'dist', 'main.js', 'coverage', 'test/vaults', '**/*.mjs', 'docs']),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.ts', '**/*.mts'],
		languageOptions: { parser: tseslint.parser, parserOptions: { project: './tsconfig.json' } },
		rules: { '@typescript-eslint/consistent-type-imports': 'error' },
	},
	{
		// The command line and the tests run in Node, not in the app.
		files: ['src/cli/main.mts', 'test/**', 'scripts/**', 'vitest.config.ts'],
		rules: { 'obsidianmd/no-nodejs-modules': 'off', 'import/no-nodejs-modules': 'off', 'no-undef': 'off', 'obsidianmd/prefer-window-timers': 'off', 'obsidianmd/no-global-this': 'off' },
	},
	{
		// The preview host stands in for the app, and the contract suite drives it from outside: what the app asks of its plugins does not fit either.
		files: ['test/preview/**', 'test/e2e/**'],
		rules: {
			...Object.fromEntries(Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, 'off'])),
			'no-console': 'off', 'no-restricted-globals': 'off', 'no-restricted-imports': 'off', 'import/no-extraneous-dependencies': 'off',
		},
	},
]);
