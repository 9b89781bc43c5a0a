import type { Person, Place } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import { Cited, Local, type Speech } from './context.tsx';

/** Who acts or speaks in the event. */
export function People({ people, words, sources }: Speech & { people: readonly Person[] }) {
	return (
		<section aria-labelledby="people-title">
			<h2 id="people-title">{words.say('people.title')}</h2>
			<dl class="names">
				{people.map(({ id, name, role, spellings, sources: ids }) => (
					<div key={id}>
						<dt>
							<bdi>{name}</bdi>
						</dt>
						<dd>
							<Local texts={role} words={words} /> <Cited ids={ids} words={words} sources={sources} />
							<Spellings names={spellings} words={words} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

/** Where it happens. */
export function Places({ places, words, sources }: Speech & { places: readonly Place[] }) {
	return (
		<section aria-labelledby="places-title">
			<h2 id="places-title">{words.say('places.title')}</h2>
			<dl class="names">
				{places.map(({ id, name, country, role, note, spellings, sources: ids }) => (
					<div key={id}>
						<dt>
							<bdi>{name}</bdi> <span class="soft">{countries(country, words)}</span>
						</dt>
						<dd>
							<Local texts={role} words={words} /> <Cited ids={ids} words={words} sources={sources} />
							{note && (
								<p class="soft">
									<Local texts={note} words={words} />
								</p>
							)}
							<Spellings names={spellings} words={words} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function Spellings({ names, words }: { names: readonly string[]; words: EventWords }) {
	if (names.length === 0) return null;
	return <p class="soft">{words.say('spellings', { names: words.row(names) })}</p>;
}

/** The names of one country or two: `PK/IR` or `PK`. */
function countries(codes: string, { row, countryName }: EventWords): string {
	return row(codes.split('/').map(countryName));
}
