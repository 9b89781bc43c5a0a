import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserKind } from './find-browser.ts';
import { StartError } from './start-error.ts';

/** What `npm start` was asked for. */
export type StartOptions = {
	/** Undefined: whichever is installed, Chromium first. */
	browser?: BrowserKind;
	headless: boolean;
	/** Undefined: the newsstand. */
	open?: { kind: 'address'; href: string } | { kind: 'file'; path: string };
};

const USAGE = 'Usage: npm start [-- [--firefox | --chrome] [--headless] [ADDRESS | FILE.html]]';

/** Read the command line. Without a display a browser can only run headless. Throws `StartError`. */
export function parseStartOptions(given: readonly string[], env = process.env): StartOptions {
	const flags = given.filter((argument) => argument.startsWith('-'));
	const [open, ...others] = given.filter((argument) => !argument.startsWith('-'));
	const unknown = flags.find((flag) => !['--firefox', '--chrome', '--headless'].includes(flag));
	if (unknown) throw new StartError(`${unknown} is not known. ${USAGE}`);
	if (others.length > 0) throw new StartError(`One address or file at a time. ${USAGE}`);
	const browser = flags.includes('--firefox')
		? 'firefox'
		: flags.includes('--chrome')
			? 'chromium'
			: undefined;
	return {
		headless: flags.includes('--headless') || !hasDisplay(env),
		...(browser && { browser }),
		...(open !== undefined && { open: parseTarget(open) }),
	};
}

function hasDisplay(env: NodeJS.ProcessEnv): boolean {
	if (env.CI) return false;
	return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function parseTarget(text: string): NonNullable<StartOptions['open']> {
	if (/^https?:\/\//.test(text)) {
		if (!URL.canParse(text)) throw new StartError(`${text} is not an address. ${USAGE}`);
		return { kind: 'address', href: text };
	}
	const path = resolve(text);
	if (existsSync(path)) return { kind: 'file', path };
	throw new StartError(`${text} is neither an address (https://…) nor a file that is there. ${USAGE}`);
}
