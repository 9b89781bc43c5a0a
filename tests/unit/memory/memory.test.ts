import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatHashes } from '../../../src/coverage/fingerprint.ts';
import { Memory } from '../../../src/memory/memory.ts';
import { emptyTally, withArticle } from '../../../src/memory/tally.ts';
import { reportFixture } from '../sidebar/report-fixture.ts';
import { ArticlesInMemory, readArticle } from './read.ts';

const { statements, figures } = reportFixture();
const report = { statements, figures, hashes: '' };
const CORE = statements.filter(({ statement }) => statement.core).length;
let store: ArticlesInMemory;
let memory: Memory;

beforeEach(() => {
	store = new ArticlesInMemory();
	memory = new Memory(store);
});

describe('an article beside what was read before', () => {
	const first = readArticle({
		key: 'courier.example/1',
		statements: ['s1', 's2', 's8'],
		figures: [{ figure: 'killed', value: { exact: 9 } }],
	});
	const second = readArticle({
		key: 'herald.example/2',
		statements: ['s1', 's9', 's3'],
		figures: [{ figure: 'killed', value: { exact: 7 } }],
	});

	it('is compared with nothing when it is the first, and when it alone is read again', async () => {
		const told = { state: 'kept', outlets: 1, stated: 2, possible: CORE };
		expect(await memory.remember(first, report)).toEqual(told);
		expect(await memory.remember({ ...first, opened: '2031-04-01' }, report)).toEqual(told);
		expect(await memory.articles()).toHaveLength(1);
	});

	it('adds what none of the others states, key facts first, and contradicts a figure', async () => {
		await memory.remember(first, report);
		expect(await memory.remember(second, report)).toEqual({
			state: 'kept',
			outlets: 2,
			stated: 3,
			possible: CORE,
			compared: {
				adds: ['s3', 's9'],
				contradicts: [
					{ figure: 'killed', here: { exact: 7 }, there: { exact: 9 }, outlets: ['courier.example'] },
				],
			},
		});
	});

	it('does not contradict a figure with which it agrees', async () => {
		await memory.remember(first, report);
		const least = { ...second, figures: [{ figure: 'killed', value: { min: 8, max: 10 } }] };
		expect(await memory.remember(least, report)).toMatchObject({ compared: { contradicts: [] } });
	});

	it('is told to have the text of another, by fingerprints alone', async () => {
		const hashes = formatHashes([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		await memory.remember(first, { ...report, hashes });
		const most = formatHashes([1, 2, 3, 4, 5, 6, 7, 8, 90, 100]);
		expect(await memory.remember(second, { ...report, hashes: most })).toMatchObject({
			compared: { sameText: { outlet: 'courier.example', share: 0.8 } },
		});
		const few = { ...second, key: 'post.example/3' };
		const told = await memory.remember(few, { ...report, hashes: formatHashes([1, 20, 30, 40, 50]) });
		expect(JSON.stringify(told)).not.toContain('sameText');
	});

	it('keeps articles of other events apart', async () => {
		await memory.remember({ ...first, event: 'another' }, report);
		expect(await memory.remember(second, report)).not.toHaveProperty('compared');
		expect(await memory.articles('another')).toHaveLength(1);
	});
});

describe('a store that fails', () => {
	const article = readArticle({ key: 'courier.example/1', statements: ['s1'] });

	it.each(['isFull', 'isGone'] as const)('says so and does nothing else: %s', async (how) => {
		store[how] = true;
		expect(await memory.remember(article, report)).toEqual({ state: 'failed' });
	});

	it.each([[null], ['text'], [{ outlets: { a: -1 } }], [{ ...emptyTally(), texts: [1] }]])(
		'counts again when its tally is broken: %o',
		async (broken) => {
			await memory.remember(article, report);
			store.tallies.set(article.event, broken);
			const other = readArticle({ key: 'b.example/2', statements: ['s1', 's2'] });
			const told = await memory.remember(other, report);
			expect(told).toMatchObject({ outlets: 2, stated: 2, compared: { adds: ['s2'] } });
		},
	);

	it('leaves a broken article out', async () => {
		await memory.remember(article, report);
		store.kept.set(`${article.event} ${article.key}`, { event: 1 });
		expect(await memory.articles()).toEqual([]);
		expect(await memory.remember(article, report)).toMatchObject({ state: 'kept', outlets: 1 });
		expect(await memory.articles()).toEqual([article]);
	});
});

it('forgets all of it', async () => {
	await memory.remember(readArticle({ key: 'courier.example/1' }), report);
	await memory.erase();
	expect(await memory.articles()).toEqual([]);
});

const anyArticle = fc.record({
	key: fc.constantFrom('a.example/1', 'a.example/2', 'b.example/1', 'c.example/1'),
	statements: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')),
	figures: fc.array(
		fc.record({ figure: fc.constantFrom('killed', 'shells'), value: fc.record({ exact: fc.nat(2) }) }),
	),
});

it('has the tally of just the articles that it has, however often each was read and changed', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(anyArticle, { maxLength: 12 }), async (given) => {
			const own = new ArticlesInMemory();
			const reader = new Memory(own);
			for (const article of given) await reader.remember(readArticle(article), report);
			const kept = await reader.articles();
			const counted = kept.reduce((tally, article) => withArticle(tally, article), emptyTally());
			const stored = own.tallies.get('halm-bridge-2031') ?? emptyTally();
			expect(sorted({ ...(stored as object), texts: [] })).toEqual(sorted(counted));
		}),
	);
});

/** Whatever the order in which its parts came. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map((one) => JSON.stringify(sorted(one))).sort();
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, one]) => [key, sorted(one)] as const);
	return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
