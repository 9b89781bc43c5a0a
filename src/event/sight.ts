import {
	type Hit,
	hitsOf,
	type NamedText,
	type NameIndex,
	nameText,
	possibleDossiers,
} from '../dossier/name-index.ts';
import { findDates, type TextDate } from '../text/dates.ts';
import { sentences } from '../text/sentences.ts';
import type { ArticleSummary, Where } from './recognition.ts';

/** One sentence of an article (the title and the address count as one each) and the names in it. */
export type Sight = { where: Where; hits: Hit[] };

/** All that recognition looks at: the names by sentence, the dates, and how much text there was. */
export type ArticleSight = { sights: Sight[]; dates: TextDate[]; sentenceCount: number };

/** Paragraphs that count as the lead. */
const LEAD_PARAGRAPHS = 3;

type Part = NamedText & { where: Where };

/** Look at an article once: every date, and sentence by sentence the names of each dossier that it may be about. */
export function seeArticle(index: NameIndex, { href, title, paragraphs }: ArticleSummary): ArticleSight {
	const parts: Part[] = [
		{ ...nameText(index, wordsOfAddress(href)), where: 'address' },
		{ ...nameText(index, title), where: 'title' },
		...paragraphs.map(
			(text, i): Part => ({ ...nameText(index, text), where: i < LEAD_PARAGRAPHS ? 'lead' : 'body' }),
		),
	];
	const possible = possibleDossiers(index, parts);
	const sight: ArticleSight = { sights: [], dates: [], sentenceCount: 0 };
	if (possible.size === 0) return sight;
	for (const part of parts) see(sight, part, hitsOf(index, part, possible));
	return sight;
}

function see(sight: ArticleSight, { text, folded, where }: Part, hits: readonly Hit[]): void {
	if (where !== 'address') for (const date of findDates(folded.text)) sight.dates.push(date);
	let next = 0;
	for (const { end } of where === 'address' ? [{ end: text.length }] : sentences(text)) {
		sight.sentenceCount++;
		const first = next;
		while ((hits[next]?.start ?? end) < end) next++;
		const inside = hits.slice(first, next);
		if (inside.length > 0) sight.sights.push({ where, hits: inside });
	}
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
