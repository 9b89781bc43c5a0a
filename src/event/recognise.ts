import { type DateView, viewDates } from './dates-in-window.ts';
import type { Hit, IndexedDossier, NameIndex } from './names.ts';
import type { ArticleSummary, Contribution, Evidence, Recognition, Where } from './recognition.ts';
import { type ArticleSight, type Sight, seeArticle } from './sight.ts';

/** The score from which an article counts as being about an event. */
export const MATCHES_FROM = 0.5;
/** Below this a dossier is not worth naming. */
const WORTH_NAMING = 0.05;

/** How much a strong group says, by the nearest place in which all of it stands. */
const GROUP_SAYS: Record<Where, number> = { title: 0.62, lead: 0.56, body: 0.5, caption: 0.4, address: 0.45 };
const GROUP_SPREAD = 0.34;
const FURTHER_GROUP = 0.07;
const FURTHER_GROUPS_MAX = 0.21;
/** How much one distinctive concept says, by the best place in which it stands. */
const NAME_SAYS: Record<Where, number> = { title: 0.3, lead: 0.25, body: 0.18, caption: 0.15, address: 0.1 };
const NAMES_MAX = 0.45;
const DATE_SAYS: Record<DateView, number> = {
	'published-in-core': 0.2,
	'published-in-window': 0,
	'published-before': -0.6,
	'published-after': -0.25,
	'names-core-day': 0.12,
	'names-other-day': -0.3,
	'names-other-year': -0.4,
	'no-date': 0,
};
/** All that is required stands in the title, or in one sentence of the lead. */
const REQUIRED_TOGETHER: Partial<Record<Where, number>> = { title: 0.3, lead: 0.15 };
const NEIGHBOUR_SAYS: Record<Where, number> = {
	title: -0.5,
	lead: -0.35,
	body: -0.2,
	caption: -0.1,
	address: -0.1,
};
/** A further neighbour says less than the first. */
const FURTHER_NEIGHBOUR = 0.3;
const PASSING_MENTION = -0.3;
const REQUIRED_MISSING_CAP = 0.25;

/** Which events an article is mainly about, best first, each with everything that made its score. Never throws. */
export function recognise(index: NameIndex, summary: ArticleSummary): Recognition[] {
	const sight = seeArticle(index, summary);
	const seen = new Set(sight.sights.flatMap(({ hits }) => hits.map(({ dossier }) => dossier)));
	return index.dossiers
		.filter(({ id }) => seen.has(id))
		.map((dossier) => judge(dossier, summary, sight))
		.filter(({ score }) => score >= WORTH_NAMING)
		.sort((a, b) => b.score - a.score);
}

function judge(dossier: IndexedDossier, summary: ArticleSummary, all: ArticleSight): Recognition {
	const sights = all.sights
		.map(({ where, hits }) => ({ where, hits: hits.filter((hit) => hit.dossier === dossier.id) }))
		.filter(({ hits }) => hits.length > 0);
	const places = placesOf(sights);
	const date = viewDates(dossier.window, summary.published, all.dates);
	const contributions: Contribution[] = [
		...groupContributions(dossier, sights, places),
		...nameContributions(dossier, places),
		...requiredTogether(dossier, sights),
		...neighbourContributions(dossier, places, date),
		...passingMention(dossier, sights, all.sentenceCount),
		...(DATE_SAYS[date.view] === 0
			? []
			: [{ reason: date.view, amount: DATE_SAYS[date.view], ...detail(date.detail) }]),
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
		evidence: evidenceOf(sights),
		contributions,
	};
}

function detail(text: string | undefined): { detail?: string } {
	return text === undefined ? {} : { detail: text };
}

function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}

const RANK: Record<Where, number> = { title: 0, lead: 1, body: 2, caption: 3, address: 4 };

/** The best place of each concept, and of each concept that it counts as. */
function placesOf(sights: Sight[]): Map<string, Where> {
	const places = new Map<string, Where>();
	for (const { where, hits } of sights) {
		for (const id of hits.flatMap(({ countsAs }) => countsAs)) {
			const before = places.get(id);
			if (before === undefined || RANK[where] < RANK[before]) places.set(id, where);
		}
	}
	return places;
}

function groupContributions(
	dossier: IndexedDossier,
	sights: Sight[],
	places: Map<string, Where>,
): Contribution[] {
	const found = dossier.recognition.strong.flatMap((group) => {
		if (!group.every((id) => places.has(id))) return [];
		const together = sights
			.filter(({ hits }) => standTogether(group, hits))
			.sort((a, b) => RANK[a.where] - RANK[b.where])[0];
		const amount = together ? GROUP_SAYS[together.where] : GROUP_SPREAD;
		return [
			{
				reason: together ? `together-in-${together.where}` : 'together-in-article',
				amount,
				detail: group.join(' + '),
			},
		];
	});
	found.sort((a, b) => b.amount - a.amount);
	return found
		.slice(0, 1 + FURTHER_GROUPS_MAX / FURTHER_GROUP)
		.map((one, i) => (i === 0 ? one : { ...one, amount: FURTHER_GROUP }));
}

/** Each concept of the group has a name of its own; one word does not stand for two. */
function standTogether(group: string[], hits: Hit[]): boolean {
	const taken = new Set<number>();
	return group.every((id) => {
		const own = hits.find((hit) => hit.countsAs.includes(id) && !taken.has(hit.start));
		if (own) taken.add(own.start);
		return own !== undefined;
	});
}

function nameContributions({ concepts }: IndexedDossier, places: Map<string, Where>): Contribution[] {
	let left = NAMES_MAX;
	return concepts
		.flatMap(({ id, distinctive }) => {
			const where = places.get(id);
			return where && distinctive > 0
				? [{ reason: `name-in-${where}`, amount: distinctive * NAME_SAYS[where], detail: id }]
				: [];
		})
		.sort((a, b) => b.amount - a.amount)
		.flatMap((one) => {
			const amount = round(Math.min(one.amount, left));
			left -= amount;
			return amount > 0 ? [{ ...one, amount }] : [];
		});
}

function requiredTogether({ recognition }: IndexedDossier, sights: Sight[]): Contribution[] {
	const where = sights
		.filter(({ hits }) => hasRequired(recognition.required, hits))
		.map((sight) => sight.where)
		.sort((a, b) => RANK[a] - RANK[b])[0];
	const amount = where && REQUIRED_TOGETHER[where];
	return amount ? [{ reason: `required-in-${where}`, amount }] : [];
}

function hasRequired(required: string[][], hits: Hit[]): boolean {
	return required.every((group) => hits.some(({ countsAs }) => group.some((id) => countsAs.includes(id))));
}

function neighbourContributions(
	{ recognition }: IndexedDossier,
	places: Map<string, Where>,
	date: { published?: string },
): Contribution[] {
	const found = recognition.neighbours.flatMap(({ id, concepts, weight = 1, from, to }) => {
		const where = concepts
			.flatMap((concept) => places.get(concept) ?? [])
			.sort((a, b) => RANK[a] - RANK[b])[0];
		const { published } = date;
		if (!where || (published && ((from && published < from) || (to && published > to)))) return [];
		return [{ reason: 'neighbour', amount: NEIGHBOUR_SAYS[where] * weight, detail: id }];
	});
	found.sort((a, b) => a.amount - b.amount);
	return found.map((one, i) => (i === 0 ? one : { ...one, amount: round(one.amount * FURTHER_NEIGHBOUR) }));
}

/** The required concepts stand together neither in title nor lead, and in few of the sentences. */
function passingMention(
	{ recognition }: IndexedDossier,
	sights: Sight[],
	sentenceCount: number,
): Contribution[] {
	const whole = sights.filter(({ hits }) =>
		recognition.required.every((group) =>
			hits.some(({ countsAs }) => group.some((id) => countsAs.includes(id))),
		),
	);
	const prominent = whole.some(({ where }) => where === 'title' || where === 'lead');
	if (prominent || sentenceCount < 8 || whole.length > sentenceCount / 8) return [];
	return [{ reason: 'passing-mention', amount: PASSING_MENTION }];
}

/** One entry for each concept and name, at its best place. */
function evidenceOf(sights: Sight[]): Evidence[] {
	const found = new Map<string, Evidence>();
	for (const { where, hits } of [...sights].sort((a, b) => RANK[a.where] - RANK[b.where])) {
		for (const { concept, name } of hits) {
			const key = `${concept} ${name}`;
			if (!found.has(key)) found.set(key, { concept, name, where });
		}
	}
	return [...found.values()];
}
