import type { TimelineRow } from '../report/report.ts';
import { DossierText, useReading } from './context.tsx';
import { LongList, Section } from './fold.tsx';
import { Sources } from './sources.tsx';
import { TimePicture } from './time-picture.tsx';

const FIRST_SINCE = 3;

/** What happened after this article; that it cannot be told where the page gives no day. */
export function Since() {
	const { report, translator } = useReading();
	const { say, number } = translator;
	const rows = report.timeline.filter((row) => row.since);
	if (report.published && rows.length === 0) return null;
	return (
		<Section id="since" title={say('timeline.since')} count={number(rows.length)} initial>
			{!report.published && <p class="soft">{say('since.unknown')}</p>}
			<LongList
				id="since-list"
				class="plain timeline"
				items={rows}
				first={FIRST_SINCE}
				draw={(row) => <Entry key={row.entry.id} row={row} list="since" />}
			/>
		</Section>
	);
}

/** What happened, in order, with this article's own day in it and what happened since marked. */
export function Timeline() {
	const { report, translator } = useReading();
	const { say, number, date } = translator;
	const since = report.timeline.filter((row) => row.since).length;
	const count = since > 0 ? say('header.since', { count: since }) : number(report.timeline.length);
	const firstSince = report.timeline.findIndex((row) => row.since);
	const published = report.published;
	// All of it before this article: its own day ends the line.
	const place = firstSince < 0 ? report.timeline.length : firstSince;
	const rows = report.timeline.map((row) => <Entry key={row.entry.id} row={row} list="timeline" />);
	const own = published && (
		<li key="published" class="moment own">
			<p class="when">{date(published)}</p>
			<p class="what">{say('timeline.published')}</p>
		</li>
	);
	return (
		<Section id="timeline" title={say('timeline.title')} count={count}>
			<TimePicture />
			<ol class="plain timeline">{own ? [...rows.slice(0, place), own, ...rows.slice(place)] : rows}</ol>
		</Section>
	);
}

/** What had happened before the event, for whoever comes new to it. */
export function Background() {
	const { report, translator } = useReading();
	const { background } = report.dossier;
	if (background.length === 0) return null;
	return (
		<Section
			id="background"
			title={translator.say('background.title')}
			count={translator.number(background.length)}
		>
			<ul class="plain">
				{background.map(({ text, sources }, index) => (
					<li key={index} class="fact-plain">
						<p>
							<DossierText texts={text} />
						</p>
						<div class="under">
							<Sources id={`background-${index}`} ids={sources} />
						</div>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** `list`: in which the entry stands. */
function Entry({ row: { entry, since }, list }: { row: TimelineRow; list: 'since' | 'timeline' }) {
	const { translator } = useReading();
	const { say, date, row } = translator;
	return (
		<li class={since ? 'moment since' : 'moment'} data-entry={entry.id}>
			<p class="when">
				{row([date(entry.date), ...(entry.time ? [entry.time] : [])])}
				{since && list === 'timeline' && <span class="tag">{say('timeline.since')}</span>}
			</p>
			<p class="what">
				<DossierText texts={entry.title} />
			</p>
			<p class="soft">
				<DossierText texts={entry.text} />
			</p>
			{entry.caution && (
				<p class="caution">
					<strong>{say('timeline.caution')}:</strong> <DossierText texts={entry.caution} />
				</p>
			)}
			<div class="under">
				<Sources id={`${list}-${entry.id}`} ids={entry.sources} />
			</div>
		</li>
	);
}
