import type { IsoDate } from '../dossier/dossier.ts';
import { useReading } from './context.tsx';
import { anchorOf, chooseLabels, roomFor } from './labels.ts';
import { type TimePoint, timeScale } from './time-scale.ts';

const WIDTH = 320;
const MARGIN = 8;
const LENGTH = WIDTH - 2 * MARGIN;
const BASE = 60;
const STEP = 8;
const MOST_DOTS = 4;
/** Longer times without anything are drawn as such: they take less of the line than they took. */
const LONG_DAYS = 7;

type At = (point: TimePoint) => number;

/**
 * The timeline at a glance: a dot for each entry, hollow for those after this article, whose own day is marked. The list
 * below says the same in words; nothing where all is of one day.
 */
export function TimePicture() {
	const { report, translator } = useReading();
	const { published } = report;
	const days = report.timeline.map(({ entry }) => entry.date);
	const points = timeScale(days, published);
	if (!points) return null;
	// Time runs with the reading.
	const at: At = ({ at: share }) => MARGIN + (translator.direction === 'rtl' ? 1 - share : share) * LENGTH;
	const own = points.find(({ day }) => day === published);
	return (
		<svg class="line times" viewBox={`0 0 ${WIDTH} 82`} role="img" aria-label={useSummary(days)}>
			{points.slice(1).map((point, index) => (
				<path
					key={point.day}
					class={point.gapDays > LONG_DAYS ? 'axis gap' : 'axis'}
					d={`M${at(points[index] ?? point)} ${BASE}H${at(point)}`}
				/>
			))}
			{own && <Own point={own} x={at(own)} />}
			{points.map((point) => (
				<Day key={point.day} point={point} x={at(point)} isSince={isAfter(point.day, published)} />
			))}
			<Dates points={points} at={at} />
		</svg>
	);
}

/** This article's own day: a line through the others, with its date above. */
function Own({ point, x }: { point: TimePoint; x: number }) {
	const { say, date } = useReading().translator;
	const text = say('timeline.own', { date: date(point.day, 'alone') });
	return (
		<g class="own-day">
			<path d={`M${x} 18V${BASE + 6}`} />
			<text x={x} y="12" text-anchor={point.at < 0.35 ? 'start' : point.at > 0.65 ? 'end' : 'middle'}>
				{text}
			</text>
		</g>
	);
}

/** As many days as there is room for; this article's own stands above already. */
function Dates({ points, at }: { points: TimePoint[]; at: At }) {
	const { report, translator } = useReading();
	const dated = points
		.filter(({ day }, index) => day !== report.published || index === 0 || index === points.length - 1)
		.map((point) => ({ ...point, text: translator.date(point.day, 'alone') }));
	const room = roomFor(
		dated.map(({ text }) => text),
		LENGTH,
	);
	return chooseLabels(dated, room).map((point) => (
		<text key={point.day} x={at(point)} y="78" text-anchor={anchorOf(point)}>
			{point.text}
		</text>
	));
}

function Day({ point: { count }, x, isSince }: { point: TimePoint; x: number; isSince: boolean }) {
	return Array.from({ length: Math.min(count, MOST_DOTS) }, (_, index) => (
		<circle key={index} class={isSince ? 'hollow' : ''} cx={x} cy={BASE - index * STEP} r="3" />
	));
}

function isAfter(day: IsoDate, published: IsoDate | undefined): boolean {
	return published !== undefined && day > published;
}

function useSummary(days: IsoDate[]): string {
	const { report, translator } = useReading();
	const { say, date, row } = translator;
	const [from, to] = [date(days[0] ?? ''), date(days.at(-1) ?? '')];
	const since = report.timeline.filter((entry) => entry.since).length;
	return row([
		say('timeline.picture', { count: days.length, from, to }),
		...(report.published ? [say('timeline.own', { date: date(report.published) })] : []),
		...(since > 0 ? [say('header.since', { count: since })] : []),
	]);
}
