import { describe, expect, it } from 'vitest';
import { buildIndex, findNames } from '../../src/dossier/name-index.ts';
import { readDossiers } from './dossiers.ts';
import { numbersSaid } from './numbers-said.ts';
import { ownTexts, termsOf } from './own-texts.ts';

const translations = readDossiers().flatMap(({ name, dossier }) =>
	(dossier.translated ?? []).map((language) => ({ name, dossier, language })),
);

/** Letters and digits that belong to another language's spelling. */
const FOREIGN: Record<string, RegExp> = {
	fa: /[ٹڈڑںےھہيكىة٠-٩0-9](?![^(]*\))/,
	ur: /[يكى٠-٩۰-۹]/,
};

describe.each(translations)('assets/dossiers/$name in $language', ({ dossier, language }) => {
	const { terms = [] } = dossier;
	const pairs = [...ownTexts(dossier).map(({ texts }) => texts), ...terms].map((texts) => ({
		en: texts.en ?? '',
		own: texts[language] ?? '',
	}));

	it('has every text', () => {
		expect(pairs.filter(({ own }) => own === '')).toEqual([]);
	});

	it('has every name and short wording once, in order, and no other', () => {
		expect(terms.map(({ en }) => en)).toEqual(termsOf(dossier).sort(byLetters));
	});

	it('says the same numbers', () => {
		const differing = pairs.filter(
			({ en, own }) => numbersSaid(en, 'en').join() !== numbersSaid(own, language).join(),
		);
		expect(differing).toEqual([]);
	});

	it('names whoever the English text names', () => {
		const index = buildIndex([dossier]);
		const named = dossier.concepts.filter(
			({ kind, names }) => /person|place|group|operation/.test(kind) && names[language],
		);
		const missing = pairs.flatMap(({ en, own }) => {
			const there = new Set(findNames(index, own).flatMap(({ countsAs }) => countsAs));
			// A title in small letters ("army chief") may be said otherwise.
			const names = findNames(index, en).filter(({ name }) => /\p{Lu}\S*$/u.test(name));
			const asked = new Set(names.map(({ concept }) => concept));
			return named
				.filter(({ id }) => asked.has(id) && !there.has(id))
				.map(({ id }) => `${id}: ${en} – ${own}`);
		});
		expect(missing).toEqual([]);
	});

	it('is spelt in its own letters and digits', () => {
		const foreign = FOREIGN[language];
		expect(pairs.filter(({ own }) => foreign?.test(own)).map(({ own }) => own)).toEqual([]);
	});
});

function byLetters(one: string, other: string): number {
	const [a, b] = [one.toLowerCase(), other.toLowerCase()];
	return a < b ? -1 : Number(a > b);
}
