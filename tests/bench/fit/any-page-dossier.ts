import dossier from '../../../assets/dossiers/iran-pakistan-2024.json' with { type: 'json' };
import type { TruePage } from '../page-sets.ts';

const WORDS_A_PAGE = 5;

/**
 * A dossier that finds its event in each of these pages, whatever they are about: a concept of theirs is a few of each
 * page's own words. The rest is a real dossier's, so that the sidebar is as full as ever.
 */
export function anyPageDossier(pages: readonly TruePage[]): object {
	const names = [...new Set(pages.flatMap(({ body = '' }) => wordsOf(body)))];
	const concept = { id: 'any-page', kind: 'thing', names: { en: names }, distinctive: 0.9 };
	return {
		...dossier,
		id: 'any-page',
		concepts: [...dossier.concepts, concept],
		recognition: { strong: [['any-page']], required: [['any-page']], telling: ['any-page'], neighbours: [] },
	};
}

/** A page's most frequent words of some length; of a script without spaces, the beginnings of its longest runs. */
function wordsOf(body: string): string[] {
	const counts = new Map<string, number>();
	for (const [word] of body.matchAll(/\p{L}{6,}/gu)) {
		const name = /[\u3040-\u9fff]/.test(word) ? word.slice(0, 5) : word;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const byCount = [...counts].sort(([, one], [, other]) => other - one);
	return byCount.slice(0, WORDS_A_PAGE).map(([word]) => word);
}
