import { expect, it } from 'vitest';
import { parseSettings } from '../../../src/settings/settings.ts';
import { KEY_ACTIONS, keysOf, NO_KEYS, standsUnder } from '../../../src/sidebar/keys.ts';

const initial = parseSettings({});

it('every key does something else', () => {
	const keys = Object.values(keysOf(initial));
	expect(new Set(keys).size).toBe(KEY_ACTIONS.length);
});

it('all are off by one switch, and each by itself', () => {
	expect(keysOf({ ...initial, keys: false })).toEqual(NO_KEYS);
	expect(keysOf({ ...initial, keyNext: '' })).toMatchObject({ next: '', previous: 'K' });
});

it('a sidebar stays under settings that do not change how it looks or listens', () => {
	expect(standsUnder({ ...initial, highlights: false }, initial)).toBe(true);
	expect(standsUnder({ ...initial, keyNext: 'N' }, initial)).toBe(false);
	expect(standsUnder({ ...initial, theme: 'dark' }, initial)).toBe(false);
});
