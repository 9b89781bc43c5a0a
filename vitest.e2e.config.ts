import { defineConfig } from 'vitest/config';

/** The tests in real browsers, one file at a time: a browser wants the machine for itself. */
export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.e2e.ts'],
		environment: 'node',
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 90_000,
		reporters: ['verbose'],
	},
});
