import type { Evidence } from './features.ts';
import { FEATURES } from './features.ts';

/** How likely each run is part of the article's body: 0 to 1. */
export function scoreRuns(evidence: Evidence): number[] {
	return evidence.runs.map((_, at) => scoreRun(evidence, at));
}

const AT = new Map(FEATURES.map((name, at) => [name, at]));
const CLUTTER_MARKERS = [
	'advertisement',
	'related',
	'newsletter',
	'share',
	'comments',
	'navigation',
	'footer',
	'sidebar',
	'promotion',
	'author',
	'video',
	'overlay',
	'<aside>',
	'<nav>',
	'<footer>',
	'<form>',
];

function scoreRun({ rows, prose }: Evidence, at: number): number {
	const row = rows[at] ?? [];
	const value = (name: string) => row[AT.get(name) ?? -1] ?? 0;
	let sum = (prose[at] ?? 0) > 0 ? 0.5 : -1.5;
	sum += value('below-core') >= 0 ? 1.5 : -3;
	sum += 3 * value('same-shape-prose') - 3 * value('link-share');
	sum += value('prose-near') / 6 - 1;
	for (const marker of CLUTTER_MARKERS) if (value(`in:${marker}`) <= 4) sum -= 1.2;
	if (value('heading-level') > 0 && value('until-prose') <= 2) sum += 1.5;
	if (value('tag:li') > 0 && value('link-share') < 0.3) sum += 1;
	return 1 / (1 + Math.exp(-sum));
}
