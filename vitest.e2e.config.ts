import { defineConfig } from 'vitest/config';

/** The tests in real browsers, two files at a time: they mostly wait, and what they wait for takes longer on a busy machine. */
export default defineConfig({
	test: {
		include: ['tests/e2e/**/*.e2e.ts'],
		environment: 'node',
		maxWorkers: 2,
		testTimeout: 60_000,
		hookTimeout: 90_000,
		reporters: ['verbose'],
	},
});
