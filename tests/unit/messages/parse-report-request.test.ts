import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReportRequest } from '../../../src/messages/parse-report-request.ts';
import { articleText, MOST_BLOCKS, MOST_CHARACTERS } from '../../../src/page/article-text.ts';
import { blocksOf } from '../facts/blocks.ts';

const block = { index: 3, label: 'body', text: 'The council met.' };
const article = { href: 'https://example.org/a', title: 'A title', blocks: [block] };
const request = { article, languages: ['en-GB', 'fa'], asked: false };
const withBlocks = (...blocks: unknown[]) => ({ ...request, article: { ...article, blocks } });

describe('what a reader asks', () => {
	it('is taken when it has the shape of a request', () => {
		expect(parseReportRequest(request)).toEqual(request);
		expect(parseReportRequest({ ...request, event: 'some-event' }).event).toBe('some-event');
	});

	it.each([
		['nothing', undefined, 'must be an object'],
		['an article in another shape', { ...request, article: 'text' }, 'article: must be an object'],
		['something else with it', { ...request, html: '<p>' }, 'html: is not a known key'],
		['a block that states nothing', withBlocks({ ...block, label: 'clutter' }), 'article.blocks[0].label'],
		['a block twice', withBlocks(block, block), 'article.blocks: must be in order'],
		['a block without a place', withBlocks({ ...block, index: -1 }), 'article.blocks[0].index'],
		[
			'more text than any article has',
			withBlocks(...[1, 2].map((index) => ({ ...block, index, text: 'x'.repeat(MOST_CHARACTERS * 0.6) }))),
			`at most ${MOST_CHARACTERS} characters`,
		],
		[
			'more blocks than any article has',
			withBlocks(...Array.from({ length: MOST_BLOCKS + 1 }, (_, index) => ({ ...block, index }))),
			`at most ${MOST_BLOCKS}`,
		],
	])('is refused, with the reason, when it has %s', (_, value, problem) => {
		expect(() => parseReportRequest(value)).toThrow(`report: `);
		expect(() => parseReportRequest(value)).toThrow(problem);
	});

	it('names a few problems only, however many there are', () => {
		const many = withBlocks(...Array(1000).fill({}));
		expect(() => parseReportRequest(many)).toThrow(/^[^;]*;[^;]*;[^;]*$/);
	});

	it('fits whatever page it is made of', () => {
		const label = fc.constantFrom('title', 'body', 'clutter') as fc.Arbitrary<'title' | 'body' | 'clutter'>;
		fc.assert(
			fc.property(fc.array(fc.string()), label, (texts, kind) => {
				const blocks = blocksOf(texts, () => kind);
				const address = { href: 'https://example.org/', host: 'example.org', path: '/' };
				const text = articleText({ address, title: '', isArticle: true, score: 1, blocks });
				expect(parseReportRequest({ ...request, article: text }).article).toEqual(text);
			}),
		);
	});
});

it('an article that never ends is cut where no more is looked at', () => {
	const address = { href: 'https://example.org/', host: 'example.org', path: '/' };
	const whole = (texts: string[]) =>
		articleText({ address, title: '', isArticle: true, score: 1, blocks: blocksOf(texts) });
	const long = whole(Array(100).fill('x'.repeat(MOST_CHARACTERS / 50)));
	expect(long.blocks).toHaveLength(50);
	expect(whole(Array(MOST_BLOCKS * 2).fill('x')).blocks).toHaveLength(MOST_BLOCKS);
	expect(() => parseReportRequest({ ...request, article: long })).not.toThrow();
});
