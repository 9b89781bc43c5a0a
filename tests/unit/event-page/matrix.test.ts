import { describe, expect, it } from 'vitest';
import { addressKey } from '../../../src/coverage/address.ts';
import { makeMatrix, statedIn } from '../../../src/event-page/matrix.ts';
import type { KeptArticle } from '../../../src/memory/kept-article.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { reportInput } from '../sidebar/report-fixture.ts';

const input = reportInput();
const coverage = [input.coverage.other!.coverage, ...input.coverage.more.map((card) => card.coverage)];
const dossier = { ...input.dossier, coverage };
const current = makeReport({
	...input,
	article: { href: 'https://courier.example/1', published: '2031-03-20' },
});
const read: KeptArticle = {
	event: dossier.id,
	key: 'post.example/1',
	address: 'https://post.example/1',
	outlet: 'The Evening Post',
	opened: '2031-03-21',
	statements: ['s1', 's17', 'one-that-the-dossier-no-longer-has'],
	figures: [],
};

describe('statements × outlets', () => {
	const { columns, groups } = makeMatrix({ dossier, current, read: [read] });
	const column = (id: string) => columns.find((one) => one.id === id)!;

	it('begin with the reader’s article and what was read before', () => {
		expect(columns.slice(0, 2).map(({ outlet }) => outlet)).toEqual([undefined, 'The Evening Post']);
		const core = dossier.statements.filter((statement) => statement.core).map(({ id }) => id);
		const sizes = columns.slice(2).map(({ marks }) => core.filter((id) => marks.has(id)).length);
		expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
	});

	it('show the reader’s article once, with its outlet and whose text it is', () => {
		const here = coverage.find(({ outlet }) => outlet === 'Vesk Herald')!;
		const own = { ...current, address: { ...current.address, href: `${here.url}?utm_source=x` } };
		const opened = { ...read, outlet: here.outlet, key: addressKey(here.url)! };
		const [first, ...others] = makeMatrix({ dossier, current: own, read: [opened] }).columns;
		expect(first).toMatchObject({ id: 'article', at: 'Vesk Herald', textBy: 'Agency Nord' });
		expect(others.filter(({ isRead }) => isRead)).toEqual([]);
	});

	it('say of the reader’s article what it states, leaves out, and could not know', () => {
		const { marks } = column('article');
		expect([marks.get('s1'), marks.get('s12'), marks.get('s18')]).toEqual(['here', 'unstated', 'later']);
		expect(statedIn(column('article'), groups)).toBe(11);
		expect(statedIn(column('article'), [])).toBe(0);
	});

	it('leave a field empty where nothing is known of an outlet', () => {
		expect(column('The Courier').marks.get('s1')).toBeUndefined();
		expect(column('The Courier').marks.get('s2')).toBe('known');
	});

	it('take in what an article says that was read, and nothing that the dossier has not', () => {
		expect([...column('The Evening Post').marks]).toEqual([
			['s1', 'read'],
			['s17', 'read'],
		]);
	});

	it('name whose text an outlet runs, where it is not its own', () => {
		expect(column('Vesk Herald').textBy).toBe('Agency Nord');
		expect(column('The Courier').textBy).toBeUndefined();
	});

	it('hold every statement once, with the number of outlets that are known to make it', () => {
		const rows = groups.flatMap((group) => group.rows);
		expect(rows.map(({ statement }) => statement.id).sort()).toEqual(
			dossier.statements.map(({ id }) => id).sort(),
		);
		// The agency whose source it has, and the one that was read.
		expect(rows.find(({ statement }) => statement.id === 's1')?.outlets).toBe(2);
	});
});

it('without an article of the reader’s, all columns are outlets', () => {
	const { columns } = makeMatrix({ dossier, read: [] });
	expect(columns.every(({ outlet }) => outlet !== undefined)).toBe(true);
});
