import { describe, expect, it } from 'vitest';
import { installedBrowser } from '../../../scripts/start/find-browser.ts';
import { parseStartOptions } from '../../../scripts/start/options.ts';

const WINDOWED = { DISPLAY: ':0' };

describe('parseStartOptions', () => {
	it.each([
		[[], {}],
		[['--firefox'], { browser: 'firefox' }],
		[['--chrome'], { browser: 'chromium' }],
		[['https://example.org/a'], { open: { kind: 'address', href: 'https://example.org/a' } }],
		[['package.json'], { open: { kind: 'file', path: expect.stringMatching(/package\.json$/) } }],
	])('%j', (given, expected) => {
		expect(parseStartOptions(given, WINDOWED)).toMatchObject(expected);
	});

	it('runs headless when asked to, and in CI', () => {
		expect(parseStartOptions(['--headless'], WINDOWED).headless).toBe(true);
		expect(parseStartOptions([], { ...WINDOWED, CI: '1' }).headless).toBe(true);
	});

	it.each([[['--opera']], [['no-such-file.html']], [['a.html', 'b.html']], [['https://']]])(
		'says how it is used for %j',
		(given) => {
			expect(() => parseStartOptions(given, WINDOWED)).toThrow(/Usage: npm start/);
		},
	);
});

describe('installedBrowser', () => {
	it('takes the path that the environment gives', () => {
		expect(installedBrowser('firefox', { FIREFOX_PATH: process.execPath })).toEqual({
			kind: 'firefox',
			executablePath: process.execPath,
		});
	});
	it('says so when no program is there', () => {
		expect(() => installedBrowser('chromium', { CHROME_PATH: '/nowhere' })).toThrow(
			/CHROME_PATH is \/nowhere/,
		);
	});
});
