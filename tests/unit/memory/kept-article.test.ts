import { expect, it } from 'vitest';
import { keptArticle, parseKept } from '../../../src/memory/kept-article.ts';
import { reportFixture } from '../sidebar/report-fixture.ts';

const report = reportFixture();
const at = (href: string) => ({ ...report, address: { href, host: 'news.example', path: '/bridge' } });
const known = { outlet: undefined, opened: '2031-03-21' };

it('keeps what an article states, and none of its words', () => {
	const kept = keptArticle(report, { ...known, outlet: 'The News' });
	expect(kept).toMatchObject({ event: 'halm-bridge-2031', outlet: 'The News', published: '2031-03-14' });
	expect(kept?.statements).toHaveLength(11);
	expect(kept?.figures).toContainEqual({ figure: 'killed', value: { exact: 7 } });
	const words = JSON.stringify(kept);
	for (const { mention } of report.statements) if (mention) expect(words).not.toContain(mention.quote);
});

it.each([
	['https://www.news.example/bridge?utm_source=x&id=7#top', 'https://www.news.example/bridge?id=7'],
	['https://news.example/bridge?fbclid=abc', 'https://news.example/bridge'],
	['https://news.example/bridge', 'https://news.example/bridge'],
])('keeps of the address only what leads to the article: %s', (href, address) => {
	expect(keptArticle(at(href), known)).toMatchObject({ address, outlet: 'news.example' });
});

it('keeps nothing that has no web address', () => {
	expect(keptArticle(at('file:///home/somebody/bridge.html'), known)).toBeUndefined();
});

it('reads what it kept, and refuses anything else', () => {
	const kept = keptArticle(report, known);
	expect(parseKept(structuredClone(kept))).toEqual(kept);
	const broken = [undefined, 'x', {}, { ...kept, statements: [1] }, { ...kept, figures: [{ figure: 'a' }] }];
	for (const one of broken) expect(parseKept(one)).toBeUndefined();
});
