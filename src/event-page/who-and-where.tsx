import type { Move, Person, Place } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import { EventMap } from '../map/event-map.tsx';
import type { PackedOutlines } from '../map/outlines.ts';
import type { ShownPlace } from '../report/report.ts';
import { Cited, Local, type Speech } from './context.tsx';
import { type Folding, Part } from './part.tsx';

/** Who acts or speaks in the event. */
export function People({ people, words, sources, folds }: Speech & Folding & { people: readonly Person[] }) {
	return (
		<Part id="people" words={words} folds={folds} count={people.length}>
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
		</Part>
	);
}

type PlacesProps = Speech &
	Folding & {
		places: readonly MappedPlace[];
		moves: readonly Move[];
		/** Read the package's outlines. */
		outlines: () => Promise<PackedOutlines>;
	};
type MappedPlace = Place & Pick<ShownPlace, 'named'>;

/** Where it happens, as a map and in words. */
export function Places({ places, moves, outlines, words, sources, folds }: PlacesProps) {
	return (
		<Part id="places" words={words} folds={folds} count={places.length}>
			{places.some(({ at }) => at) && (
				<EventMap words={words} places={places} moves={moves} load={outlines} press={goToPlace} />
			)}
			<ul class="dots moves">
				{moves.map(({ id, what, sources: ids }) => (
					<li key={id}>
						<Local texts={what} words={words} /> <Cited ids={ids} words={words} sources={sources} />
					</li>
				))}
			</ul>
			<dl class="names">
				{places.map((place) => (
					<PlaceEntry key={place.id} place={place} words={words} sources={sources} />
				))}
			</dl>
		</Part>
	);
}

function PlaceEntry({ place, words, sources }: Speech & { place: MappedPlace }) {
	const { id, name, country, role, radiusKm, note, named, spellings, sources: ids } = place;
	return (
		<div id={`place-${id}`} tabIndex={-1}>
			<dt>
				<bdi>{name}</bdi>{' '}
				<span class="soft">
					{words.row([
						...country.split('/').map(words.countryName),
						...(radiusKm ? [words.say('places.area', { km: radiusKm })] : []),
						...(named ? [words.say('map.named')] : []),
					])}
				</span>
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
	);
}

function goToPlace(id: string): void {
	document.getElementById(`place-${id}`)?.focus();
}

function Spellings({ names, words }: { names: readonly string[]; words: EventWords }) {
	if (names.length === 0) return null;
	return <p class="soft">{words.say('spellings', { names: words.row(names) })}</p>;
}
