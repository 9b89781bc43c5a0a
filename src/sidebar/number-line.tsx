import type { Words } from '../locale/sidebar-words.ts';
import { extent, type LinePoint, numberLine, type ValueGroup } from './figure-stand.ts';
import { anchorOf, chooseLabels, type Labelled, roomFor } from './labels.ts';

const MARGIN = 14;
const WIDTH = 320;
const LENGTH = WIDTH - 2 * MARGIN;
const BASE = 30;
const STEP = 7;
const MOST_DOTS = 4;
/** Longer labels at the ends would reach beyond the picture. */
const MOST_CENTRED = 4;

type NumberLineProps = { groups: ValueGroup[]; translator: Words };

/**
 * Who says what as dots on a line, one for each claim, this article's value ringed. A picture of the table beside it,
 * so never read out; nothing when there are not two different numbers or days.
 */
export function NumberLine({ groups, translator }: NumberLineProps) {
	const points = numberLine(groups);
	if (!points) return null;
	// A number line runs with the reading.
	const flip = translator.direction === 'rtl';
	const at = (share: number) => MARGIN + (flip ? 1 - share : share) * LENGTH;
	const labels = labelsOf(groups, translator);
	const texts = labels.map(({ text }) => text);
	const isCentred = texts.every((text) => text.length <= MOST_CENTRED);
	return (
		<svg class="line" viewBox={`0 0 ${WIDTH} 52`} aria-hidden="true" focusable="false">
			<path class="axis" d={`M${MARGIN} ${BASE}H${WIDTH - MARGIN}`} />
			{points.map((point, index) => (
				<Dots key={index} point={point} at={at} />
			))}
			{chooseLabels(labels, roomFor(texts, LENGTH)).map((label) => (
				<text key={label.text} x={at(label.at)} y="49" text-anchor={isCentred ? 'middle' : anchorOf(label)}>
					{label.text}
				</text>
			))}
		</svg>
	);
}

/** Every number or day that is given, with how many give it. */
function labelsOf(groups: readonly ValueGroup[], translator: Words): (Labelled & { text: string })[] {
	const counts = new Map<number, { text: string; count: number }>();
	for (const { value, claims } of groups)
		for (const number of extent(value)) {
			if (number === undefined) continue;
			const { date } = value;
			const text = date === undefined ? translator.number(number) : translator.date(date, 'alone');
			counts.set(number, { text, count: (counts.get(number)?.count ?? 0) + claims.length });
		}
	const inOrder = [...counts].sort(([one], [other]) => one - other);
	const [low = 0, high = 0] = [inOrder[0]?.[0], inOrder.at(-1)?.[0]];
	return inOrder.map(([number, label]) => ({ ...label, at: (number - low) / (high - low) }));
}

function Dots({ point: { from, to, count, here }, at }: { point: LinePoint; at: (share: number) => number }) {
	const middle = (at(from) + at(to)) / 2;
	const dots = Math.max(1, Math.min(count, MOST_DOTS));
	return (
		<g class={here ? 'here' : ''}>
			{from !== to && <path class="range" d={`M${at(from)} ${BASE}H${at(to)}`} />}
			{Array.from({ length: dots }, (_, index) => (
				<circle key={index} class={count === 0 ? 'hollow' : ''} cx={middle} cy={BASE - index * STEP} r="3" />
			))}
			{here && <circle class="ring" cx={middle} cy={BASE} r="6.5" />}
		</g>
	);
}
