import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeGate } from '../../../src/event/make-gate.ts';
import { packGate } from '../../../src/event/pack-gate.ts';
import { unpackGate } from '../../../src/event/unpack-gate.ts';
import { PREFIX, sortNames } from '../../../src/text/names.ts';
import { DOSSIER } from './dossier.ts';

const key = fc
	.stringMatching(/^[a-zа-я]{1,6}( [a-zа-я]{1,6}\*?)?\*?$/)
	.map((name) => name.replaceAll('*', PREFIX));
const list = fc
	.array(fc.record({ key, id: fc.integer({ min: 0, max: 40 }) }), { minLength: 1, maxLength: 80 })
	.map(sortNames);

describe('a packed gate', () => {
	it('says the same as the gate that it was made of, however many groups there are', () => {
		fc.assert(
			fc.property(list, (names) => {
				const gate = { format: 1 as const, list: names, events: [{ needs: [0, 1] }] };
				expect(unpackGate(packGate(gate))).toEqual(gate);
			}),
		);
	});

	it('takes less room', () => {
		const gate = makeGate([DOSSIER]);
		const [packed, plain] = [packGate(gate), gate].map((one) => JSON.stringify(one).length) as [
			number,
			number,
		];
		expect(packed).toBeLessThan(0.8 * plain);
	});
});
