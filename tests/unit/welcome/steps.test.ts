import { describe, expect, it } from 'vitest';
import { actionOfKey, STEPS, type Step, stepFrom } from '../../../src/welcome/steps.ts';

describe('the tour', () => {
	it('goes through all of its steps and ends behind the last', () => {
		const gone: Step[] = [];
		let step: Step | 'end' = STEPS[0];
		while (step !== 'end') {
			gone.push(step);
			step = stepFrom(step, 1);
		}
		expect(gone).toEqual([...STEPS]);
	});

	it.each([
		['words', 'words'],
		['leftOut', 'words'],
		['private', 'hidden'],
	] as const)('goes back from %s to %s', (from, to) => {
		expect(stepFrom(from, -1)).toBe(to);
	});

	it.each([
		['ArrowRight', 'ltr', 1],
		['ArrowLeft', 'ltr', -1],
		['ArrowLeft', 'rtl', 1],
		['ArrowRight', 'rtl', -1],
		['Escape', 'ltr', 'end'],
		['Enter', 'ltr', undefined],
	] as const)('takes %s in %s for %s', (key, direction, action) => {
		expect(actionOfKey(key, direction)).toBe(action);
	});
});
