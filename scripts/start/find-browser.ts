import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

export type BrowserKind = 'chromium' | 'firefox';
export type FoundBrowser = { kind: BrowserKind; executablePath: string };

type Candidates = { variable: string; commands: string[]; places: string[]; advice: string };

/** Where each kind of browser is usually found, and what to say when it is not. */
function candidates(kind: BrowserKind, env: NodeJS.ProcessEnv): Candidates {
	const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isText);
	const inPrograms = (...paths: string[]) =>
		programs.flatMap((root) => paths.map((path) => join(root, path)));
	if (kind === 'firefox') {
		return {
			variable: 'FIREFOX_PATH',
			commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
			places: [
				'/Applications/Firefox.app/Contents/MacOS/firefox',
				'/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
				...inPrograms('Mozilla Firefox\\firefox.exe'),
			],
			advice:
				'Install Firefox 140 or later (https://www.mozilla.org/firefox/), or set FIREFOX_PATH to its program.',
		};
	}
	return {
		variable: 'CHROME_PATH',
		commands: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
			'microsoft-edge-stable',
		],
		places: [
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			...inPrograms(
				'Chromium\\Application\\chrome.exe',
				'Google\\Chrome\\Application\\chrome.exe',
				'Microsoft\\Edge\\Application\\msedge.exe',
			),
		],
		advice:
			'Install Chrome, Chromium or Edge 120 or later (https://www.google.com/chrome/), or set CHROME_PATH to its program; or use Firefox: npm start -- --firefox.',
	};
}

/** An installed browser of that kind; undefined when there is none. A path in the environment decides, right or wrong. */
export function installedBrowser(kind: BrowserKind, env = process.env): FoundBrowser | undefined {
	const { variable, commands, places } = candidates(kind, env);
	const told = env[variable];
	if (told !== undefined && told !== '') {
		if (!isExecutable(told))
			throw new StartError(`${variable} is ${told}, where no program is. Correct or unset it.`);
		return { kind, executablePath: told };
	}
	const onPath = (env.PATH ?? '').split(delimiter).filter(isText);
	const all = [
		...commands.flatMap((command) => onPath.map((directory) => join(directory, command))),
		...places,
	];
	const executablePath = all.find(isExecutable);
	return executablePath === undefined ? undefined : { kind, executablePath };
}

/** An installed browser of that kind, installing Debian's when this is Debian and we may. Throws `StartError`. */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser> {
	const found = installedBrowser(kind);
	if (found) return found;
	const debianPackage = kind === 'firefox' ? 'firefox-esr' : 'chromium';
	if (mayInstall()) await installDebianPackage(debianPackage);
	const installed = installedBrowser(kind);
	if (installed) return installed;
	throw new StartError(
		`No ${kind === 'firefox' ? 'Firefox' : 'Chrome'} found. ${candidates(kind, process.env).advice}`,
	);
}

function mayInstall(): boolean {
	return process.platform === 'linux' && process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');
}

async function installDebianPackage(name: string): Promise<void> {
	console.log(`Installing Debian's ${name} (apt-get install ${name}) …`);
	const run = promisify(execFile);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	try {
		await run('apt-get', ['update', '-qq'], { env });
		await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
	} catch (error) {
		const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
		throw new StartError(`Could not install ${name}: ${reason}. Install it by hand, then try again.`);
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

function isText(value: string | undefined): value is string {
	return value !== undefined && value !== '';
}
