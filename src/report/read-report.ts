import { chooseCoverage } from '../coverage/choose.ts';
import { type Outlet, outletOf } from '../coverage/outlets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NameIndex } from '../dossier/name-index.ts';
import type { Recognition } from '../event/recognition.ts';
import { findFacts } from '../facts/find-facts.ts';
import { inLanguage } from '../locale/in-language.ts';
import { parseAddress } from '../page/address.ts';
import type { ArticleText } from '../page/article-text.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './report.ts';

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
	const stated = findings.statements.map(({ statement }) => statement);
	const { blocks: _, ...known } = article;
	const outlet = outletOf(outlets, parseAddress(article.href).host);
	const coverage = chooseCoverage({
		dossier: told,
		article: { ...known, ...(outlet && { outlet }) },
		stated,
		leftOut: dossier.statements.filter(({ id, core }) => core && !stated.includes(id)).map(({ id }) => id),
		reader: { languages },
		outlets,
	});
	return makeReport({ article, dossier: told, recognition, findings, coverage });
}
