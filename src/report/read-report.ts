import { chooseCoverage } from '../coverage/choose.ts';
import { findCurrent } from '../coverage/current.ts';
import { type Outlet, outletOf } from '../coverage/outlets.ts';
import { whoseText } from '../coverage/whose-text.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NameIndex } from '../dossier/name-index.ts';
import type { Recognition } from '../event/recognition.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { StatementMention } from '../facts/mention.ts';
import { inLanguage } from '../locale/in-language.ts';
import { parseAddress } from '../page/address.ts';
import type { ArticleText } from '../page/article-text.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './report.ts';
import { searchTerms } from './search-terms.ts';

/** An article with the event that it is about, and who reads it. */
export type ReadingInput = {
	article: ArticleText;
	dossier: Dossier;
	/** The dossier's own names. */
	index: NameIndex;
	recognition: Recognition;
	outlets: Outlet[];
	/** BCP 47 tags that the reader reads, preferred first: the report is in the first that the dossier speaks. */
	languages: string[];
};

/** From an article to its report: facts found, the other coverage chosen. Pure. */
export function readReport(given: ReadingInput): Report {
	const { article, dossier, index, recognition, outlets, languages } = given;
	const findings = findFacts(dossier, article, index);
	const told = inLanguage(dossier, languages);
	const stated = findings.statements.toSorted(inArticlesOrder).map(({ statement }) => statement);
	const { blocks: _, ...known } = article;
	const outlet = outletOf(outlets, parseAddress(article.href).host);
	const read = { ...known, ...(outlet && { outlet }) };
	const text = whoseText(
		{
			blocks: article.blocks,
			quoted: findings.quotes.flatMap(({ passages }) => passages),
			stated,
			current: findCurrent(told.coverage, read, outlets),
		},
		{ coverage: told.coverage, ...(dossier.fingerprints && { fingerprints: dossier.fingerprints }) },
	);
	const coverage = chooseCoverage({
		dossier: told,
		article: read,
		text,
		stated,
		leftOut: dossier.statements.filter(({ id, core }) => core && !stated.includes(id)).map(({ id }) => id),
		reader: { languages },
		outlets,
	});
	return makeReport({
		article,
		dossier: told,
		recognition,
		findings,
		coverage,
		text,
		search: searchTerms(told),
	});
}

function inArticlesOrder(
	{ passages: [one] }: StatementMention,
	{ passages: [other] }: StatementMention,
): number {
	if (!one || !other) return 0;
	return one.block - other.block || one.start - other.start;
}
