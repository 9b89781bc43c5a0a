import { readFileSync } from 'node:fs';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { inLanguage } from '../../../src/locale/in-language.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Report } from '../../../src/report/report.ts';

const FILE = 'assets/dossiers/iran-pakistan-2024.json';

/** The report of the dossier that ships on an article that says nothing of it: every item of the dossier is in it. */
export function shippedReport(language = 'en', published: string | undefined = '2024-01-29'): Report {
	const dossier: Dossier = JSON.parse(readFileSync(FILE, 'utf8'));
	return makeReport({
		article: { href: 'https://news.example/visit', ...(published && { published }) },
		dossier: inLanguage(dossier, [language]),
		recognition: { dossier: dossier.id, score: 0.97, matches: true, evidence: [], contributions: [] },
		findings: { statements: [], doubted: [], figures: [], quotes: [], places: [] },
		coverage: { more: [] },
	});
}
