import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './find-browser.ts';
import { StartError } from './start-error.ts';

/** Build the extension for one browser. What the build says is shown only when it fails, in a `StartError`. */
export async function buildExtension(browser: BrowserKind): Promise<void> {
	const wxt = join(import.meta.dirname, '../../node_modules/wxt/bin/wxt.mjs');
	const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
	const child = spawn(process.execPath, [wxt, 'build', ...target], { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(String(data)));
	const code = await new Promise<number | null>((done, fail) => {
		child.once('error', fail);
		child.once('close', done);
	});
	if (code !== 0) throw new StartError(`The extension could not be built:\n${said.join('').trim()}`);
}
