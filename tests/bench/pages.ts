import { EXTRACTORS, type Extraction } from './extractors.ts';
import { type Match, mean, shingleMatch, shingleScores, squeeze, wordF1 } from './measures.ts';
import {
	type Half,
	halfOf,
	loadHtml,
	loadTruth,
	PAGE_SETS,
	type PageSet,
	pagesFolder,
	type TruePage,
} from './page-sets.ts';

/** What one extractor did to one page. */
type Outcome = { page: TruePage; half: Half; extraction: Extraction; ceiling: string };

const options = readOptions(process.argv.slice(2));

async function run(): Promise<void> {
	if (!pagesFolder()) {
		console.log(
			'The labelled pages are not here (../shared/pages, or SIDELIGHT_SHARED): nothing is measured.',
		);
		return;
	}
	const names = Object.keys(EXTRACTORS).filter((name) => !options.only || options.only.includes(name));
	for (const name of names) {
		const started = performance.now();
		const outcomes = await extractAll(name);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		console.log(`\n${name} (${outcomes.length} pages, ${seconds} s)`);
		printTable(outcomes, name === 'us');
	}
}

async function extractAll(name: string): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	const extract = EXTRACTORS[name] as (typeof EXTRACTORS)[string];
	for (const set of PAGE_SETS) {
		const pages = loadTruth(set).filter(({ id }, at) =>
			options.id ? options.id === id : at % options.every === 0,
		);
		for (const page of options.sets.includes(set) ? pages : []) {
			const html = loadHtml(page);
			const ceiling = needsCeiling(set)
				? squeeze(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ''))
				: '';
			outcomes.push({
				page,
				half: halfOf(page),
				ceiling,
				extraction: await attempt(() => extract(html, page.url)),
			});
		}
	}
	return outcomes;
}

async function attempt(extract: () => Extraction | Promise<Extraction>): Promise<Extraction> {
	try {
		return await extract();
	} catch (error) {
		console.log(`failed: ${error}`);
		return { body: '', visible: '', isArticle: false };
	}
}

function needsCeiling(set: PageSet): boolean {
	return set !== 'aeb';
}

function printTable(outcomes: readonly Outcome[], judges: boolean): void {
	const columns: Record<string, readonly Outcome[]> = {
		all: outcomes,
		tuned: outcomes.filter(({ half }) => half === 'tuned'),
		apart: outcomes.filter(({ half }) => half === 'apart'),
	};
	const rows: Record<string, Record<string, string>> = {};
	for (const [column, some] of Object.entries(columns))
		for (const [row, value] of Object.entries(measure(some, judges))) {
			rows[row] ??= {};
			(rows[row] as Record<string, string>)[column] = value.toFixed(4);
		}
	console.table(rows);
	if (options.worst) printWorst(outcomes);
}

function measure(outcomes: readonly Outcome[], judges: boolean): Record<string, number> {
	const of = (set: PageSet) => outcomes.filter(({ page }) => page.set === set);
	const articles = of('wcxb').filter(({ page }) => page.type === 'article');
	const shingles = shingleScores(of('aeb').map(aebMatch));
	return {
		'aeb 4-gram F1': shingles.f1,
		'aeb precision': shingles.precision,
		'aeb recall': shingles.recall,
		'wcxb word F1': mean(articles.map(wordScore)),
		...passages('wcxb', articles),
		...(judges ? verdicts(of('wcxb')) : {}),
		...paragraphs(of('news')),
		...passages('segments', of('segments')),
	};
}

function aebMatch({ page, extraction }: Outcome): Match {
	return shingleMatch(page.body ?? '', extraction.body);
}

function wordScore({ page, extraction }: Outcome): number {
	return wordF1(page.body ?? '', extraction.body);
}

function verdicts(outcomes: readonly Outcome[]): Record<string, number> {
	const said = outcomes.filter(({ extraction }) => extraction.isArticle);
	const hits = said.filter(({ page }) => page.type === 'article').length;
	const articles = outcomes.filter(({ page }) => page.type === 'article').length;
	return {
		'article precision': hits / Math.max(1, said.length),
		'article recall': hits / Math.max(1, articles),
	};
}

/** Paragraphs of the truth that are in the page's text at all, and how many of them are still to be read. */
function paragraphs(outcomes: readonly Outcome[]): Record<string, number> {
	const lost = outcomes.map(lostParagraphs);
	const there = lost.reduce((sum, { present }) => sum + present, 0);
	const missing = lost.reduce((sum, { missing }) => sum + missing.length, 0);
	const losing = lost.filter(({ missing }) => missing.length > 0).length;
	return {
		'news paragraphs kept': 1 - missing / Math.max(1, there),
		'news pages losing': losing / Math.max(1, outcomes.length),
	};
}

function lostParagraphs({ page, extraction, ceiling }: Outcome): { present: number; missing: string[] } {
	const visible = squeeze(extraction.visible);
	const there = (page.body ?? '')
		.split(/\n+/)
		.filter((text) => squeeze(text) !== '' && ceiling.includes(squeeze(text)));
	return { present: there.length, missing: there.filter((text) => !visible.includes(squeeze(text))) };
}

function passages(name: string, outcomes: readonly Outcome[]): Record<string, number> {
	const [kept, let_] = [countPassages(outcomes, 'with'), countPassages(outcomes, 'without')];
	return {
		[`${name} with kept`]: kept.found / Math.max(1, kept.there),
		[`${name} without let through`]: let_.found / Math.max(1, let_.there),
		[`${name} with in page`]: kept.there / Math.max(1, kept.all),
	};
}

function countPassages(
	outcomes: readonly Outcome[],
	side: 'with' | 'without',
): { all: number; there: number; found: number } {
	const sums = { all: 0, there: 0, found: 0 };
	for (const { page, extraction, ceiling } of outcomes) {
		const body = squeeze(extraction.body);
		const parts = (page[side] ?? []).map(squeeze).filter((text) => text !== '');
		const there = parts.filter((text) => ceiling.includes(text));
		sums.all += parts.length;
		sums.there += there.length;
		sums.found += there.filter((text) => body.includes(text)).length;
	}
	return sums;
}

function printWorst(outcomes: readonly Outcome[]): void {
	const scored = outcomes
		.filter(
			({ half, page }) =>
				half === 'tuned' && page.body !== undefined && (page.set !== 'wcxb' || page.type === 'article'),
		)
		.map((outcome) => ({ outcome, score: scoreOf(outcome) }))
		.sort((one, other) => one.score - other.score);
	for (const { outcome, score } of scored.slice(0, options.worst))
		console.log(score.toFixed(3), outcome.page.set, outcome.page.id, outcome.page.url);
}

function scoreOf(outcome: Outcome): number {
	if (outcome.page.set === 'news') return 1 - lostParagraphs(outcome).missing.length / 10;
	if (outcome.page.set === 'wcxb') return wordScore(outcome);
	return shingleScores([aebMatch(outcome)]).f1;
}

function readOptions(given: readonly string[]) {
	const value = (name: string) => (given.includes(name) ? given[given.indexOf(name) + 1] : undefined);
	const sets = value('--sets')?.split(',') as PageSet[] | undefined;
	return {
		only: value('--only')?.split(','),
		every: Number(value('--sample') ?? 1),
		sets: sets ?? PAGE_SETS,
		worst: Number(value('--worst') ?? 0),
		id: value('--id'),
	};
}

await run();
