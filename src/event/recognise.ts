import type { IndexedDossier, NameIndex } from '../dossier/name-index.ts';
import {
	dateContribution,
	groupContributions,
	hasOwnSign,
	nameContributions,
	neighbourContributions,
	passingMention,
	requiredTogether,
	round,
} from './contributions.ts';
import { viewDates } from './dates-in-window.ts';
import type { ArticleSummary, Contribution, Evidence, Recognition } from './recognition.ts';
import {
	type ArticleSight,
	type FoldedArticle,
	foldArticle,
	placesOf,
	RANK,
	type Sight,
	seeArticle,
	sightsByDossier,
} from './sight.ts';

/** The score from which an article counts as being about an event. */
export const MATCHES_FROM = 0.5;
/** Below this a dossier is not worth naming. */
const WORTH_NAMING = 0.05;

const REQUIRED_MISSING_CAP = 0.25;

/** Which events an article is mainly about, best first, each with everything that made its score. Never throws. */
export function recognise(index: NameIndex, summary: ArticleSummary): Recognition[] {
	return weigh([index], foldArticle(summary));
}

/** The same for a folded article and some dossiers, each with an index of its own: no dossier changes another's score. */
export function weigh(indexes: readonly NameIndex[], folded: FoldedArticle): Recognition[] {
	return indexes
		.flatMap((index) => {
			const article = seeArticle(index, folded);
			const byDossier = sightsByDossier(article);
			return index.dossiers.flatMap((dossier) => {
				const sights = byDossier.get(dossier.id);
				return sights ? [judge(dossier, sights, { article, published: folded.published })] : [];
			});
		})
		.filter(({ score }) => score >= WORTH_NAMING)
		.sort((a, b) => b.score - a.score);
}

type Around = { article: ArticleSight; published: string | undefined };

function judge(dossier: IndexedDossier, sights: Sight[], { article, published }: Around): Recognition {
	const places = placesOf(sights);
	const date = viewDates(dossier.window, published, article.dates);
	const hasOwn = hasOwnSign(dossier, places, date);
	const contributions: Contribution[] = [
		...groupContributions(dossier, sights, places),
		...nameContributions(dossier, places),
		...requiredTogether(dossier, sights),
		...neighbourContributions(dossier, { sights, places }, { published: date.published, hasOwn }),
		...passingMention(dossier, sights, article.sentenceCount),
		...dateContribution(date, hasOwn),
	];
	const missing = dossier.recognition.required.some((group) => !group.some((id) => places.has(id)));
	const sum = contributions.reduce((total, { amount }) => total + amount, 0);
	if (missing)
		contributions.push({ reason: 'required-missing', amount: Math.min(0, REQUIRED_MISSING_CAP - sum) });
	const score = round(Math.min(1, Math.max(0, missing ? Math.min(sum, REQUIRED_MISSING_CAP) : sum)));
	return {
		dossier: dossier.id,
		score,
		matches: score >= MATCHES_FROM,
		evidence: evidenceOf(dossier, sights),
		contributions,
	};
}

/** One entry for each concept and name that recognition goes by, at its best place. */
function evidenceOf({ concepts, recognition }: IndexedDossier, sights: Sight[]): Evidence[] {
	const counts = new Set([...recognition.strong, ...recognition.required].flat());
	for (const { id, distinctive } of concepts) if (distinctive > 0) counts.add(id);
	const found = new Map<string, Evidence>();
	for (const { where, hits } of [...sights].sort((a, b) => RANK[a.where] - RANK[b.where])) {
		for (const { concept, name, countsAs } of hits) {
			const key = `${concept} ${name}`;
			if (countsAs.some((id) => counts.has(id)) && !found.has(key)) found.set(key, { concept, name, where });
		}
	}
	return [...found.values()];
}
