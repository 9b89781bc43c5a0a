import { useReading } from './context.tsx';
import { LongList, Section } from './fold.tsx';
import { SourceItem } from './sources.tsx';

const FIRST = 8;

/** Everything that the event's facts rest on, by outlet. */
export function AllSources() {
	const { report, translator } = useReading();
	const { sources } = report.dossier;
	return (
		<Section id="sources" title={translator.say('sources.title')} count={translator.number(sources.length)}>
			<SourceList />
		</Section>
	);
}

function SourceList() {
	const { report } = useReading();
	const byOutlet = report.dossier.sources.toSorted((one, other) => one.outlet.localeCompare(other.outlet));
	return (
		<LongList
			id="sources-list"
			class="plain sources"
			items={byOutlet}
			first={FIRST}
			draw={(source) => <SourceItem key={source.id} source={source} />}
		/>
	);
}
