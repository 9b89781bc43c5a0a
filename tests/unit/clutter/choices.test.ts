import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choicesFor, formatChoice, parseChoice } from '../../../src/clutter/choices.ts';
import { exportChoices, importChoices } from '../../../src/clutter/import-choices.ts';
import { CLUTTER_KINDS } from '../../../src/page/block.ts';

const anySelector = () => true;
const HIDE: Choice = { does: 'hide', host: 'news.example', selector: 'aside > .promo' };
const KEEP: Choice = { does: 'keep', host: 'news.example', selector: '#box' };
const KIND: Choice = { does: 'keep-kind', host: 'm.news.example', kind: 'newsletter' };

it.each([
	['news.example##aside > .promo', HIDE],
	['news.example#@##box', KEEP],
	['! sidelight keep-kind m.news.example newsletter', KIND],
])('reads and writes %s', (line, choice) => {
	expect(parseChoice(line)).toEqual(choice);
	expect(formatChoice(choice)).toBe(line);
});

it.each([
	'',
	'news.example',
	'##.a',
	'a b##.c',
	'! sidelight keep-kind news.example sunshine',
	'! a comment',
])('is no choice: “%s”', (line) => expect(parseChoice(line)).toBeUndefined());

it('holds on the site and on the sites below it, and a broken line falls out alone', () => {
	const lines = ['news.example##.a', 'ews.example##.b', 'nonsense', 'm.news.example##.c', 'example##.d'];
	const selectors = (host: string) =>
		choicesFor(lines, host).map((choice) => 'selector' in choice && choice.selector);
	expect(selectors('news.example')).toEqual(['.a', '.d']);
	expect(selectors('m.news.example')).toEqual(['.a', '.c', '.d']);
});

describe('an import', () => {
	it('takes what it can and names every other line', () => {
		const text = [
			'! Title: mine',
			'[Adblock Plus 2.0]',
			'',
			'www.News.example,b.example##.promo',
			'||ads.example^',
			'##.everywhere',
			'~c.example##.x',
			'd.example##+js(abort)',
			'd.example#?#.x:upward(2)',
			'd.example##.x:has-text(Buy)',
			'd.example##.x[',
			`d.example##${'.a'.repeat(400)}`,
			'! sidelight keep-kind d.example sunshine',
			'# hosts-style comment',
			'd.example#@#.kept',
		].join('\r\n');
		const { choices, problems } = importChoices(text, (selector) => !selector.endsWith('['));
		expect(choices.map(formatChoice)).toEqual([
			'news.example##.promo',
			'b.example##.promo',
			'd.example#@#.kept',
		]);
		expect(problems.map(({ line, why }) => `${line} ${why}`)).toEqual([
			'5 not-cosmetic',
			'6 no-site',
			'7 site',
			'8 unsupported',
			'9 unsupported',
			'10 unsupported',
			'11 selector',
			'12 long',
			'13 kind',
		]);
	});

	it('of an export gives the same choices, and of those the same export', () => {
		const host = fc.stringMatching(/^n[a-z]{0,7}\.[a-z]{2,5}$/);
		const selector = fc.stringMatching(/^[.#][a-z][a-z-]{0,20}( > [a-z]{1,6}:nth-of-type\([1-9]\))?$/);
		const choice: fc.Arbitrary<Choice> = fc.oneof(
			fc.record({ does: fc.constantFrom('keep' as const, 'hide' as const), host, selector }),
			fc.record({ does: fc.constant('keep-kind' as const), host, kind: fc.constantFrom(...CLUTTER_KINDS) }),
		);
		const choices = fc.uniqueArray(choice, { selector: formatChoice, maxLength: 20 });
		fc.assert(
			fc.property(choices, (some) => {
				const text = exportChoices(some);
				const imported = importChoices(text, anySelector);
				expect(imported).toEqual({ choices: some, problems: [] });
				expect(exportChoices(imported.choices)).toBe(text);
			}),
		);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (text) => void importChoices(text, anySelector)));
	});
});
