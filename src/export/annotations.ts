import type { Texts } from '../dossier/dossier.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { Block, Passage, Span } from '../page/block.ts';
import type { FigureRow, QuoteRow, Report, StatementRow } from '../report/report.ts';
import { valueText } from '../sidebar/figure-text.ts';
import { clauses } from '../text/sentences.ts';
import { positionSelector, quoteSelector, type Selector } from './selectors.ts';

/** A page's text (its body's `textContent`), and where in it a passage stands; undefined when it is no longer there. */
export type PageText = { text: string; spanOf: (passage: Passage) => Span | undefined };

export type AnnotationInput = {
	report: Report;
	/** Those that the report's passages count. */
	blocks: readonly Pick<Block, 'text'>[];
	page: PageText;
	words: Words;
	/** When the file is made, as xsd:dateTime in UTC. */
	created: string;
	/** Another IRI at each call. */
	nextId: () => string;
};

type TextualBody = { type: 'TextualBody'; value: string; format: 'text/plain'; language: string };
type SourceBody = { type: 'SpecificResource'; source: string; purpose: 'linking' };
type Target = { source: string; selector: Selector[] };
export type Annotation = {
	id: string;
	type: 'Annotation';
	motivation: 'describing' | 'commenting' | 'identifying';
	created: string;
	body: (TextualBody | SourceBody)[];
	target: Target[];
};

/** What a report finds in a page, as a collection of the W3C Web Annotation Data Model: JSON-LD, as plain data. */
export function annotationCollection(input: AnnotationInput) {
	const { report, words, created, nextId } = input;
	const { statements, figures, quotes, dossier } = report;
	const id = nextId();
	const items = [
		...statements.flatMap((row) => statementAnnotation(row, input)),
		...figures.flatMap((row) => figureAnnotations(row, input)),
		...quotes.flatMap((row) => quoteAnnotation(row, input)),
	];
	const first = { id: nextId(), type: 'AnnotationPage', partOf: id, startIndex: 0, items } as const;
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id,
		type: 'AnnotationCollection',
		label: textIn(dossier.title, words).text,
		created,
		generator: { type: 'Software', name: words.say('name') },
		total: items.length,
		...(items.length > 0 && { first }),
	} as const;
}

type Found = Pick<Annotation, 'motivation'> & {
	value: string;
	language: string;
	sources: readonly string[];
	passages: readonly Passage[];
};

function statementAnnotation({ statement, mention }: StatementRow, input: AnnotationInput): Annotation[] {
	if (!mention) return [];
	const { text, language } = textIn(statement.text, input.words);
	const { sources } = statement;
	return [annotation({ motivation: 'describing', value: text, language, sources, ...mention }, input)];
}

/** The number, and who gives which: so that whoever meets it alone sees what it stands beside. */
function figureAnnotations({ figure, mentions }: FigureRow, input: AnnotationInput): Annotation[] {
	const { words } = input;
	const { text, language } = textIn(figure.what, words);
	const claims = figure.claims.map(({ by, value }) => `${by}: ${valueText(value, words)}`);
	const { sources } = figure;
	return mentions.map(({ value, passages }) => {
		const here = `${words.say('figures.here')} ${valueText(value, words)}`;
		const lines = [text, here, ...claims].join('\n');
		return annotation({ motivation: 'commenting', value: lines, language, sources, passages }, input);
	});
}

function quoteAnnotation({ quotation, mention }: QuoteRow, input: AnnotationInput): Annotation[] {
	if (!mention) return [];
	const { speaker, date, text, language, sources } = quotation;
	const value = `${speaker}, ${input.words.date(date)}: ${text}`;
	return [annotation({ motivation: 'identifying', value, language, sources, ...mention }, input)];
}

function annotation(
	{ motivation, value, language, sources, passages }: Found,
	input: AnnotationInput,
): Annotation {
	const { report, created, nextId } = input;
	const cited = report.dossier.sources.filter(({ id }) => sources.includes(id));
	const source = report.address.href.replace(/#.*/s, '');
	return {
		id: nextId(),
		type: 'Annotation',
		motivation,
		created,
		body: [
			{ type: 'TextualBody', value, format: 'text/plain', language },
			...cited.map(({ url }) => ({ type: 'SpecificResource', source: url, purpose: 'linking' }) as const),
		],
		target: passages.map((passage) => ({ source, selector: selectorsOf(passage, input) })),
	};
}

/** By words and by place, either of which finds it. What is less than a sentence is found in its sentence. */
function selectorsOf(passage: Passage, { blocks, page }: AnnotationInput): Selector[] {
	const { text = '' } = blocks[passage.block] ?? {};
	const sentence = sentenceAround(text, passage);
	const place = page.spanOf(passage);
	const placeOfSentence = page.spanOf(sentence);
	const quote = place ? quoteSelector(page.text, place) : quoteSelector(text, passage);
	const around = placeOfSentence ? quoteSelector(page.text, placeOfSentence) : quoteSelector(text, sentence);
	const isPart = sentence.end - sentence.start > passage.end - passage.start;
	const words = isPart ? { ...around, refinedBy: quote } : quote;
	return place ? [words, positionSelector(page.text, place)] : [words];
}

function sentenceAround(text: string, passage: Passage): Passage {
	const { start, end, block } = passage;
	const around = clauses(text).find((sentence) => sentence.start <= start && end <= sentence.end);
	return { start, end, ...around, block };
}

function textIn(texts: Texts, { language }: Words): { text: string; language: string } {
	return pickText(texts, language);
}
