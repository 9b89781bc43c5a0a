import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitGate, sizeOf } from '../../../src/event/fit-gate.ts';
import { passesGate } from '../../../src/event/gate.ts';
import { makeGate, mergeGates } from '../../../src/event/make-gate.ts';
import { inventedDossier } from '../dossier/invented.ts';
import { DOSSIER } from './dossier.ts';

const WORDS = [
	'Iran',
	'Iraq',
	'Gulf of Oman',
	'Oman',
	'Oman Air',
	'gas*',
	'gasoline',
	'中国',
	'إيران',
	'Skarvoy*',
];
const group = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 });
const gates = fc
	.array(fc.array(group, { maxLength: 3 }), { minLength: 1, maxLength: 5 })
	.map((all) => all.map((required, i) => makeGate([inventedDossier(`event-${i}`, required)])));
const text = fc
	.array(fc.constantFrom(...WORDS, 'the', 'Iranian', 'Gulf', 'of', '在中国的', 'وإيران', 'Skarvoyan'))
	.map((words) => ({ title: '', text: words.join(' ').replaceAll('*', '') }));

describe('gates of several dossiers', () => {
	it('let through together exactly what one of them lets through', () => {
		fc.assert(
			fc.property(gates, text, (all, page) => {
				expect(passesGate(mergeGates(all), page)).toBe(all.some((gate) => passesGate(gate, page)));
			}),
			{ numRuns: 300 },
		);
	});

	it('let through no less when they have to fit', () => {
		fc.assert(
			fc.property(gates, text, fc.nat(400), (all, page, most) => {
				const gate = mergeGates(all);
				if (passesGate(gate, page)) expect(passesGate(fitGate(gate, most), page)).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});

	it('stay as they are while they fit, and get smaller when they do not', () => {
		const gate = makeGate([DOSSIER]);
		expect(fitGate(gate, 100_000)).toBe(gate);
		for (const most of [10_000, 3000, 1600]) expect(sizeOf(fitGate(gate, most))).toBeLessThanOrEqual(most);
		const page = { title: '', text: 'Iran and Pakistan strike each other' };
		expect(passesGate(fitGate(gate, 0), page)).toBe(true);
		expect(passesGate(fitGate(gate, 1600), { title: '', text: 'Bread is sold from six.' })).toBe(false);
	});
});
