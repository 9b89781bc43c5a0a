import { type Hit, hitsOf, type NameIndex, nameText, possibleDossiers } from '../dossier/name-index.ts';
import { findDates, type TextDate } from '../text/dates.ts';
import { type Folded, fold } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { ArticleSummary, Where } from './recognition.ts';

/** One sentence of an article (the title and the address count as one each) and the names in it. */
export type Sight = { where: Where; hits: Hit[] };

/** All that recognition looks at: the names by sentence, the dates, and how much text there was. */
export type ArticleSight = { sights: Sight[]; dates: TextDate[]; sentenceCount: number };

/** Paragraphs that count as the lead. */
const LEAD_PARAGRAPHS = 3;

type Part = { text: string; folded: Folded; where: Where };

/** An article made ready to be looked at for any number of dossiers. */
export type FoldedArticle = {
	parts: Part[];
	published: string | undefined;
	/** The parts in sentences and all dates in them; done once, when first asked for. */
	cut: () => CutArticle;
};
type CutArticle = { ends: number[][]; dates: TextDate[]; sentenceCount: number };

/** Fold an article's texts: its address, its title, its paragraphs. */
export function foldArticle({ href, title, paragraphs, published }: ArticleSummary): FoldedArticle {
	const part = (text: string, where: Where): Part => ({ text, folded: fold(text), where });
	const parts = [
		part(wordsOfAddress(href), 'address'),
		part(title, 'title'),
		...paragraphs.map((text, i) => part(text, i < LEAD_PARAGRAPHS ? 'lead' : 'body')),
	];
	let cut: CutArticle | undefined;
	return {
		parts,
		published,
		cut: () => {
			cut ??= cutParts(parts);
			return cut;
		},
	};
}

function cutParts(parts: readonly Part[]): CutArticle {
	const ends = parts.map(({ text, where }) =>
		where === 'address' ? [text.length] : Array.from(sentences(text), ({ end }) => end),
	);
	const dates = parts.flatMap(({ folded, where }) => (where === 'address' ? [] : findDates(folded.text)));
	return { ends, dates, sentenceCount: ends.flat().length };
}

/** Look at an article once: every date, and sentence by sentence the names of each dossier that it may be about. */
export function seeArticle(index: NameIndex, { parts, cut }: FoldedArticle): ArticleSight {
	const named = parts.map(({ text, folded }) => nameText(index, text, folded));
	const possible = possibleDossiers(index, named);
	if (possible.size === 0) return { sights: [], dates: [], sentenceCount: 0 };
	const { ends, dates, sentenceCount } = cut();
	const sights = parts.flatMap(({ where }, i) => {
		const text = named[i];
		return text ? bySentence(ends[i] ?? [], hitsOf(index, text, possible), where) : [];
	});
	return { sights, dates, sentenceCount };
}

function bySentence(ends: readonly number[], hits: readonly Hit[], where: Where): Sight[] {
	let next = 0;
	return ends.flatMap((end) => {
		const first = next;
		while ((hits[next]?.start ?? end) < end) next++;
		return next > first ? [{ where, hits: hits.slice(first, next) }] : [];
	});
}

/** The readable part of an address: its longest path segment that has words in it. */
function wordsOfAddress(href: string): string {
	const path = /^[a-z]+:\/\/[^/?#]+([^?#]*)/i.exec(href)?.[1] ?? '';
	const segments = decoded(path).split('/');
	return segments.filter((segment) => /[-_ ]/.test(segment)).sort((a, b) => b.length - a.length)[0] ?? '';
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** The better the place, the lower. */
export const RANK: Record<Where, number> = { title: 0, lead: 1, body: 2, caption: 3, address: 4 };

/** The best place of each concept, and of each concept that it counts as. */
export function placesOf(sights: Sight[]): Map<string, Where> {
	const places = new Map<string, Where>();
	for (const { where, hits } of sights) {
		for (const id of hits.flatMap(({ countsAs }) => countsAs)) {
			const before = places.get(id);
			if (before === undefined || RANK[where] < RANK[before]) places.set(id, where);
		}
	}
	return places;
}

/** Each dossier's own names, sentence by sentence; dossiers of which nothing was seen are not in it. */
export function sightsByDossier({ sights }: ArticleSight): Map<string, Sight[]> {
	const byDossier = new Map<string, Sight[]>();
	for (const { where, hits } of sights) {
		const own = new Map<string, Hit[]>();
		for (const hit of hits) {
			const some = own.get(hit.dossier);
			if (some) some.push(hit);
			else own.set(hit.dossier, [hit]);
		}
		for (const [id, some] of own) {
			const before = byDossier.get(id);
			if (before) before.push({ where, hits: some });
			else byDossier.set(id, [{ where, hits: some }]);
		}
	}
	return byDossier;
}
