import { existsSync, readFileSync } from 'node:fs';
import { parseHtml } from '../../src/cli/parse-html.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { buildIndex } from '../../src/dossier/name-index.ts';
import { recognise } from '../../src/event/recognise.ts';
import type { ArticleSummary, Recognition } from '../../src/event/recognition.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { openAsShipped } from './as-shipped.ts';
import { printAlarmsOnPages } from './page-alarms.ts';

/** Recognition measured on labelled digests and headlines: recall, false alarms, the worst of both, calibration. */
const SHARED = process.env.SIDELIGHT_SHARED ?? new URL('../../../shared', import.meta.url).pathname;
const DOSSIER = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const WORST = Number(process.env.WORST ?? 12);
/** `--texts`: leave the pages out, which take a minute or two. */
const ONLY_TEXTS = process.argv.includes('--texts');
/** A language with so many events is held to a recall of its own. */
const MANY = 5;
const LANGUAGE_RECALL = 0.85;

type Row = {
	url: string;
	title?: string;
	text?: string;
	summary?: string;
	published?: string;
	lang: string;
	label: 'event' | 'near' | 'mention' | 'nonarticle';
};
type Judged = { row: Row; passes: boolean; best: Recognition | undefined; half: number };

if (!existsSync(`${SHARED}/event/digests.jsonl`)) {
	console.log(`Nothing to measure: ${SHARED}/event is missing (set SIDELIGHT_SHARED).`);
	process.exit(0);
}

const dossier = JSON.parse(readFileSync(DOSSIER, 'utf8')) as Dossier;
const index = buildIndex([dossier]);
const judge = await openAsShipped();
const digests = rows('digests');
const headlines = rows('headlines');
await report('digests', digests, ({ text }) => ({ paragraphs: [text ?? ''] }));
await report('headline + summary', headlines, ({ summary }) => ({ paragraphs: [summary ?? ''] }));
await report('headline alone', headlines, () => ({ paragraphs: [] }));
bareNonArticles();
speed();
if (!ONLY_TEXTS) printAlarmsOnPages(index);

function rows(name: string): Row[] {
	const text = readFileSync(`${SHARED}/event/${name}.jsonl`, 'utf8');
	return text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Row);
}

async function report(
	name: string,
	all: Row[],
	summaryOf: (row: Row) => Pick<ArticleSummary, 'paragraphs'>,
): Promise<void> {
	const judged: Judged[] = [];
	for (const row of all) {
		const { published, title = '' } = row;
		// The address is left out: a digest stands for any page that carries the text.
		const summary = { href: '', title, ...summaryOf(row), ...(published !== undefined && { published }) };
		judged.push({ row, ...(await judge(summary)), half: half(row.url) });
	}
	console.log(`\n== ${name}`);
	for (const label of ['event', 'near', 'nonarticle', 'mention'] as const) {
		const of = judged.filter(({ row }) => row.label === label);
		const halves = [0, 1].map((h) => rate(of.filter((one) => one.half === h)));
		if (of.length > 0)
			console.log(`${label.padEnd(11)} ${rate(of)}   tuned ${halves[0]} | apart ${halves[1]}`);
	}
	const stopped = judged.filter(({ row, passes }) => row.label === 'event' && !passes).length;
	console.log(`events that the scout's gate stops: ${stopped}`);
	byLanguage(judged);
	calibration(judged);
	worst(judged);
}

function rate(all: Judged[]): string {
	const matched = all.filter(({ best }) => best?.matches).length;
	return `${String(matched).padStart(3)} of ${String(all.length).padStart(3)} match (${((100 * matched) / all.length).toFixed(1)} %)`;
}

function byLanguage(judged: Judged[]): void {
	const events = judged.filter(({ row }) => row.label === 'event');
	const languages = [...new Set(events.map(({ row }) => row.lang))].sort();
	const parts = languages.map((lang) => {
		const of = events.filter(({ row }) => row.lang === lang);
		return `${lang} ${of.filter(({ best }) => best?.matches).length}/${of.length}`;
	});
	console.log(`event by language: ${parts.join('  ')}`);
	const low = languages.filter((lang) => {
		const of = events.filter(({ row }) => row.lang === lang);
		return of.length >= MANY && of.filter(({ best }) => best?.matches).length / of.length < LANGUAGE_RECALL;
	});
	console.log(`languages of ${MANY} events or more below ${LANGUAGE_RECALL}: ${low.join(' ') || 'none'}`);
}

/** What is no article is told by its page; of these there is only the address, the title, and one paragraph. */
function bareNonArticles(): void {
	const bare = digests.map((row) => {
		const title = row.title ?? '';
		const html = `<html lang="${row.lang}"><title>${title}</title><main><h1>${title}</h1><p>${row.text}</p></main>`;
		const summary = { href: '', title, paragraphs: [row.text ?? ''] };
		const isArticle = readArticle(parseHtml(html, row.url)).isArticle;
		return { label: row.label, isArticle, matches: recognise(index, summary)[0]?.matches ?? false };
	});
	const count = (label: Row['label'], which: (one: (typeof bare)[number]) => boolean) =>
		bare.filter((one) => one.label === label && which(one)).length;
	console.log('\n== digests as bare pages at their addresses, the reading asked whether they are articles');
	console.log(
		`nonarticle: ${count('nonarticle', ({ matches }) => matches)} match as text, ${count('nonarticle', ({ isArticle }) => isArticle)} pass for articles, ` +
			`both: ${count('nonarticle', ({ matches, isArticle }) => matches && isArticle)}; ` +
			`event: ${count('event', ({ isArticle }) => isArticle)} of ${count('event', () => true)} pass for articles`,
	);
}

function calibration(judged: Judged[]): void {
	const scored = judged.filter(({ row }) => row.label === 'event' || row.label === 'near');
	const line = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((from) => {
		const of = scored.filter(
			({ best }) => Math.min(0.99, best?.score ?? 0) >= from && Math.min(0.99, best?.score ?? 0) < from + 0.1,
		);
		return `${from}: ${of.filter(({ row }) => row.label === 'event').length}/${of.length}`;
	});
	console.log(`score from, of which event: ${line.join('  ')}`);
}

/** By name only in the tuned half: what is measured apart stays unread. */
function worst(all: Judged[]): void {
	const judged = all.filter(({ half }) => half === 0);
	const score = ({ best }: Judged) => best?.score ?? 0;
	const misses = judged
		.filter(({ row, best }) => row.label === 'event' && !best?.matches)
		.sort((a, b) => score(a) - score(b));
	const alarms = judged
		.filter(({ row, best }) => (row.label === 'near' || row.label === 'nonarticle') && best?.matches)
		.sort((a, b) => score(b) - score(a));
	for (const [what, some] of [
		['miss', misses],
		['alarm', alarms],
	] as const) {
		for (const { row, best } of some.slice(0, WORST)) {
			const why = best?.contributions
				.map(({ reason, amount, detail }) => `${reason} ${detail ?? ''} ${amount.toFixed(2)}`)
				.join('; ');
			console.log(
				`${what} ${best?.score ?? 0} [${row.lang}] ${row.title ?? ''} | ${(row.text ?? row.summary ?? '').slice(0, 160)}\n      ${why ?? 'nothing found'}`,
			);
		}
	}
}

/** Two halves by host, so that what was tuned on one half shows on the other. */
function half(url: string): number {
	const host = new URL(url).host;
	let sum = 0;
	for (const letter of host) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
	return sum % 2;
}

function speed(): void {
	const paragraphs = digests.flatMap(({ text }) => text ?? []);
	const length = paragraphs.join('').length;
	const times = Array.from({ length: 7 }, () => {
		const begin = performance.now();
		recognise(index, { href: '', title: 'Speed', paragraphs });
		return performance.now() - begin;
	}).sort((a, b) => a - b);
	console.log(
		`\n${length} characters in ${times[3]?.toFixed(1)} ms; index ${JSON.stringify(index).length} bytes`,
	);
}
