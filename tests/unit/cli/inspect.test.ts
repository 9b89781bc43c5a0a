import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/** The keys that the command promises, in their order; later ones may follow. */
const KEYS = [
	...['file', 'url', 'article', 'articleScore', 'title', 'byline', 'published', 'language', 'outlet', 'body'],
	...['event', 'eventScore', 'evidence', 'statements', 'figures', 'leftOut', 'coverage', 'hidden', 'visible'],
	...['articleReasons', 'quotes', 'doubted', 'since', 'slips'],
];

type Run = { code: number; rows: Record<string, unknown>[]; problems: string[] };

function inspect(...args: string[]): Promise<Run> {
	return new Promise((done) => {
		execFile(process.execPath, ['src/cli/main.ts', 'inspect', ...args], (error, out, problems) => {
			const rows = out
				.split('\n')
				.filter((line) => line !== '')
				.map((line) => JSON.parse(line));
			const said = problems.split('\n').filter((line) => line.startsWith('sidelight'));
			done({ code: Number(error?.code ?? 0), rows, problems: said });
		});
	});
}

const VISIT = 'tests/pages/ledger-visit.html';
const PIPELINE = 'tests/pages/ledger-pipeline.html';
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'sidelight-'));
	await writeFile(join(folder, 'visit.html.gz'), gzipSync(await readFile(VISIT)));
	await writeFile(join(folder, 'empty.html'), '');
	await writeFile(join(folder, 'broken.html.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3]));
});

describe('inspect', () => {
	it('prints one line of JSON for each file, with all promised keys', async () => {
		const { code, rows } = await inspect(VISIT, PIPELINE);
		expect(code).toBe(0);
		expect(rows.map(({ file }) => file)).toEqual([VISIT, PIPELINE]);
		for (const row of rows) expect(Object.keys(row).slice(0, KEYS.length)).toEqual(KEYS);
		expect(rows.map(({ event }) => event)).toEqual(['iran-pakistan-2024', null]);
	});

	it('reads a compressed page as the page that it is', async () => {
		const { rows } = await inspect(join(folder, 'visit.html.gz'), VISIT);
		expect({ ...rows[0], file: VISIT }).toEqual(rows[1]);
	});

	it('says why a page is an article, and why another is none', async () => {
		const { rows } = await inspect(VISIT, join(folder, 'empty.html'));
		expect(rows[0]).toMatchObject({ article: true, articleReasons: expect.arrayContaining(['headline']) });
		expect(rows[1]).toMatchObject({
			article: false,
			articleReasons: expect.arrayContaining(['short-body', 'no-headline']),
		});
	});

	it('says where figures stand, who agrees, whose words a quotation is, and what happened since', async () => {
		const { rows } = await inspect(VISIT);
		const [{ figures, quotes, since, slips }] = rows as [Record<string, { id: string }[]>];
		expect(figures?.find(({ id }) => id === 'first-strike-date')).toMatchObject({
			value: '2024-01-16',
			printed: ['16 January'],
			agrees: expect.arrayContaining([{ by: 'Pakistan Foreign Ministry', value: '2024-01-16' }]),
			differs: [{ by: 'AP, text of 29 January, and its copies', value: '2024-01-17' }],
		});
		expect(quotes).toMatchObject([{ id: 'terrorism-common-challenge', how: 'whole', by: ['Jilani'] }]);
		expect(since?.map(({ id }) => id)).toContain('raisi-visit');
		expect(slips).toEqual([]);
	});

	it('takes the address that it is given', async () => {
		const { rows } = await inspect('--url', 'https://www.dawn.com/news/1', VISIT);
		expect(rows[0]).toMatchObject({ url: 'https://www.dawn.com/news/1', outlet: 'Dawn' });
	});

	it.each(['absent.html', 'broken.html.gz'])(
		'names %s in one line, goes on, and exits with 1',
		async (name) => {
			const { code, rows, problems } = await inspect(join(folder, name), PIPELINE);
			expect(code).toBe(1);
			expect(rows).toHaveLength(1);
			expect(problems).toHaveLength(1);
			expect(problems[0]).toContain(name);
		},
	);

	it('finds nothing in an empty page, and says so with every key', async () => {
		const { rows } = await inspect(join(folder, 'empty.html'));
		expect(Object.keys(rows[0]!).slice(0, KEYS.length)).toEqual(KEYS);
		expect(rows[0]).toMatchObject({ article: false, event: null, body: '', statements: [], hidden: [] });
	});

	it.each([
		[[], 'name at least one'],
		[['--url', 'dawn', VISIT], 'not an address'],
		[['--nonsense', VISIT], 'nonsense'],
	])('says what is wrong with %j', async (args, problem) => {
		const { code, problems } = await inspect(...args);
		expect(code).toBe(1);
		expect(problems.join('\n')).toContain(problem);
	});
});
