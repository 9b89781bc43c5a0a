import type { Words } from '../locale/sidebar-words.ts';
import type { MapDrawing, MapMark } from './draw-map.ts';
import { MARK } from './marks.ts';

type Props = { mark: MapMark; drawing: MapDrawing; words: Words; press: (id: string) => void };

const TARGET = 12;
const RING = MARK + 4;
/** Where there is no room for a label, it stands here while the pointer or the focus is on the mark. */
const ABOVE = 16;
const EDGE = 60;

/** A place on the map: leads to its entry in the list. */
export function MarkButton({ mark, drawing, words, press }: Props) {
	const { place, x, y, circle, label } = mark;
	const at = label ?? besideEdge(mark, drawing);
	const pressed = (event: KeyboardEvent) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		press(place.id);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: no HTML button can stand in a drawing.
		<g
			class={place.named ? 'pin named' : 'pin'}
			role="button"
			tabindex={0}
			aria-label={nameOf(mark, words)}
			data-pin={place.id}
			onClick={() => press(place.id)}
			onKeyDown={pressed}
		>
			<circle class="target" cx={x} cy={y} r={TARGET} />
			<circle class="ring" cx={x} cy={y} r={RING} />
			{circle ? <path class="dot" d={diamond(x, y)} /> : <circle class="dot" cx={x} cy={y} r={MARK} />}
			<text class={label ? 'label' : 'label hidden'} x={at.x} y={at.y} dy="0.35em">
				{place.name}
			</text>
		</g>
	);
}

/** The form of a mark whose place is somewhere in a circle. */
export function diamond(x: number, y: number): string {
	const half = MARK + 1;
	return `M${x - half} ${y}l${half} ${-half}l${half} ${half}l${-half} ${half}Z`;
}

function nameOf({ place: { name, country, named, radiusKm } }: MapMark, words: Words): string {
	const countries = country.split('/').map(words.countryName);
	return words.row([
		name,
		...countries,
		...(radiusKm === undefined ? [] : [words.say('places.area', { km: radiusKm })]),
		...(named ? [words.say('map.named')] : []),
	]);
}

function besideEdge({ x, y }: MapMark, { width }: MapDrawing): { x: number; y: number } {
	return { x: Math.min(width - EDGE, Math.max(EDGE, x)), y: y < 2 * ABOVE ? y + ABOVE : y - ABOVE };
}
