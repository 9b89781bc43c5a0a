import { decideClutter } from '../clutter/decide.ts';
import { chooseCoverage } from '../coverage/choose.ts';
import { type Outlet, outletOf } from '../coverage/outlets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { NameIndex } from '../dossier/name-index.ts';
import type { Recognition } from '../event/recognition.ts';
import { findFacts } from '../facts/find-facts.ts';
import type { Article } from '../page/article.ts';
import type { Page } from '../page/page.ts';
import { makeReport } from './make-report.ts';
import type { Report } from './report.ts';

/** A read page with the event that it is about, and who reads it. */
export type ReadingInput = {
	page: Page;
	article: Article;
	dossier: Dossier;
	/** The dossier's own names. */
	index: NameIndex;
	recognition: Recognition;
	outlets: Outlet[];
	/** BCP 47 tags that the reader reads, preferred first. */
	languages: string[];
};

/** From a read article to its report: facts found, the other coverage chosen, clutter decided. Pure. */
export function readReport({
	page,
	article,
	dossier,
	index,
	recognition,
	outlets,
	languages,
}: ReadingInput): Report {
	const findings = findFacts(dossier, article, index);
	const stated = findings.statements.map(({ statement }) => statement);
	const outlet = outletOf(outlets, article.address.host);
	const coverage = chooseCoverage({
		dossier,
		article: { ...pickAddress(article), title: article.title, ...(outlet && { outlet }) },
		stated,
		leftOut: dossier.statements.filter(({ id, core }) => core && !stated.includes(id)).map(({ id }) => id),
		reader: { languages },
		outlets,
	});
	const hidden = decideClutter(page, article);
	return makeReport({ article, dossier, recognition, findings, coverage, hidden });
}

function pickAddress({ address, canonical, published, language }: Article) {
	return {
		href: address.href,
		...(canonical !== undefined && { canonical }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
	};
}
