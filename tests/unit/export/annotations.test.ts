import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPackagedShelf, type PackagedShelf } from '../../../src/cli/packaged-shelf.ts';
import { decodeHtml, parseHtml } from '../../../src/cli/parse-html.ts';
import { weigh } from '../../../src/event/recognise.ts';
import { foldArticle } from '../../../src/event/sight.ts';
import { summaryOf } from '../../../src/event/summary.ts';
import { type AnnotationInput, annotationCollection } from '../../../src/export/annotations.ts';
import { positionSelector, quoteSelector } from '../../../src/export/selectors.ts';
import { uuidOf } from '../../../src/export/uuid.ts';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import { articleText } from '../../../src/page/article-text.ts';
import type { Passage } from '../../../src/page/block.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readReport } from '../../../src/report/read-report.ts';
import pages from '../../pages/pages.json' with { type: 'json' };
import { annotationProblems, findQuotes } from './web-annotation.ts';

/** A single-page site writes its article by script, which nothing runs here. */
const ARTICLES = pages.filter(({ kind, file }) => kind === 'event' && file !== 'paperboat-app.html');
let shelf: PackagedShelf;
beforeAll(async () => {
	shelf = await openPackagedShelf();
});

describe.each(ARTICLES)('the annotations of $file', ({ file, addresses }) => {
	const html = decodeHtml(readFileSync(join(import.meta.dirname, '../../pages', file)));
	const article = readArticle(parseHtml(html, addresses[0] ?? ''));
	/** With signs of two units, so that code points and units differ. */
	const text = `🕊🕊\n${article.blocks.map((block) => block.text).join('\n')}`;
	const startOf = (block: number) =>
		'🕊🕊\n'.length + article.blocks.slice(0, block).reduce((sum, { text: one }) => sum + one.length + 1, 0);
	const spanOf = ({ block, start, end }: Passage) => ({
		start: startOf(block) + start,
		end: startOf(block) + end,
	});
	let input: AnnotationInput;

	beforeAll(() => {
		const read = articleText(article);
		const [best] = weigh([...shelf.indexes.values()], foldArticle(summaryOf(read)));
		const dossier = shelf.dossiers.find(({ id }) => id === best?.dossier)!;
		const report = readReport({
			article: read,
			dossier,
			index: shelf.indexes.get(dossier.id)!,
			recognition: best!,
			outlets: shelf.outlets,
			languages: ['en'],
		});
		let count = 0;
		input = {
			report,
			blocks: article.blocks,
			page: { text, spanOf },
			words: speak(sidebarTexts(['en'])),
			created: '2031-04-02T10:00:00.000Z',
			nextId: () => `urn:uuid:${uuidOf(new Uint8Array(16).fill(++count))}`,
		};
	});

	it('keep what the model asks for', () => {
		const collection = JSON.parse(JSON.stringify(annotationCollection(input)));
		expect(annotationProblems(collection)).toEqual([]);
		expect(collection.total).toBeGreaterThan(3);
	});

	it('find the same passages again, by their place and by their words', () => {
		const { report } = input;
		const passages = [
			...report.statements.flatMap(({ mention }) => mention?.passages ?? []),
			...report.figures.flatMap(({ mentions }) => mentions.flatMap((mention) => mention.passages)),
			...report.quotes.flatMap(({ mention }) => mention?.passages ?? []),
		];
		const items = annotationCollection(input).first?.items ?? [];
		const targets = items.flatMap(({ target }) => target);
		expect(targets).toHaveLength(passages.length);
		for (const [index, passage] of passages.entries()) {
			const said = article.blocks[passage.block]?.text.slice(passage.start, passage.end);
			const [quote, position] = targets[index]?.selector ?? [];
			if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
				throw new Error('selectors');
			expect([...text].slice(position.start, position.end).join('')).toBe(said);
			const around = findQuotes(text, quote);
			expect(around).toHaveLength(1);
			const [[start, end] = [0, 0]] = around;
			const refined = quote.refinedBy;
			expect(start <= position.start && position.end <= end).toBe(true);
			if (!refined) expect([start, end]).toEqual([position.start, position.end]);
			else expect(findQuotes(text, refined)).toContainEqual([position.start, position.end]);
		}
	});

	it('keep their words where the page no longer has the passage', () => {
		const lost = annotationCollection({ ...input, page: { text: '', spanOf: () => undefined } });
		expect(annotationProblems(JSON.parse(JSON.stringify(lost)))).toEqual([]);
		const selectors =
			lost.first?.items.flatMap(({ target }) => target.flatMap(({ selector }) => selector)) ?? [];
		expect(selectors.every(({ type }) => type === 'TextQuoteSelector')).toBe(true);
	});
});

describe('a selector', () => {
	it('counts code points, not units', () => {
		const text = 'a🕊b🕊c';
		expect(positionSelector(text, { start: 3, end: 6 })).toEqual({
			type: 'TextPositionSelector',
			start: 2,
			end: 4,
		});
	});

	it('cuts what stands around between code points', () => {
		const text = `${'🕊'.repeat(40)}x${'🕊'.repeat(40)}`;
		const { prefix, exact, suffix } = quoteSelector(text, { start: 80, end: 81 });
		expect([prefix, exact, suffix]).toEqual(['🕊'.repeat(32), 'x', '🕊'.repeat(32)]);
	});
});

it('a UUID names its version and variant', () => {
	expect(uuidOf(new Uint8Array(16).fill(255))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
});
