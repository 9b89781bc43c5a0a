import type { Hit, IndexedDossier } from '../dossier/name-index.ts';
import type { DateSight, DateView } from './dates-in-window.ts';
import type { Contribution, Where } from './recognition.ts';
import { RANK, type Sight } from './sight.ts';

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
	lead: -0.4,
	body: -0.2,
	caption: -0.1,
	address: -0.1,
};
/** Where nothing stands that only this event has, and no headline joins what it requires, another's name says more. */
const NEIGHBOUR_UNOPPOSED = 1.6;
/** Of a neighbour that weighs less, the event's own articles speak. */
const LOOKED_BACK_AT = 0.5;
const OWN_NAME_FROM = 0.15;
/** A further neighbour says less than the first. */
const FURTHER_NEIGHBOUR = 0.3;
const PASSING_MENTION = -0.35;
/** Published after the event and with nothing that only this event has: about a later one. */
const LATER_STORY = -0.7;

/** Whether an article has what only this event has: a name that hardly stands elsewhere, or one of its days. */
export function hasOwnSign(
	{ concepts }: IndexedDossier,
	places: Map<string, Where>,
	{ view, named }: DateSight,
): boolean {
	if (view === 'published-in-core' || named !== undefined) return true;
	return concepts.some(({ id, distinctive }) => distinctive >= OWN_NAME_FROM && places.has(id));
}

/** How much the article's dates say. */
export function dateContribution({ view, detail, named }: DateSight, hasOwn: boolean): Contribution[] {
	const amount = view === 'published-after' && !hasOwn ? LATER_STORY : DATE_SAYS[view];
	const said = amount === 0 ? [] : [{ reason: view, amount, ...(detail !== undefined && { detail }) }];
	// Who writes long after the event, and names its day, looks back at it.
	const looksBack = view === 'published-after' && named !== undefined;
	return looksBack
		? [...said, { reason: 'names-core-day', amount: DATE_SAYS['names-core-day'], detail: named }]
		: said;
}

/** Groups of concepts that together say nearly everything: the best counts whole, a few more a little. */
export function groupContributions(
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

/** Names that hardly stand in another event's articles. */
export function nameContributions({ concepts }: IndexedDossier, places: Map<string, Where>): Contribution[] {
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

/** All that the event requires stands in the title, or in one sentence of the lead. */
export function requiredTogether({ recognition }: IndexedDossier, sights: Sight[]): Contribution[] {
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

/** Names that speak for another event with the same people and places. */
export function neighbourContributions(
	{ recognition }: IndexedDossier,
	{ sights, places }: { sights: Sight[]; places: Map<string, Where> },
	{ published, hasOwn }: { published?: string | undefined; hasOwn: boolean },
): Contribution[] {
	const isHeadline = sights.some(
		({ where, hits }) => where === 'title' && hasRequired(recognition.required, hits),
	);
	const factor = hasOwn || isHeadline ? 1 : NEIGHBOUR_UNOPPOSED;
	const found = recognition.neighbours.flatMap(({ id, concepts, weight = 1, from, to }) => {
		const where = concepts
			.flatMap((concept) => places.get(concept) ?? [])
			.sort((a, b) => RANK[a] - RANK[b])[0];
		if (!where || (published && ((from && published < from) || (to && published > to)))) return [];
		// A headline that names only the other event is about it, however often this event's articles look back at it.
		const says = where === 'title' && !isHeadline ? 1 : weight < LOOKED_BACK_AT ? weight : weight * factor;
		return [{ reason: 'neighbour', amount: round(NEIGHBOUR_SAYS[where] * says), detail: id }];
	});
	found.sort((a, b) => a.amount - b.amount);
	return found.map((one, i) => (i === 0 ? one : { ...one, amount: round(one.amount * FURTHER_NEIGHBOUR) }));
}

/** The required concepts stand together in no headline, and in few of the sentences; one of the lead's may be chance. */
export function passingMention(
	{ recognition }: IndexedDossier,
	sights: Sight[],
	sentenceCount: number,
): Contribution[] {
	const whole = sights.filter(({ hits }) => hasRequired(recognition.required, hits));
	const few = whole.some(({ where }) => where === 'lead') ? 1 : sentenceCount / 8;
	if (sentenceCount < 8 || whole.length > few || whole.some(({ where }) => where === 'title')) return [];
	return [{ reason: 'passing-mention', amount: PASSING_MENTION }];
}

/** To three places, so that sums can be shown. */
export function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}
