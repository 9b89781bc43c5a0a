import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contracts/**/*.test.ts'],
		// A busy machine is slow; what a test asserts does not depend on it.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		environment: 'node',
		reporters: ['default'],
	},
});
