import type { IsoDate, TimelineEntry } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import { Cited, Local, type Speech } from './context.tsx';
import { type ScaledDay, scaleDays } from './day-scale.ts';
import { type Folding, Part } from './part.tsx';

const WIDTH = 1040;
const MARGIN = 40;
const BASE = 96;
const STEP = 14;
/** Between two labels of days, so that neither stands on the other. */
const LABEL_WIDTH = 52;

type Props = Speech & Folding & { timeline: readonly TimelineEntry[]; published?: IsoDate | undefined };

/** What happened when: the days as a picture, then each entry in words. */
export function Timeline({ timeline, published, words, sources, folds }: Props) {
	const { say } = words;
	return (
		<Part id="timeline" words={words} folds={folds} count={timeline.length}>
			<DayPicture timeline={timeline} published={published} words={words} />
			<ol class="entries">
				{timeline.map(({ id, date, time, title, text, caution, sources: ids }) => (
					<li key={id} id={`entry-${id}`}>
						<p class="when">
							<time dateTime={date}>{words.date(date)}</time>
							{time && <bdi> {time}</bdi>}
						</p>
						<div>
							<h3>
								<Local texts={title} words={words} />
							</h3>
							<p>
								<Local texts={text} words={words} /> <Cited ids={ids} words={words} sources={sources} />
							</p>
							{caution && (
								<p class="soft">
									<strong>{say('timeline.caution')}:</strong> <Local texts={caution} words={words} />
								</p>
							)}
						</div>
					</li>
				))}
			</ol>
		</Part>
	);
}

type PictureProps = Pick<Props, 'timeline' | 'published'> & { words: EventWords };

/** One dot for each entry above its day; a broken line stands for a long pause, a ring for the article's own day. */
function DayPicture({ timeline, published, words }: PictureProps) {
	const days = scaleDays(timeline);
	// Time runs with the reading.
	const at = (x: number) => MARGIN + (words.direction === 'rtl' ? 1 - x : x) * (WIDTH - 2 * MARGIN);
	const labelled = labelDays(days);
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
		<section class="scroll picture" aria-label={words.say('days.region')} tabIndex={0}>
			<svg viewBox={`0 0 ${WIDTH} 128`} role="img" aria-label={words.say('days.picture')}>
				{days.map((day, index) => (
					<Day
						key={day.date}
						day={day}
						x={at(day.x)}
						before={at(days[index - 1]?.x ?? day.x)}
						isOwn={day.date === published}
						label={labelled.has(day.date) ? words.date(day.date, 'day') : undefined}
					/>
				))}
			</svg>
		</section>
	);
}

type DayProps = { day: ScaledDay; x: number; before: number; isOwn: boolean; label: string | undefined };

function Day({ day, x, before, isOwn, label }: DayProps) {
	return (
		<g>
			<path class={day.isAfterGap ? 'axis pause' : 'axis'} d={`M${before} ${BASE}H${x}`} />
			{day.entries.map(({ id }, place) => (
				<circle key={id} class="event" cx={x} cy={BASE - 10 - place * STEP} r="5" />
			))}
			{isOwn && <circle class="own" cx={x} cy={BASE - 10} r="9" />}
			<path class="axis" d={`M${x} ${BASE}v5`} />
			{label !== undefined && (
				<text x={x} y={BASE + 22} text-anchor="middle">
					{label}
				</text>
			)}
		</g>
	);
}

/** The days whose labels do not stand in each other's way, from the first on. */
function labelDays(days: readonly ScaledDay[]): Set<IsoDate> {
	const labelled = new Set<IsoDate>();
	let last = Number.NEGATIVE_INFINITY;
	for (const { date, x } of days) {
		if ((x - last) * (WIDTH - 2 * MARGIN) < LABEL_WIDTH) continue;
		labelled.add(date);
		last = x;
	}
	return labelled;
}
