import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { GATE } from '../../../src/event/bundled-gate.ts';
import { makeGate, mergeGates, passesGate } from '../../../src/event/gate.ts';
import { DOSSIER } from './dossier.ts';

const OTHER: Dossier = {
	...DOSSIER,
	id: 'other',
	concepts: [{ id: 'volcano', kind: 'place', names: { en: ['Fagradalsfjall'] }, distinctive: 1 }],
	recognition: { strong: [], required: [['volcano']], neighbours: [] },
	statements: [],
	figures: [],
};

describe('the scout’s gate', () => {
	it('is made from the bundled dossiers as they are (node src/cli/make-gate.ts)', () => {
		const stored: unknown = JSON.parse(
			readFileSync(new URL('../../../assets/gate.json', import.meta.url), 'utf8'),
		);
		expect(stored).toEqual(JSON.parse(JSON.stringify(makeGate([DOSSIER]))));
	});

	it.each([
		['Pakistan struck targets in Iran.'],
		['ایران نے پاکستان میں حملہ کیا'],
		['حمله به سراوان از خاک پاکستان'],
		['باكستان ترد على إيران'],
		['पाकिस्तान ने ईरान पर हमला किया'],
		['巴基斯坦空袭伊朗'],
		['パキスタンがイランを攻撃'],
		['파키스탄, 이란 공습'],
		['Пакистан ударил по Ирану'],
		['Pakistan, İran’ı vurdu'],
	])('lets through: %s', (text) => {
		expect(passesGate(GATE, text)).toBe(true);
	});

	it.each([
		['Bread is sold from six in the morning.'],
		['Iran and Iraq signed a treaty.'],
		['Pakistan won by six wickets.'],
		[''],
	])('stops: %s', (text) => {
		expect(passesGate(GATE, text)).toBe(false);
	});

	it('merges, so that what passes one passes both together', () => {
		const merged = mergeGates([GATE, makeGate([OTHER])]);
		expect(passesGate(merged, 'Fagradalsfjall erupts')).toBe(true);
		expect(passesGate(merged, 'Pakistan and Iran')).toBe(true);
		expect(passesGate(merged, 'Pakistan won by six wickets.')).toBe(false);
	});
});
