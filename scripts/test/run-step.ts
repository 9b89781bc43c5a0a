import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Tally, tallyVitest } from './tally.ts';

/** One of `package.json`'s scripts, run as a part of `npm test`. */
export type Step = {
	script: string;
	/** Runs Vitest, so that its tests are counted one by one; any other script counts as one test. */
	vitest?: boolean;
	/** Scripts without which it makes no sense. */
	needs?: readonly string[];
};

/** Run a step, its output streaming through, and count it. */
export async function runStep({ script, vitest = false }: Step): Promise<Tally> {
	console.log(`\n── npm run ${script}`);
	if (!vitest) return one((await npmRun(script, [])) === 0);
	const report = `out/test/${script}.json`;
	rmSync(report, { force: true });
	const code = await npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
	if (!existsSync(report)) return one(false);
	const tally = tallyVitest(JSON.parse(readFileSync(report, 'utf8')));
	// Vitest fails for more than failed tests, such as an error that nobody caught.
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function one(passed: boolean): Tally {
	return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, atSecondGo: 0 };
}

function npmRun(script: string, rest: readonly string[]): Promise<number | null> {
	// On Windows npm is a batch file, which needs a shell.
	const shell = process.platform === 'win32';
	const child = spawn('npm', ['run', '--silent', script, '--', ...rest], { stdio: 'inherit', shell });
	return new Promise((done, fail) => {
		child.once('error', fail);
		child.once('close', done);
	});
}
