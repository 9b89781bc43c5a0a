import type { Coverage } from '../dossier/dossier.ts';
import { hostOf } from './address.ts';
import type { CoverageCard, CoverageReason } from './choose.ts';
import { hasHeadline } from './current.ts';
import { type Outlet, outletOf } from './outlets.ts';
import { isRetelling, sameOrder } from './same-order.ts';
import { primaryTag, type Standpoint } from './standpoint.ts';
import * as WEIGHTS from './weights.ts';

/** One of the others, and how near it is. */
export type Scored = {
	card: CoverageCard;
	/** The dossier names the two as a pair. */
	isPair: boolean;
	isReadable: boolean;
	/** The reader's own article once more, at another outlet. */
	isCopy: boolean;
	score: number;
};

const NEAR_DAYS = 4;

/** An agency rewrites and moves a text on for about two days; what it sends later is another text. */
const ONE_TEXT_DAYS = 2;

type Quality = { reason: CoverageReason; weight: number };

/** How near an entry is to where the reader stands, and why. */
export function scoreEntry(entry: Coverage, from: Standpoint): Scored {
	const days = daysBetween(from.day, entry.published);
	const qualities = qualitiesOf(entry, from).toSorted((a, b) => b.weight - a.weight);
	const near = days === undefined ? 0 : Math.max(0, 1 - days / NEAR_DAYS) * WEIGHTS.sameDay;
	const ours = entry.headlineIsOurs === true ? WEIGHTS.headlineIsOurs : 0;
	const sameText = isSameText(entry, from, days);
	const isPair = isPaired(entry, from.text);
	const country = countryOf(entry, from.outlets);
	const reasons = qualities.map(({ reason }) => reason);
	return {
		card: {
			coverage: entry,
			reasons: isPair ? ['same-story', ...reasons] : reasons,
			...(country !== undefined && { country }),
			sameText,
			...(sameText && sharedWith(entry, from)),
		},
		isPair,
		isReadable: from.languages.has(primaryTag(entry.language)),
		isCopy: sameText && hasHeadline(entry, from.article),
		score: qualities.reduce((sum, { weight }) => sum + weight, near + ours),
	};
}

/**
 * The order of the others. Above all sums stand a pair that the dossier names, because what the two do differently is
 * known to be telling (even of two retellings of one text: that they are one is worth seeing), then a language that the
 * reader reads, and then another text than this. The id decides at last, so that the order is the same every time.
 */
export function compareScored(a: Scored, b: Scored): number {
	return (
		Number(b.isPair) - Number(a.isPair) ||
		Number(b.isReadable) - Number(a.isReadable) ||
		Number(a.card.sameText) - Number(b.card.sameText) ||
		b.score - a.score ||
		(a.card.coverage.id < b.card.coverage.id ? -1 : 1)
	);
}

function qualitiesOf(entry: Coverage, from: Standpoint): Quality[] {
	const qualities: Quality[] = [];
	if (entry.part === from.part) qualities.push({ reason: 'same-part', weight: WEIGHTS.samePart });
	if (isIndependent(entry, from.text)) {
		qualities.push({ reason: 'independent-text', weight: WEIGHTS.independent });
	}
	const adds = entry.statements?.filter((id) => from.leftOut.has(id)).length ?? 0;
	if (adds > 0) {
		const weight = Math.min(adds * WEIGHTS.addsEach, WEIGHTS.addsMost);
		qualities.push({ reason: 'adds-what-is-left-out', weight });
	}
	const country = countryOf(entry, from.outlets);
	if (country !== undefined && from.country !== undefined && country !== from.country) {
		const isAcross = from.parties.has(country) && from.parties.has(from.country);
		const weight = WEIGHTS.otherCountry + (isAcross ? WEIGHTS.acrossTheBorder : 0);
		qualities.push({ reason: 'other-country', weight });
	}
	const language = primaryTag(entry.language);
	// In the language of the page it goes without saying.
	if (from.languages.has(language) && language !== primaryTag(from.article.language ?? language)) {
		qualities.push({ reason: 'your-language', weight: 0 });
	}
	return qualities;
}

/** An aggregator carries other outlets' articles: there the outlet's own country counts. */
function countryOf({ url, outlet }: Coverage, outlets: readonly Outlet[]): string | undefined {
	const site = outletOf(outlets, hostOf(url));
	if (site?.kind !== 'aggregator') return site?.country;
	return outlets.find(({ name }) => name === outlet)?.country;
}

/** What is nobody's known text cannot be said to be independent; of such a text only an outlet's own can be. */
function isIndependent(entry: Coverage, text: Coverage | undefined): boolean {
	const [one, other] = [originOf(entry), text && originOf(text)];
	return other === undefined ? entry.textBy === 'own' : one !== undefined && one !== other;
}

function isSameText(entry: Coverage, { text, part }: Standpoint, days: number | undefined): boolean {
	const origin = originOf(entry);
	if (text === undefined || origin === undefined || origin !== originOf(text)) return false;
	return entry.part === part && (days ?? 0) <= ONE_TEXT_DAYS;
}

/** What two accounts of one text share in order; nothing where too little is known of the other to say. */
function sharedWith({ id, statements = [] }: Coverage, from: Standpoint): Pick<CoverageCard, 'shared'> {
	if (!from.inOrder.has(id)) return {};
	const { stated } = from;
	const [shorter = [], longer = []] = [statements, stated].toSorted((a, b) => a.length - b.length);
	const shared = sameOrder(shorter, longer);
	return isRetelling(shared) ? { shared } : {};
}

/** Whose words an entry has; undefined where that is not known. */
function originOf({ textBy, outlet }: Coverage): string | undefined {
	return (textBy === 'own' ? outlet : textBy)?.toLowerCase();
}

function isPaired(entry: Coverage, text: Coverage | undefined): boolean {
	if (text === undefined || entry === text) return false;
	return text.pair?.includes(entry.id) === true || entry.pair?.includes(text.id) === true;
}

/** Days between two dates or times; undefined when one is absent or cannot be read. */
function daysBetween(one: string | undefined, other: string | undefined): number | undefined {
	if (one === undefined || other === undefined) return undefined;
	const days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / 86_400_000;
	return Number.isNaN(days) ? undefined : days;
}
