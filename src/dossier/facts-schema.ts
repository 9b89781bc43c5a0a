import { demand, list, object, optional, record, type Shape } from './check.ts';
import type {
	Claim,
	Concept,
	Figure,
	FigureValue,
	Neighbour,
	Pattern,
	RecognitionRules,
	Statement,
} from './dossier.ts';
import {
	between,
	idOf,
	inOrder,
	isoDate,
	language,
	number,
	oneOf,
	refTo,
	text,
	texts,
	truth,
	wholeNumber,
} from './shapes.ts';

const concepts = list(refTo('concept'));
const sources = list(refTo('source'), 1);
const part = refTo('part');

const conceptName = demand(text, (name) =>
	!/\*\S|^\*/.test(name) && /[\p{L}\p{N}]/u.test(name)
		? undefined
		: 'must be a name, "*" at the end of words at most',
);

/** A thing and its names. */
export const concept = object<Concept>({
	id: idOf('concept'),
	kind: oneOf('person', 'place', 'group', 'operation', 'country', 'action', 'thing', 'phrase'),
	names: record(language, list(conceptName, 1)),
	includes: optional(list(refTo('concept'), 1)),
	distinctive: optional(between(0, 1)),
});

const neighbour: Shape<Neighbour> = demand(
	object<Neighbour>({
		id: idOf('neighbour'),
		title: texts,
		concepts,
		weight: optional(between(0, 1)),
		headline: optional(truth),
		from: optional(isoDate),
		to: optional(isoDate),
	}),
	({ from, to }) => inOrder(from, to),
);

/** How the event is told from its neighbours. */
export const recognition = object<RecognitionRules>({
	strong: list(list(refTo('concept'), 1)),
	required: list(list(refTo('concept'), 1)),
	telling: list(refTo('concept')),
	neighbours: list(neighbour),
});

const figureValue: Shape<FigureValue> = demand(
	object<FigureValue>({
		min: optional(number),
		max: optional(number),
		exact: optional(number),
		date: optional(isoDate),
		text: optional(text),
	}),
	(value) => (Object.keys(value).length === 0 ? 'must not be empty' : inOrder(value.min, value.max)),
);

const pattern: Shape<Pattern> = demand(
	object<Pattern>({
		all: concepts,
		any: optional(list(list(refTo('concept'), 1))),
		none: optional(concepts),
		order: optional(truth),
		actor: optional(refTo('concept')),
		target: optional(refTo('concept')),
		denied: optional(truth),
		within: optional(oneOf(1, 2)),
		number: optional(
			demand(
				object<NonNullable<Pattern['number']>>({
					min: wholeNumber,
					max: wholeNumber,
					of: refTo('concept'),
					done: optional(refTo('concept')),
				}),
				({ min, max }) => inOrder(min, max),
			),
		),
		date: optional(isoDate),
		value: optional(figureValue),
	}),
	({ all, any = [] }) => (all.length + any.length > 0 ? undefined : 'needs a concept in "all" or "any"'),
);

/** One fact, and how it is recognised. */
export const statement = object<Statement>({
	id: idOf('statement'),
	text: texts,
	part,
	date: isoDate,
	core: truth,
	patterns: list(pattern, 1),
	sources,
});

const claim = object<Claim>({
	value: figureValue,
	by: text,
	byKind: oneOf('official', 'local-official', 'state-media', 'armed-group', 'agency', 'outlet'),
	on: optional(isoDate),
	note: optional(texts),
	sources,
});

/** One number, how it is recognised, and who says what. */
export const figure = object<Figure>({
	id: idOf('figure'),
	what: texts,
	part,
	date: isoDate,
	counts: optional(refTo('concept')),
	done: optional(refTo('concept')),
	measure: optional(oneOf('clock-time', 'kilometres')),
	patterns: list(pattern),
	claims: list(claim, 1),
	sources,
});
