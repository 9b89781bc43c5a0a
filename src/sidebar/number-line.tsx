import type { Words } from '../locale/sidebar-words.ts';
import { extent, type LinePoint, numberLine, type ValueGroup } from './figure-stand.ts';

const MARGIN = 14;
const WIDTH = 320;
const BASE = 30;
const STEP = 7;
const MOST_DOTS = 4;

/**
 * Who says what as dots on a line, one for each claim, this article's value ringed. A picture of the table beside it,
 * so never read out; nothing when there are not two different numbers.
 */
export function NumberLine({ groups, translator }: { groups: ValueGroup[]; translator: Words }) {
	const points = numberLine(groups);
	if (!points) return null;
	const numbers = groups.flatMap(({ value }) => extent(value)).filter((value) => value !== undefined);
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	// A number line runs with the reading.
	const flip = translator.direction === 'rtl';
	const at = (share: number) => MARGIN + (flip ? 1 - share : share) * (WIDTH - 2 * MARGIN);
	return (
		<svg class="line" viewBox={`0 0 ${WIDTH} 52`} aria-hidden="true" focusable="false">
			<path class="axis" d={`M${MARGIN} ${BASE}H${WIDTH - MARGIN}`} />
			{points.map((point, index) => (
				<Dots key={index} point={point} at={at} />
			))}
			{[...new Set(numbers)].map((value) => (
				<text key={value} x={at((value - low) / (high - low))} y="49" text-anchor="middle" direction="ltr">
					{translator.number(value)}
				</text>
			))}
		</svg>
	);
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
