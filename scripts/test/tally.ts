/** How many tests of one step passed, failed and were left out; and how many of the passed failed at their first go. */
export type Tally = { passed: number; failed: number; skipped: number; atSecondGo: number };

/** The part that is read of the report that Vitest's JSON reporter writes. */
type VitestReport = {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: { status: string; failureMessages: unknown[] }[] }[];
};

/** Count a Vitest report. A file that fails before it has any test counts as one failure. */
export function tallyVitest(report: VitestReport): Tally {
	const broken = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests,
		atSecondGo: tests.filter(
			({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
		).length,
	};
}

/** Add tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
	return tallies.reduce(
		(all, { passed, failed, skipped, atSecondGo }) => ({
			passed: all.passed + passed,
			failed: all.failed + failed,
			skipped: all.skipped + skipped,
			atSecondGo: all.atSecondGo + atSecondGo,
		}),
		{ passed: 0, failed: 0, skipped: 0, atSecondGo: 0 },
	);
}
