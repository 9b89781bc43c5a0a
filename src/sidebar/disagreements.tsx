import type { Disagreement, Position } from '../dossier/dossier.ts';
import { DossierText, useReading } from './context.tsx';
import { valueText } from './figure-text.ts';
import { LongList, Section } from './fold.tsx';
import { Sources } from './sources.tsx';

const FIRST = 5;

/** What sources answer differently: for each question all answers side by side, with who holds them. */
export function Disagreements() {
	const { report, translator } = useReading();
	const { disagreements = [] } = report.dossier;
	if (disagreements.length === 0) return null;
	return (
		<Section
			id="disagreements"
			title={translator.say('disagreements.title')}
			count={translator.number(disagreements.length)}
		>
			<LongList
				id="disagreements-list"
				items={disagreements}
				first={FIRST}
				draw={(disagreement) => <Question key={disagreement.id} disagreement={disagreement} />}
			/>
		</Section>
	);
}

function Question({
	disagreement: { id, question, positions, note, figure },
}: {
	disagreement: Disagreement;
}) {
	return (
		<li class="item" data-disagreement={id}>
			<p class="what">
				<DossierText texts={question} />
			</p>
			{figure && <SaidHere figure={figure} />}
			<ul class="plain positions">
				{positions.map((position, index) => (
					<Answer key={index} id={`disagreement-${id}-${index}`} position={position} />
				))}
			</ul>
			{note && (
				<p class="soft">
					<DossierText texts={note} />
				</p>
			)}
		</li>
	);
}

function Answer({ id, position: { text, by, sources } }: { id: string; position: Position }) {
	const { translator } = useReading();
	return (
		<li class="position">
			<p>
				<DossierText texts={text} />
			</p>
			<p class="soft">{translator.row(by)}</p>
			<div class="under">
				<Sources id={id} ids={sources} />
			</div>
		</li>
	);
}

/** Which answer this article gives, where it gives one as a figure. */
function SaidHere({ figure: id }: { figure: string }) {
	const { report, translator } = useReading();
	const row = report.figures.find(({ figure }) => figure.id === id);
	const values = new Set(row?.mentions.map(({ value }) => valueText(value, translator)));
	if (!row || values.size === 0) return null;
	return (
		<p class="here-line">
			<span>
				{translator.say('figures.here')} <strong>{translator.list([...values])}</strong>
			</span>
			<span class="soft">
				<DossierText texts={row.figure.what} />
			</span>
		</p>
	);
}
