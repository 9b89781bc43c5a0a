import { describe, expect, it } from 'vitest';
import { sum, tallyVitest } from '../../../scripts/test/tally.ts';

const REPORT = {
	numPassedTests: 5,
	numFailedTests: 1,
	numPendingTests: 2,
	numTodoTests: 1,
	testResults: [
		{
			status: 'failed',
			assertionResults: [
				{ status: 'failed', failureMessages: ['no'] },
				{ status: 'passed', failureMessages: [] },
			],
		},
	],
};

describe('tallyVitest', () => {
	it('counts tests, those left out apart', () => {
		expect(tallyVitest(REPORT)).toEqual({ passed: 5, failed: 1, skipped: 3, atSecondGo: 0 });
	});
	it('names those that passed only when run again', () => {
		const assertionResults = [{ status: 'passed', failureMessages: ['not at first'] }];
		expect(tallyVitest({ ...REPORT, testResults: [{ status: 'passed', assertionResults }] }).atSecondGo).toBe(
			1,
		);
	});
	it('counts a file that does not even load as one failure', () => {
		const broken = { status: 'failed', assertionResults: [] };
		expect(tallyVitest({ ...REPORT, numFailedTests: 0, testResults: [broken] }).failed).toBe(1);
	});
});

describe('sum', () => {
	it('adds up, and is nothing for nothing', () => {
		const one = { passed: 2, failed: 1, skipped: 0, atSecondGo: 1 };
		expect(sum([one, one])).toEqual({ passed: 4, failed: 2, skipped: 0, atSecondGo: 2 });
		expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0, atSecondGo: 0 });
	});
});
