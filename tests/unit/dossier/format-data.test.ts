import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatData } from '../../../src/dossier/format-data.ts';

describe('formatData', () => {
	it('keeps on one line what fits, and breaks the outermost always', () => {
		expect(formatData({ a: [1, 2], b: {}, c: { d: 'e' } })).toBe(
			'{\n\t"a": [1, 2],\n\t"b": {},\n\t"c": { "d": "e" }\n}\n',
		);
	});

	it('gives what is long one line an entry', () => {
		const long = 'x'.repeat(100);
		expect(formatData([[long, long]])).toBe(`[\n\t[\n\t\t"${long}",\n\t\t"${long}"\n\t]\n]\n`);
	});

	it('writes empty lists and single values', () => {
		expect(formatData([])).toBe('[]\n');
		expect(formatData('a')).toBe('"a"\n');
	});

	it('is undone by JSON.parse, and settles at once', () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
				const text = formatData(value);
				expect(formatData(JSON.parse(text))).toBe(text);
				expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))));
			}),
		);
	});
});
