import { demand, list, object, optional, type Shape } from './check.ts';
import type {
	Coverage,
	Disagreement,
	Dossier,
	Fingerprint,
	Move,
	Person,
	Place,
	Position,
	Quotation,
	Source,
	SourcedText,
	TimelineEntry,
} from './dossier.ts';
import { concept, figure, recognition, statement } from './facts-schema.ts';
import {
	address,
	between,
	defines,
	hashLine,
	idOf,
	inOrder,
	isoDate,
	language,
	number,
	oneOf,
	placeOrCountry,
	refTo,
	text,
	textLike,
	texts,
	truth,
	wholeNumber,
} from './shapes.ts';

const sources = list(refTo('source'), 1);
const part = refTo('part');

const source: Shape<Source> = object<Source>({
	id: idOf('source'),
	url: address,
	outlet: text,
	published: optional(isoDate),
	language: optional(language),
});

const sourcedText = object<SourcedText>({ text: texts, sources });

const timelineEntry = object<TimelineEntry>({
	id: idOf('timeline entry'),
	date: isoDate,
	precision: oneOf('minute', 'hour', 'part-of-day', 'day', 'days'),
	time: optional(text),
	title: texts,
	text: texts,
	caution: optional(texts),
	part: defines('part'),
	sources,
});

const position = object<Position>({ text: texts, by: list(text, 1), sources });

const disagreement = object<Disagreement>({
	id: idOf('disagreement'),
	question: texts,
	part,
	positions: list(position, 2),
	note: optional(texts),
	figure: optional(refTo('figure')),
	sources,
});

const quotation = object<Quotation>({
	id: idOf('quotation'),
	speaker: text,
	date: isoDate,
	occasion: optional(text),
	text,
	language,
	sources,
});

const person = object<Person>({
	id: idOf('person'),
	kind: optional(oneOf('person', 'group', 'body')),
	name: text,
	role: texts,
	spellings: list(text),
	concept: optional(refTo('concept')),
	sources,
});

const place: Shape<Place> = demand(
	object<Place>({
		id: idOf('place'),
		name: text,
		country: textLike(/^[A-Z]{2}(\/[A-Z]{2})?$/, 'a country code such as "PK", or two such as "PK/IR"'),
		role: texts,
		at: optional(
			object<NonNullable<Place['at']>>({ latitude: between(-90, 90), longitude: between(-180, 180) }),
		),
		exact: oneOf('point', 'area', 'unknown'),
		radiusKm: optional(number),
		spellings: list(text),
		concept: optional(refTo('concept')),
		note: optional(texts),
		sources,
	}),
	({ at, exact, radiusKm }) => {
		if ((at !== undefined) !== (exact !== 'unknown')) return 'needs "at" unless "exact" is "unknown"';
		return (radiusKm !== undefined) === (exact === 'area')
			? undefined
			: 'needs "radiusKm" when, and only when, it is an area';
	},
);

const move = object<Move>({
	id: idOf('move'),
	kind: oneOf('strike', 'journey'),
	what: texts,
	date: isoDate,
	from: placeOrCountry,
	to: refTo('place'),
	sources,
});

const coverage = object<Coverage>({
	id: idOf('coverage'),
	outlet: text,
	url: address,
	headline: text,
	headlineIsOurs: optional(truth),
	published: optional(isoDate),
	dateBasis: optional(oneOf('page', 'url', 'text', 'inferred')),
	language,
	textBy: optional(text),
	retold: optional(truth),
	via: optional(text),
	part,
	note: optional(texts),
	pair: optional(list(refTo('coverage'), 1)),
	statements: optional(list(refTo('statement'))),
	sources,
});

const fingerprint = object<Fingerprint>({
	coverage: refTo('coverage'),
	words: wholeNumber,
	hashes: hashLine,
});

/** The whole of a dossier. The order of the keys here is their order in the file. */
export const dossierShape: Shape<Dossier> = object<Dossier>({
	format: oneOf(1),
	id: textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the name of its file, in lower case words joined by "-"'),
	updated: isoDate,
	translated: optional(list(language, 1)),
	title: texts,
	summary: texts,
	window: demand(
		object<Dossier['window']>({ from: isoDate, to: isoDate, coreFrom: isoDate, coreTo: isoDate }),
		({ from, coreFrom, coreTo, to }) =>
			inOrder(from, coreFrom) ?? inOrder(coreFrom, coreTo) ?? inOrder(coreTo, to),
	),
	concepts: list(concept),
	recognition,
	background: list(sourcedText),
	timeline: list(timelineEntry),
	statements: list(statement),
	figures: list(figure),
	disagreements: optional(list(disagreement)),
	quotes: list(quotation),
	people: list(person),
	places: list(place),
	moves: optional(list(move)),
	coverage: list(coverage),
	fingerprints: optional(list(fingerprint)),
	sources: list(source),
	terms: optional(list(texts, 1)),
});
