import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { bundledGate } from '../../../src/event/bundled-gate.ts';
import { type Gate, passesGate } from '../../../src/event/gate.ts';
import { makeGate, mergeGates } from '../../../src/event/make-gate.ts';
import { DOSSIER } from './dossier.ts';

const OTHER: Dossier = {
	...DOSSIER,
	id: 'other',
	concepts: [{ id: 'volcano', kind: 'place', names: { en: ['Fagradalsfjall'] }, distinctive: 1 }],
	recognition: { strong: [], required: [['volcano']], telling: [], neighbours: [] },
	statements: [],
	figures: [],
};

const passes = (gate: Gate, text: string, title = '') => passesGate(gate, { title, text });

describe('the scout’s gate', () => {
	it('is made from the bundled dossiers as they are (node src/cli/make-gate.ts)', () => {
		expect(bundledGate()).toEqual(makeGate([DOSSIER]));
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
		expect(passes(bundledGate(), text)).toBe(true);
	});

	it.each([
		['Bread is sold from six in the morning.'],
		['Iran and Iraq signed a treaty.'],
		['Pakistan won by six wickets.'],
		['Pakistan and Iran want to finish a pipeline that was promised in 2009.'],
		[''],
	])('stops: %s', (text) => {
		expect(passes(bundledGate(), text)).toBe(false);
	});

	it('heeds what the headline is about', () => {
		const text = 'Iran and Pakistan speak of it in spite of their missile strikes in January.';
		expect(passes(bundledGate(), text, 'Gas pipeline back on the table')).toBe(false);
		expect(passes(bundledGate(), text, 'After the strikes, a gas pipeline')).toBe(true);
	});

	it('merges, so that what passes one passes both together', () => {
		const merged = mergeGates([bundledGate(), makeGate([OTHER])]);
		expect(passes(merged, 'Fagradalsfjall erupts')).toBe(true);
		expect(passes(merged, 'Pakistan strikes Iran')).toBe(true);
		expect(passes(merged, 'Pakistan won by six wickets.')).toBe(false);
	});
});
