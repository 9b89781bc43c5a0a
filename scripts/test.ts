/** `npm test`: everything that must hold, in order, going on after a failure where that makes sense. Ends with the tally. */
import { findBrowser } from './start/find-browser.ts';
import { StartError } from './start/start-error.ts';
import { runStep, type Step } from './test/run-step.ts';
import { sum, type Tally } from './test/tally.ts';

const STEPS: readonly Step[] = [
	{ script: 'format:check' },
	{ script: 'types' },
	{ script: 'unit', vitest: true },
	{ script: 'build' },
	{ script: 'lint:extension', needs: ['build'] },
	{ script: 'sizes', needs: ['build'] },
	{ script: 'e2e', vitest: true, needs: ['build', 'browsers'] },
];

const tallies = new Map<string, Tally>([['browsers', await lookForBrowsers()]]);
for (const step of STEPS) {
	const broken = step.needs?.find((needed) => (tallies.get(needed)?.failed ?? 1) > 0);
	if (broken) console.log(`\n── npm run ${step.script}: left out, because ${broken} failed`);
	tallies.set(
		step.script,
		broken ? { passed: 0, failed: 1, skipped: 0, atSecondGo: 0 } : await runStep(step),
	);
}

console.log('');
for (const [name, { passed, failed, skipped, atSecondGo }] of tallies) {
	const leftOut = skipped > 0 ? `, ${skipped} skipped` : '';
	const again = atSecondGo > 0 ? ` (${atSecondGo} at the second go)` : '';
	console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed${again}, ${failed} failed${leftOut}`);
}
const { passed, failed } = sum([...tallies.values()]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Both browsers must be here before anything takes time. */
async function lookForBrowsers(): Promise<Tally> {
	try {
		for (const kind of ['chromium', 'firefox'] as const)
			console.log((await findBrowser(kind)).executablePath);
		return { passed: 1, failed: 0, skipped: 0, atSecondGo: 0 };
	} catch (error) {
		if (!(error instanceof StartError)) throw error;
		console.error(error.message);
		return { passed: 0, failed: 1, skipped: 0, atSecondGo: 0 };
	}
}
