import { type FeatureTable, featureTable } from './feature-table.ts';
import { FAR_STEPS, type Survey } from './survey.ts';
import { headingLevel } from './tags.ts';
import { blockPlace, type Place, type TextRun } from './text-runs.ts';
import { predict, type Trees } from './trees.ts';

/** How many features `writeGlance` writes. */
const GLANCE_FEATURES = 17;

/** One row a run: cheap to work out, for it is done for all. */
export function glanceTable(survey: Survey): FeatureTable {
	const table = featureTable(survey.runs.length, GLANCE_FEATURES);
	for (let at = 0; at < survey.runs.length; at++) writeGlance(table.values, at * table.width, at, survey);
	return table;
}

function writeGlance(values: Float32Array, offset: number, run: number, survey: Survey): void {
	const { text, linkChars, element } = survey.runs[run] as TextRun;
	const { outline, shapeMasses, signs } = survey;
	const { sums, core, whole } = outline;
	const shape = survey.shapes[run] as number;
	let at = offset;
	values[at++] = Math.log2(1 + (signs[run]?.weight ?? 0));
	values[at++] = Math.min(1, linkChars / text.length);
	values[at++] = headingLevel(element.tag);
	values[at++] = Number(signs[run]?.endsAsSentence);
	values[at++] = signs[run]?.cue ?? 0;
	values[at++] = survey.sinceProse[run] ?? FAR_STEPS;
	values[at++] = survey.untilProse[run] ?? FAR_STEPS;
	values[at++] = Number(core !== undefined && outline.holds(core.element, run));
	values[at++] = (shapeMasses.runs[shape] as number) / whole.runs;
	values[at++] = (shapeMasses.linkChars[shape] as number) / (shapeMasses.chars[shape] as number);
	const block = blockPlace(survey.runs[run] as TextRun);
	const one = (block.parent ?? block).element;
	const two = up(block, 2).element;
	const four = up(block, 4).element;
	const prose = Math.max(1, whole.prose);
	values[at++] = outline.within(one, sums.linkChars) / outline.within(one, sums.chars);
	values[at++] = Math.min(50, outline.runsIn(one));
	values[at++] = outline.within(two, sums.linkChars) / outline.within(two, sums.chars);
	values[at++] = Math.min(50, outline.runsIn(two));
	values[at++] = outline.within(two, sums.prose) / prose;
	values[at++] = outline.within(four, sums.linkChars) / outline.within(four, sums.chars);
	values[at] = outline.within(four, sums.prose) / prose;
}

function up(start: Place, levels: number): Place {
	let place = start;
	for (let level = 0; level < levels && place.parent; level++) place = place.parent;
	return place;
}

/**
 * The runs that deserve a closer look, by place: what reads like a paragraph, the headline, and what a few small trees
 * do not dismiss at a glance (a cascade, as in Viola and Jones 2001: most of a page is menus and teasers).
 */
export function findCandidates(survey: Survey, gate: Trees, limit: number): number[] {
	const { values, width } = glanceTable(survey);
	const found: number[] = [];
	for (let at = 0; at < survey.runs.length; at++) {
		const isPlain = (survey.prose[at] as number) > 0 || at === survey.headline.at;
		if (isPlain || predict(gate, values, at * width) >= limit) found.push(at);
	}
	return found;
}
