import type { ListedCard, TimelineRow } from '../report/report.ts';

/** Accounts that belong together, in the order in which they came. */
export type CoverageGroup = {
	/** The part of the story, or the country; '' where that is not known. */
	key: string;
	cards: ListedCard[];
};

/** How the other accounts are listed. */
export type Grouping = {
	by: 'part' | 'country';
	/** Only those in this language; absent: all. */
	language?: string | undefined;
	/** The parts in the story's order. */
	parts: readonly string[];
};

/** The other accounts in groups, parts as the story goes and countries as they come; the article's own text apart. */
export function groupCoverage(
	cards: readonly ListedCard[],
	{ by, language, parts }: Grouping,
): { groups: CoverageGroup[]; sameText: ListedCard[] } {
	const shown = cards.filter(({ coverage }) => language === undefined || coverage.language === language);
	const keyOf = (card: ListedCard) => (by === 'part' ? card.coverage.part : (card.country ?? ''));
	const groups = new Map<string, ListedCard[]>(by === 'part' ? parts.map((part) => [part, []]) : []);
	for (const card of shown.filter(({ sameText }) => !sameText)) {
		const group = groups.get(keyOf(card)) ?? [];
		group.push(card);
		groups.set(keyOf(card), group);
	}
	const filled = [...groups].filter(([, those]) => those.length > 0);
	return {
		groups: filled.map(([key, those]) => ({ key, cards: those })),
		sameText: shown.filter(({ sameText }) => sameText),
	};
}

/** The languages of accounts, those of most first. */
export function languagesOf(cards: readonly ListedCard[]): string[] {
	const counts = new Map<string, number>();
	for (const { coverage } of cards) counts.set(coverage.language, (counts.get(coverage.language) ?? 0) + 1);
	return [...counts].toSorted(([, one], [, other]) => other - one).map(([language]) => language);
}

/** The days of a part of the story, first and last; undefined for a part that the timeline has not. */
export function daysOf(part: string, timeline: readonly TimelineRow[]): [string, string] | undefined {
	const days = timeline.filter(({ entry }) => entry.part === part).map(({ entry }) => entry.date);
	const [first, last] = [days[0], days.at(-1)];
	return first !== undefined && last !== undefined ? [first, last] : undefined;
}
