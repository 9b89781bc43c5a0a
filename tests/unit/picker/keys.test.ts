import { expect, it } from 'vitest';
import { stepOf } from '../../../src/picker/keys.ts';

it.each([
	['ArrowUp', 'ltr', 'larger'],
	['ArrowDown', 'rtl', 'smaller'],
	['ArrowRight', 'ltr', 'next'],
	['ArrowRight', 'rtl', 'previous'],
	['ArrowLeft', 'rtl', 'next'],
	['a', 'ltr', undefined],
])('%s on a page written %s: %s', (key, direction, step) => expect(stepOf(key, direction)).toBe(step));
