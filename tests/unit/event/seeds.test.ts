import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { summaryOf } from '../../../src/event/summary.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { DOSSIER } from './dossier.ts';

const SHARED = process.env.SIDELIGHT_SHARED ?? new URL('../../../../shared', import.meta.url).pathname;
const here = existsSync(`${SHARED}/pages/seeds`);
if (!here) console.warn(`Skipped: ${SHARED}/pages/seeds is missing (set SIDELIGHT_SHARED).`);
const index = buildIndex([DOSSIER]);

function recognised(name: string) {
	const { url } = JSON.parse(readFileSync(`${SHARED}/pages/seeds/${name}.json`, 'utf8'));
	const html = readFileSync(`${SHARED}/pages/seeds/${name}.html`, 'utf8');
	const [best] = recognise(index, summaryOf(articleText(readArticle(parseHtml(html, url)))));
	return best!;
}

describe.runIf(here).each(['samfordcrimson', 'thestockdork'])('the article of %s', (name) => {
	it('is about the event, as surely as can be said', () => {
		expect(recognised(name)).toMatchObject({ dossier: DOSSIER.id, matches: true });
		expect(recognised(name).score).toBeGreaterThanOrEqual(0.9);
	});

	it.each([
		['pakistan', 'Pakistan', 'title'],
		['iran', 'Iran', 'title'],
		['strike', /^airstrikes$/i, 'title'],
		['jaish-al-adl', 'Jaish al-Adl', /lead|body/],
		['amirabdollahian', 'Amirabdollahian', 'body'],
		['jilani', 'Jalil Abbas Jilani', 'body'],
		['kakar', 'Anwaarul-Haq-Kakar', 'body'],
		['labourers', /^Pakistani laborers$/i, 'body'],
	])('lists %s', (concept, printed, where) => {
		const words = recognised(name).evidence.filter((one) => one.concept === concept);
		expect(words).toContainEqual({
			concept,
			name: expect.stringMatching(printed),
			where: expect.stringMatching(where),
		});
	});

	it('lists nothing that it does not go by, and no other event', () => {
		const { evidence, contributions } = recognised(name);
		const idle = evidence.filter(({ concept }) =>
			['hospital', 'relatives', 'people', 'kill'].includes(concept),
		);
		expect(idle).toEqual([]);
		expect(contributions.filter(({ amount }) => amount < 0)).toEqual([]);
	});

	it('gives every addend that its score needs', () => {
		const { contributions, score } = recognised(name);
		const sum = contributions.reduce((total, { amount }) => total + amount, 0);
		expect(score).toBeCloseTo(Math.min(1, sum), 2);
		expect(contributions[0]).toMatchObject({
			reason: 'together-in-title',
			detail: 'strike + iran + pakistan',
		});
	});
});
