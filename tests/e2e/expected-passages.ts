import { readFile } from 'node:fs/promises';
import { openPackagedShelf } from '../../src/cli/packaged-shelf.ts';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { findFacts } from '../../src/facts/find-facts.ts';
import { articleText } from '../../src/page/article-text.ts';
import type { Passage } from '../../src/page/block.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { TestPage } from './pages.ts';

/** The words that are to be highlighted on a page about the bundled event, by kind: found in its HTML, without a browser. */
export async function expectedPassages({ file, addresses }: TestPage): Promise<Record<string, string[]>> {
	const { dossiers, indexes } = await openPackagedShelf();
	const [dossier] = dossiers;
	const index = dossier && indexes.get(dossier.id);
	if (!dossier || !index) throw new Error('the shelf is empty');
	const article = readArticle(parseHtml(await readFile(file, 'utf8'), addresses[0]));
	const { statements, figures, quotes } = findFacts(dossier, articleText(article), index);
	const textsOf = (mentions: readonly { passages: Passage[] }[]) =>
		mentions.flatMap(({ passages }) =>
			passages.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end) ?? '').sort(),
		);
	return {
		'sidelight-statement': textsOf(statements).sort(),
		'sidelight-figure': textsOf(figures).sort(),
		'sidelight-quote': textsOf(quotes).sort(),
	};
}
