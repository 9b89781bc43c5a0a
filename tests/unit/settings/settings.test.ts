import { describe, expect, it } from 'vitest';
import { isPaused } from '../../../src/settings/paused.ts';
import { parseSettings, SETTING_NAMES, SETTINGS } from '../../../src/settings/settings.ts';

const initial = parseSettings({});

describe('settings', () => {
	it('are the defaults when nothing was stored', () => {
		for (const name of SETTING_NAMES) expect(initial[name]).toEqual(SETTINGS[name].initial);
	});

	it.each([
		['a switch that holds a word', { hideClutter: 'yes' }, { hideClutter: true }],
		['a switch that is off', { hideClutter: false }, { hideClutter: false }],
		['a choice that does not exist', { theme: 'sepia' }, { theme: 'auto' }],
		['a choice that does', { theme: 'dark' }, { theme: 'dark' }],
		['a list that is none', { pausedSites: 'dawn.com' }, { pausedSites: [] }],
		[
			'a list with other things in it',
			{ pausedSites: ['Dawn.com', 3, '<b>', 'dawn.com'] },
			{ pausedSites: ['dawn.com'] },
		],
		['choices that are none', { choices: 'news.example##.a' }, { choices: [] }],
		[
			'choices with other things among them',
			{ choices: ['news.example##.a', 7, '', 'x'.repeat(500), 'news.example##.a'] },
			{ choices: ['news.example##.a'] },
		],
	])('%s falls back alone', (_, stored, expected) => {
		expect(parseSettings(stored)).toEqual({ ...initial, ...expected });
	});

	it.each([
		['dawn.com', true],
		['m.dawn.com', true],
		['notdawn.com', false],
		['com', false],
	])('pausing dawn.com: is %s paused? %s', (host, paused) => {
		expect(isPaused({ ...initial, pausedSites: ['dawn.com'] }, host)).toBe(paused);
	});
});
