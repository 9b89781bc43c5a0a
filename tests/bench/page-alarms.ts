import { parseHtml } from '../../src/cli/parse-html.ts';
import type { NameIndex } from '../../src/dossier/name-index.ts';
import { recognise } from '../../src/event/recognise.ts';
import type { Recognition } from '../../src/event/recognition.ts';
import { summaryOf } from '../../src/event/summary.ts';
import { articleText } from '../../src/page/article-text.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { loadHtml, loadTruth, type PageSet, pagesFolder, type TruePage } from './page-sets.ts';

/** None of these pages is about the event; the fourth set has pieces of pages only. */
const SETS: PageSet[] = ['news', 'aeb', 'wcxb'];
const NEAREST = 3;

/** Every match on the labelled pages is a false alarm, whether or not the page passes for an article. */
export function printAlarmsOnPages(index: NameIndex): void {
	if (!pagesFolder()) return;
	console.log('\n== pages that are not about the event');
	for (const set of SETS) {
		const seen = loadTruth(set).map((page) => ({ page, best: bestOn(index, page) }));
		const alarms = seen.filter(({ best }) => best?.matches);
		console.log(`${set}: ${alarms.length} alarms on ${seen.length} pages`);
		const nearest = seen
			.filter(({ best }) => best)
			.sort((a, b) => (b.best?.score ?? 0) - (a.best?.score ?? 0));
		for (const { page, best } of nearest.slice(0, Math.max(NEAREST, alarms.length)))
			console.log(`  ${best?.score} ${best?.dossier} ${page.url}`);
	}
}

function bestOn(index: NameIndex, page: TruePage): Recognition | undefined {
	const article = readArticle(parseHtml(loadHtml(page), page.url));
	return recognise(index, summaryOf(articleText(article)))[0];
}
