import { beforeAll, describe, expect, it } from 'vitest';
import { openPackagedShelf, type PackagedShelf } from '../../../src/cli/packaged-shelf.ts';
import { weigh } from '../../../src/event/recognise.ts';
import { foldArticle } from '../../../src/event/sight.ts';
import { summaryOf } from '../../../src/event/summary.ts';
import { SIDEBAR_LANGUAGES } from '../../../src/locale/sidebar-texts.ext.ts';
import { welcomeWords } from '../../../src/locale/welcome-words.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { ownArticle } from '../../../src/welcome/own-article.ts';

const ADDRESS = 'https://lamplighter.example/2024/01/29/talks';
let shelf: PackagedShelf;
beforeAll(async () => {
	shelf = await openPackagedShelf();
});

describe.each(SIDEBAR_LANGUAGES)('our own article, in %s', (language) => {
	const words = welcomeWords([language]);

	it('has what the welcome page tells of it: facts stated and left out, and an account beside it', () => {
		const article = ownArticle(words, ADDRESS);
		const [recognition] = weigh([...shelf.indexes.values()], foldArticle(summaryOf(article)));
		const dossier = shelf.dossiers.find(({ id }) => id === recognition?.dossier)!;
		const index = shelf.indexes.get(dossier.id)!;
		const { outlets } = shelf;
		const given = { article, dossier, index, recognition: recognition!, outlets, languages: [language] };
		const { statements, figures, coverage } = readReport(given);
		expect(recognition?.matches).toBe(true);
		expect(words.language).toBe(language);
		const core = statements.filter(({ statement, later }) => statement.core && !later);
		expect(core.filter(({ mention }) => mention).length).toBeGreaterThanOrEqual(10);
		expect(core.filter(({ mention }) => !mention).length).toBeGreaterThanOrEqual(10);
		expect(figures.filter(({ mentions }) => mentions.length > 0).length).toBeGreaterThanOrEqual(2);
		expect(coverage.other).toBeDefined();
		// A sentence that states no fact stays as it is, or the colour would say nothing.
		const painted = statements.flatMap(({ mention }) => mention?.quote ?? []).join(' ');
		expect(painted).not.toContain(words.say('article.fifth'));
	});
});
