import type { Words } from '../locale/sidebar-words.ts';
import type { MapDrawing } from './draw-map.ts';

/** From the sheet's edge to the bar that tells its scale. */
const INSET = 8;

/** Land, lines, circles and arrows; nothing of it is read out, since the lists say it. */
export function Ground({ drawing, words }: { drawing: MapDrawing; words: Words }) {
	const { width, height, home, others, lines, countries, marks, arrows } = drawing;
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus.
		<g aria-hidden="true">
			<rect class="sea" width={width} height={height} />
			<path class="land" d={others} />
			<path class="land home" d={home} />
			<path class="coast" d={lines.coast} />
			<path class="border" d={lines.border} />
			<path class="border inner" d={lines.inner} />
			{marks.map(
				({ place, circle }) =>
					circle && (
						<circle
							key={place.id}
							class={place.named ? 'area named' : 'area'}
							cx={circle.x}
							cy={circle.y}
							r={circle.radius}
						/>
					),
			)}
			{countries.map(({ name, x, y }) => (
				<text key={name} class="country" x={x} y={y} dy="0.35em">
					{name}
				</text>
			))}
			{arrows.map(({ move, line, head }) => (
				<g key={move.id} class={`arrow ${move.kind}`} data-move={move.id}>
					<path d={line} />
					<path class="head" d={head} />
				</g>
			))}
			<Scale drawing={drawing} words={words} />
		</g>
	);
}

function Scale({ drawing: { height, scale }, words }: { drawing: MapDrawing; words: Words }) {
	const y = height - INSET;
	return (
		<g class="scale">
			<path d={`M${INSET} ${y - 4}v4h${scale.length}v-4`} />
			<text x={INSET + scale.length / 2} y={y - 5}>
				{words.say('map.km', { count: scale.km })}
			</text>
		</g>
	);
}
