import type { ShownPerson } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { LongList, Section } from './fold.tsx';
import { Sources } from './sources.tsx';

const FIRST = 6;

/** Who is who: people first, then groups and public bodies. */
export function People() {
	const { report, translator } = useReading();
	const { people } = report.dossier;
	if (people.length === 0) return null;
	const isPerson = ({ kind = 'person' }: ShownPerson) => kind === 'person';
	const inOrder = [...people.filter(isPerson), ...people.filter((one) => !isPerson(one))];
	return (
		<Section id="people" title={translator.say('people.title')} count={translator.number(people.length)}>
			<LongList
				id="people-list"
				items={inOrder}
				first={FIRST}
				draw={(person) => <PersonItem key={person.id} person={person} />}
			/>
		</Section>
	);
}

/** One of those who took part, and in what role. */
export function PersonItem({ person: { id, name, role, sources } }: { person: ShownPerson }) {
	return (
		<li class="item" data-person={id}>
			<p class="what" dir="auto">
				{name}
			</p>
			<p>
				<DossierText texts={role} />
			</p>
			<div class="under">
				<Sources id={`person-${id}`} ids={sources} />
			</div>
		</li>
	);
}
