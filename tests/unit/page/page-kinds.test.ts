import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/page/metadata.ts';
import { KIND_FEATURES, kindFeatures } from '../../../src/page/page-kinds.ts';
import { surveyRuns } from '../../../src/page/survey.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from './plain-page.ts';

const jsonLd = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const CASES: [
	name: string,
	page: { href?: string; head?: string; body?: string },
	kind: string,
	signs: number,
][] = [
	['part of the host', { href: 'https://docs.x.example/a' }, 'like-docs', 1],
	['not the last part of the host', { href: 'https://x.docs/a' }, 'like-docs', 0],
	['anywhere in the host', { href: 'https://mywiki.example/a' }, 'like-docs', 1],
	['a file of the path', { href: 'https://x.example/API.html' }, 'like-docs', 1],
	['a version in the path', { href: 'https://x.example/v2.1/a' }, 'like-docs', 1],
	['up to a hyphen', { href: 'https://x.example/about-us' }, 'like-service', 1],
	['the last of the path', { href: 'https://x.example/tags/' }, 'like-list', 1],
	['not another of the path', { href: 'https://x.example/tags/a' }, 'like-list', 0],
	['a numbered page of a list', { href: 'https://x.example/a/page/2' }, 'like-list', 1],
	['a folder of the path', { href: 'https://x.example/story/a' }, 'like-blog', 1],
	['no folder without anything in it', { href: 'https://x.example/story/' }, 'like-blog', 0],
	['a month in the path', { href: 'https://x.example/2024/01/a' }, 'like-blog', 1],
	['words of the title', { head: '<title>A User Guide</title>' }, 'like-docs', 1],
	['what made it', { head: '<meta name="generator" content="WordPress 6.4">' }, 'like-blog', 1],
	['a type', { head: jsonLd('ProductGroup') }, 'like-shop', 1],
	['the commonest type of articles', { head: jsonLd('NewsArticle') }, 'like-blog', 1],
	['a rarer one', { head: jsonLd('OpinionNewsArticle') }, 'like-blog', 1],
	['short texts', { body: '<p>Reply</p><p>Quote this</p><p>Repliers</p>' }, 'like-forum', 2],
	['three at most', { body: '<p>Reply</p>'.repeat(5) }, 'like-forum', 3],
	['no long text', { body: `<p>Reply ${'and so on '.repeat(8)}</p>` }, 'like-forum', 0],
	['a type of sites', { head: jsonLd('WebPage') }, 'says-page', 1],
];

describe('kindFeatures', () => {
	it.each(CASES)('%s', (_, { href = 'https://x.example/a', head = '', body = '' }, kind, signs) => {
		const page = pageOf(body, head, href);
		const metadata = readMetadata(page);
		const evidence = surveyRuns(textRuns(bodyOf(page)), metadata);
		const row = kindFeatures({ page, metadata, evidence, scores: [] });
		expect(row[KIND_FEATURES.indexOf(kind)]).toBe(signs);
	});
});
