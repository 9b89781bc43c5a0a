import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROWS, UNSAID } from './comparison-rows.ts';
import { SEEDS_ARE_HERE, SHARED, seedReport } from './seed-reports.ts';

describe.runIf(SEEDS_ARE_HERE)('the two texts, compared as the research compares them', () => {
	const both = { fox: seedReport('samfordcrimson'), dork: seedReport('thestockdork') };

	it('goes through all rows', () => {
		const { comparison } = JSON.parse(readFileSync(`${SHARED}/research/facts.json`, 'utf8'));
		const topics = comparison.map(({ topic }: { topic: string }) => topic);
		expect(topics).toHaveLength(47);
		expect([...Object.keys(ROWS), ...Object.keys(UNSAID)].toSorted()).toEqual(topics.toSorted());
		expect(Object.keys(UNSAID).length).toBeLessThanOrEqual(3);
	});

	it.each(Object.entries(ROWS))('%s', (_, row) => row(both));
});
