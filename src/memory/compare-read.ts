import { parseHashes } from '../coverage/fingerprint.ts';
import type { FigureValue } from '../dossier/dossier.ts';
import { isSame } from '../facts/compare.ts';
import type { Report } from '../report/report.ts';
import type { KeptArticle } from './kept-article.ts';
import { type Tally, withArticle } from './tally.ts';

/** Of a fingerprint. Independent texts about the same facts share a few quotations and names; below this nothing is said. */
const LEAST_SHARE = 0.3;

/**
 * How an article stands to what the reader read of its event. `private`: nothing is kept in a private window; `failed`: it
 * could not be kept, and nothing is known of what was read before.
 */
export type ReadSoFar = { state: 'private' } | { state: 'failed' } | ({ state: 'kept' } & ReadTotals);

/** All that was read, this article among it: how many outlets, and how many of the event's key facts they state. */
export type ReadTotals = {
	outlets: number;
	stated: number;
	possible: number;
	/** Absent: nothing else was read. */
	compared?: ReadComparison;
};

/** An article beside all that was read before. */
export type ReadComparison = {
	/** Statements that no article made, key facts first. */
	adds: string[];
	contradicts: Contradiction[];
	/** The article read before with most of this one's text; absent when none has any. */
	sameText?: { outlet: string; share: number };
};

/** A figure for which this article gives another value than one that was read. `there`: the value read by most. */
export type Contradiction = { figure: string; here: FigureValue; there: FigureValue; outlets: string[] };

/** What is known of the article by its report, and its text's fingerprint. */
export type ReadReport = Pick<Report, 'statements' | 'figures'> & { hashes: string };

/** Compare an article with the tally of all others. Pure. */
export function compareRead(
	article: KeptArticle,
	others: Tally,
	{ statements, figures, hashes }: ReadReport,
): ReadTotals {
	const all = withArticle(others, article);
	const core = statements.filter(({ statement }) => statement.core);
	const key = core.length > 0 ? core : statements;
	const isNew = (id: string) => !Object.hasOwn(others.statements, id);
	const isRead = Object.keys(others.outlets).length > 0;
	const ofKey = new Set(key.map(({ statement }) => statement.id));
	const adds = article.statements.filter(isNew);
	return {
		outlets: Object.keys(all.outlets).length,
		stated: key.filter(({ statement }) => Object.hasOwn(all.statements, statement.id)).length,
		possible: key.length,
		...(isRead && {
			compared: {
				adds: [...adds.filter((id) => ofKey.has(id)), ...adds.filter((id) => !ofKey.has(id))],
				contradicts: contradictions(article, others, figures),
				...sameText(article.key, hashes, others),
			},
		}),
	};
}

/** The text read before that holds most of this one. */
function sameText(own: string, hashes: string, { texts }: Tally): Pick<ReadComparison, 'sameText'> {
	const mine = new Set(parseHashes(hashes));
	const shares = texts
		.filter(({ key }) => key !== own)
		.map(({ outlet, hashes: theirs }) => {
			const common = parseHashes(theirs).filter((hash) => mine.has(hash)).length;
			return { outlet, share: mine.size === 0 ? 0 : common / mine.size };
		});
	const [most] = shares.sort((one, other) => other.share - one.share);
	return most && most.share >= LEAST_SHARE ? { sameText: most } : {};
}

function contradictions(
	{ figures: given }: KeptArticle,
	{ figures: read }: Tally,
	figures: Report['figures'],
): Contradiction[] {
	return figures.flatMap(({ figure: { id, measure } }) => {
		const here = given.filter(({ figure }) => figure === id).map(({ value }) => value);
		const there = read.filter(({ figure }) => figure === id);
		const [first] = here;
		const isOther = (value: FigureValue) =>
			here.every((one) => isSame(value, one, { measure, days: undefined }) === false);
		const others = there.filter(({ value }) => isOther(value)).sort((one, two) => weight(two) - weight(one));
		const [most] = others;
		if (!first || !most) return [];
		const outlets = Object.keys(most.outlets).filter((name) => name !== '');
		return [{ figure: id, here: first, there: most.value, outlets }];
	});
}

function weight({ outlets }: Tally['figures'][number]): number {
	return Object.values(outlets).reduce((sum, count) => sum + count, 0);
}
