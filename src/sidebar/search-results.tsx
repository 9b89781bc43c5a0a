import type { ComponentChildren } from 'preact';
import { useReading } from './context.tsx';
import { Fact } from './facts.tsx';
import { FigureItem } from './figures.tsx';
import { PersonItem } from './people.tsx';
import { PlaceItem } from './places.tsx';
import { Quote } from './quotes.tsx';
import { countFound, findInReport } from './search.ts';

/** In place of the sections: all that holds the words that the reader looks for. */
export function SearchResults() {
	const { report, translator, search } = useReading();
	const { say } = translator;
	const found = findInReport(report, search.query);
	return (
		<section class="results" data-section="results">
			<h3>{say('search.found', { count: countFound(found) })}</h3>
			<Group title={say('facts.title')} count={found.statements.length}>
				{found.statements.map((row) => (
					<Fact key={row.statement.id} row={row} />
				))}
			</Group>
			<Group title={say('figures.title')} count={found.figures.length}>
				{found.figures.map((row) => (
					<FigureItem key={row.figure.id} row={row} />
				))}
			</Group>
			<Group title={say('quotes.title')} count={found.quotes.length}>
				{found.quotes.map((row) => (
					<Quote key={row.quotation.id} row={row} />
				))}
			</Group>
			<Group title={say('people.title')} count={found.people.length}>
				{found.people.map((person) => (
					<PersonItem key={person.id} person={person} />
				))}
			</Group>
			<Group title={say('places.title')} count={found.places.length}>
				{found.places.map((place) => (
					<PlaceItem key={place.id} place={place} />
				))}
			</Group>
		</section>
	);
}

type GroupProps = { title: string; count: number; children: ComponentChildren };

function Group({ title, count, children }: GroupProps) {
	const { translator } = useReading();
	if (count === 0) return null;
	return (
		<>
			<h4>
				{title} <span class="count">{translator.number(count)}</span>
			</h4>
			<ul class="plain">{children}</ul>
		</>
	);
}
