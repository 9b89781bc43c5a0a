import type { Words } from '../locale/sidebar-words.ts';
import type { ShownPlace } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { Fold, LongList, Section } from './fold.tsx';
import { Sources } from './sources.tsx';

const FIRST = 6;

/** Where it happened, and how exactly that is known. */
export function Places() {
	const { report, translator } = useReading();
	const { places } = report.dossier;
	if (places.length === 0) return null;
	return (
		<Section id="places" title={translator.say('places.title')} count={translator.number(places.length)}>
			<PlacesMap />
			<LongList
				id="places-list"
				items={places}
				first={FIRST}
				draw={(place) => <PlaceItem key={place.id} place={place} />}
			/>
		</Section>
	);
}

/** The map, and in words what its arrows say. */
function PlacesMap() {
	const { report, actions, translator } = useReading();
	const { places, moves = [] } = report.dossier;
	if (!places.some(({ at }) => at)) return null;
	const named = places.filter((place) => place.named).map(({ id }) => id);
	return (
		<>
			<div key={named.join()} ref={actions.drawMap} />
			{moves.length > 0 && (
				<Fold id="moves" label={translator.say('map.moves', { count: moves.length })}>
					<ul class="plain">
						{moves.map(({ id, what, sources }) => (
							<li key={id} class="item">
								<DossierText texts={what} />
								<div class="under">
									<Sources id={`move-${id}`} ids={sources} />
								</div>
							</li>
						))}
					</ul>
				</Fold>
			)}
		</>
	);
}

/** A place, its part in the event, and how exactly it is known. */
export function PlaceItem({ place }: { place: ShownPlace }) {
	const { translator } = useReading();
	const { id, name, country, role, note, sources, named } = place;
	const countries = country.split('/').map((code) => translator.countryName(code));
	return (
		<li class="item" data-place={id}>
			<p>
				<bdi class="what">{name}</bdi> <span class="soft">{translator.row(countries)}</span>
				{named && <span class="soft tag">{translator.say('map.named')}</span>}
			</p>
			<p>
				<DossierText texts={role} />
			</p>
			<p class="soft exactness" data-exact={place.exact}>
				{exactness(place, translator)}
			</p>
			{note && (
				<p class="soft">
					<DossierText texts={note} />
				</p>
			)}
			<div class="under">
				<Sources id={`place-${id}`} ids={sources} />
			</div>
		</li>
	);
}

function exactness({ exact, radiusKm }: ShownPlace, { say }: Words): string {
	if (exact === 'point') return say('places.point');
	return exact === 'area' && radiusKm ? say('places.area', { km: radiusKm }) : say('places.unknown');
}
