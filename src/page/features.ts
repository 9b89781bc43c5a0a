import { AREA_WIDTH, writeAreaFeatures } from './area-features.ts';
import { SIGN_UP } from './cues.ts';
import { type FeatureTable, featureTable } from './feature-table.ts';
import type { Metadata } from './metadata.ts';
import { OWN_WIDTH, writeOwnFeatures } from './own-features.ts';
import { PLACE_WIDTH, writePlaceFeatures } from './place-features.ts';
import { SEQUENCE_WIDTH, sequenceOf, writeSequenceFeatures } from './sequence-features.ts';
import { Siblings } from './siblings.ts';
import { Likeness, squeezeText } from './similarity.ts';
import { lookOn, SURROUNDING_WIDTH, unseen, writeSurroundings } from './surroundings.ts';
import type { Survey } from './survey.ts';
import type { TextRun } from './text-runs.ts';
import { readTextDetails, type TextDetails, type TextSigns } from './text-signs.ts';

/** How many features a run's row has: those of the five writers, and two of its page. */
const ROW_WIDTH = OWN_WIDTH + PLACE_WIDTH + SEQUENCE_WIDTH + AREA_WIDTH + SURROUNDING_WIDTH + 2;

/** All that is worked out about a page's runs before anything is decided. */
export type Evidence = Survey & {
	/** The runs that were looked at closely, by place, in order: the others are no article's. */
	candidates: readonly number[];
	/** What a closer look at a run's text showed; undefined for those that are no candidates. */
	details: readonly (TextDetails | undefined)[];
	/** Places of the buttons that sign the reader up to something. */
	signUps: readonly number[];
	/** One row a candidate, in the order of `FEATURES`. */
	rows: FeatureTable;
};

/** Everything measurable about some of a page's runs. */
export function gatherEvidence(
	survey: Survey,
	candidates: readonly number[],
	metadata: Pick<Metadata, 'titles' | 'description' | 'articleBody'>,
): Evidence {
	const { runs, signs, outline, headline } = survey;
	const details = new Array<TextDetails | undefined>(runs.length);
	const rows = featureTable(candidates.length, ROW_WIDTH);
	const { values } = rows;
	const sequence = sequenceOf(survey);
	const inCore = outline.core ? outline.core.first : -1;
	const heaviest = heaviestOf(survey.prose);
	const areas = { runs, outline, title: headline.at, heaviest, siblings: new Siblings(outline) };
	const own = {
		known: new Likeness([...metadata.titles.slice(0, 3), metadata.description ?? '']),
		articleBody: squeezeText(metadata.articleBody ?? ''),
		repeats: countTexts(runs),
	};
	const [pageProse, pageRuns] = [Math.log2(1 + outline.whole.prose), Math.log2(1 + runs.length)];
	const seen = unseen(ROW_WIDTH);
	let at = 0;
	for (let row = 0; row < candidates.length; row++) {
		const place = candidates[row] as number;
		const run = runs[place] as TextRun;
		const detail = readTextDetails(run.text);
		details[place] = detail;
		lookOn(seen, place, runs);
		at = writeOwnFeatures(values, at, { run, signs: signs[place] as TextSigns, details: detail }, own);
		at = writePlaceFeatures(values, at, seen, survey, inCore);
		at = writeSequenceFeatures(values, at, place, sequence);
		at = writeAreaFeatures(values, at, seen, areas);
		at = writeSurroundings(values, at, seen, areas);
		values[at++] = pageProse;
		values[at++] = pageRuns;
	}
	return { ...survey, candidates, details, rows, signUps: signUpsIn(survey) };
}

function signUpsIn({ runs, signs }: Survey): number[] {
	const found: number[] = [];
	for (let at = 0; at < runs.length; at++)
		if ((signs[at] as TextSigns).cue === SIGN_UP && (runs[at] as TextRun).element.tag === 'button')
			found.push(at);
	return found;
}

function heaviestOf(prose: Float64Array): number {
	let best = 0;
	for (let at = 1; at < prose.length; at++) if ((prose[at] as number) > (prose[best] as number)) best = at;
	return best;
}

function countTexts(runs: readonly TextRun[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (let at = 0; at < runs.length; at++) {
		const { text } = runs[at] as TextRun;
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return counts;
}
