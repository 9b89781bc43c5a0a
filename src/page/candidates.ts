import { type FeatureTable, featureTable } from './feature-table.ts';
import { holds } from './outline.ts';
import type { Place } from './places.ts';
import { FAR_STEPS, type Survey } from './survey.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';
import { predict, type Trees } from './trees.ts';

/** How many features `writeGlance` writes. */
const GLANCE_FEATURES = 16;

/** One row a run: cheap to work out, for it is done for all. */
export function glanceTable(survey: Survey): FeatureTable {
	const table = featureTable(survey.runs.length, GLANCE_FEATURES);
	for (let at = 0; at < survey.runs.length; at++) writeGlance(table.values, at * table.width, at, survey);
	return table;
}

function writeGlance(values: Float32Array, offset: number, run: number, survey: Survey): void {
	const { text, linkChars, element, block } = survey.runs[run] as TextRun;
	const { outline, shapeMasses } = survey;
	const { core, whole } = outline;
	const { weight, endsAsSentence, cue } = survey.signs[run] as TextSigns;
	const shape = survey.shapes[run] as number;
	const around = block.parent ?? block;
	const above = around.parent ?? around;
	const one = outline.massOf(around);
	const two = outline.massOf(above);
	const four = outline.massOf(up(above, 2));
	const prose = Math.max(1, whole.prose);
	let at = offset;
	values[at++] = Math.log2(1 + weight);
	values[at++] = Math.min(1, linkChars / text.length);
	values[at++] = headingLevel(element.tag);
	values[at++] = endsAsSentence ? 1 : 0;
	values[at++] = cue;
	values[at++] = survey.untilProse[run] ?? FAR_STEPS;
	values[at++] = core !== undefined && holds(core, run) ? 1 : 0;
	values[at++] = (shapeMasses.runs[shape] as number) / whole.runs;
	values[at++] = (shapeMasses.linkChars[shape] as number) / (shapeMasses.chars[shape] as number);
	values[at++] = one.linkChars / one.chars;
	values[at++] = Math.min(50, one.runs);
	values[at++] = two.linkChars / two.chars;
	values[at++] = Math.min(50, two.runs);
	values[at++] = two.prose / prose;
	values[at++] = four.linkChars / four.chars;
	values[at] = four.prose / prose;
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
