import { type Likeness, squeezeText } from './similarity.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import type { TextDetails, TextSigns } from './text-signs.ts';
import { LONGEST_TITLE } from './title.ts';

const TAGS = ['p', 'li', 'td', 'div', 'button', 'figcaption', 'pre', 'blockquote'];

/** How many features `writeOwnFeatures` writes: `OWN_FEATURES`. */
export const OWN_WIDTH = 19;

/** What a run is compared with. */
export type OwnContext = {
	/** The page's headlines, and after them its description. */
	known: Likeness;
	/** `articleBody` of the page's JSON-LD, letters and figures only; '' when there is none. */
	articleBody: string;
	repeats: ReadonlyMap<string, number>;
};

export type OwnCase = { run: TextRun; signs: TextSigns; details: TextDetails };

/** Write a run's own features from `offset` on; returns where the next ones go. All writers of features work so; `feature-names.ts` has the names. */
export function writeOwnFeatures(
	values: Float32Array,
	offset: number,
	{ run, signs, details }: OwnCase,
	context: OwnContext,
): number {
	const { text, element } = run;
	let at = offset;
	values[at++] = Math.log2(1 + signs.weight);
	values[at++] = Math.min(1, run.linkChars / text.length);
	values[at++] = Math.min(run.links, 12);
	values[at++] = Number(run.startsLinked);
	values[at++] = Math.min(1, run.boldChars / text.length);
	values[at++] = Math.min(signs.sentenceEnds, 12);
	values[at++] = details.commaDensity;
	values[at++] = Number(signs.endsAsSentence);
	values[at++] = Number(details.endsCut);
	values[at++] = details.capitalShare;
	values[at++] = Number(details.hasDate);
	values[at++] = Number(details.hasBar);
	values[at++] = headingLevel(element.tag);
	const { known } = context;
	if (text.length <= LONGEST_TITLE) known.compare(text);
	else known.clear();
	values[at++] = known.most(0, known.size - 1);
	values[at++] = known.most(known.size - 1, known.size);
	values[at++] = Math.min(context.repeats.get(text) ?? 1, 6);
	values[at++] = inArticleBody(text, context.articleBody);
	values[at++] = signs.cue;
	values[at++] = TAGS.indexOf(element.tag);
	return at;
}

/** Shorter texts stand in any article by chance. */
const TELLING_LENGTH = 25;

/** Whether the page itself says that a text is the article's: 1 or -1; 0 when it does not say. */
function inArticleBody(text: string, articleBody: string): number {
	if (articleBody === '' || text.length < TELLING_LENGTH) return 0;
	return articleBody.includes(squeezeText(text)) ? 1 : -1;
}
