import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/locale/in-language.ts';
import { namesIn } from '../../../src/report/names-in.ts';
import { DOSSIER } from './dossier.ts';

const { strong, neighbours } = DOSSIER.recognition;
const distinctive = DOSSIER.concepts.filter((concept) => concept.distinctive).map(({ id }) => id);
const ids = [...new Set([...strong.flat(), ...distinctive, ...neighbours.map(({ id }) => id)])];
const contributions = ids.map((detail) => ({ reason: 'neighbour', amount: 0, detail }));

describe.each(['en', 'ur', 'fa'])('why an article was recognised, in %s', (language) => {
	const names = namesIn({ contributions }, inLanguage(DOSSIER, [language]));

	it('names all that a contribution may point at', () => {
		expect(ids.filter((id) => !names[id])).toEqual([]);
	});

	if (language === 'en') return;
	it('names it in the reader’s script', () => {
		const latin = ids.filter((id) => /^[a-z]/i.test(names[id] ?? ''));
		expect(latin).toEqual([]);
	});
});
