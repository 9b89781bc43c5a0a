import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { bundledGate } from '../../../src/event/bundled-gate.ts';
import { passesGate } from '../../../src/event/gate.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { DOSSIER } from './dossier.ts';

const index = buildIndex([DOSSIER]);
const units = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
	.map((all) => String.fromCharCode(...all));
/** Names of the event between anything else, so that something is found and judged. */
const mixed = fc
	.array(
		fc.oneof(
			units,
			fc.constantFrom('Iran', 'پاکستان', '巴基斯坦空袭', 'удары', ' ', '16 January 2024', '\ud800'),
		),
		{
			maxLength: 12,
		},
	)
	.map((parts) => parts.join(''));

function look(text: string): number {
	passesGate(bundledGate(), { title: text.slice(0, 100), text });
	return (
		recognise(index, {
			href: text.slice(0, 50),
			title: text.slice(0, 100),
			paragraphs: [text, 'Iran, Pakistan'],
		})[0]?.score ?? 0
	);
}

/** Of the processor, not of the clock: other work on the machine does not count. */
function millisecondsOf(text: string): number {
	const begin = process.cpuUsage();
	look(text);
	const { user, system } = process.cpuUsage(begin);
	return (user + system) / 1000;
}

describe('odd input', () => {
	it('never throws', () => {
		fc.assert(
			fc.property(mixed, (text) => {
				expect(look(text)).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['nothing', ''],
		['lone surrogates', '\ud800\udc00\ud800\udfff\udfff'.repeat(200)],
		['a mark on nothing', '\u0301\u064b\u200d'],
		['what the lists themselves use as signs', '\u0000\u0001\n\u0001 \u0001Iran\u0001'],
	])('takes %s', (_, text) => {
		expect(look(text)).toBeLessThan(0.5);
	});

	it.each([
		['one word', 'a'],
		['words', 'Pakistan strikes Iran again. '],
		['a script without spaces', '巴基斯坦空袭伊朗。'],
		['an unspaced run without an end', '巴'],
		['Arabic script glued together', 'پاکستان'],
		['Hangul', '파키스탄은이란을'],
		['digits', '1402/10/26 '],
		['full stops', '. '],
		['quotation marks', '“”„'],
		['lone surrogates', '\ud800'],
	])('takes %s in time that grows with the length only', (_, piece) => {
		const [short, long] = [10_000, 160_000].map((length) => piece.repeat(length / piece.length));
		const best = (text: string) => Math.min(...[1, 2, 3].map(() => millisecondsOf(text)));
		// Sixteen times as long; a walk that is quadratic would take two hundred and fifty-six times as long.
		expect(best(long!)).toBeLessThan(Math.max(2, best(short!)) * 16 * 5);
	});

	it('takes five million units', { timeout: 120_000 }, () => {
		expect(look('Bread was sold from six in the morning on. '.repeat(120_000))).toBeLessThan(0.5);
	});
});
