import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../locale/sidebar-words.ts';
import { drawMap, type MapDrawing, type MapInput } from './draw-map.ts';
import { Ground } from './ground.tsx';
import { Legend } from './legend.tsx';
import { MarkButton } from './mark-button.tsx';
import { textMeasure } from './measure-text.dom.ts';
import { type Outlines, type PackedOutlines, unpackOutlines } from './outlines.ts';

export type EventMapProps = Pick<MapInput, 'places' | 'moves'> & {
	words: Words;
	/** Read the package's outlines. */
	load: () => Promise<PackedOutlines>;
	/** The reader pressed a place. */
	press: (id: string) => void;
};

type Loaded = Outlines | 'waiting' | 'failed';
/** Of the labels; type of the interface is larger. */
const TYPE_PX = 11.5;
/** Letters of the Nastaliq hand stand higher than others. */
const LINE_SHARE = { ur: 1.9, others: 1.3 };

/** Where the event happened, as a map. The list of places beside it says the same. */
export function EventMap({ words, places, moves, load, press }: EventMapProps) {
	const outlines = useOutlines(load);
	const figure = useRef<HTMLElement>(null);
	const width = useWidth(figure);
	const [view, setView] = useState<MapInput['view']>('near');
	const drawing = useMemo(() => {
		if (typeof outlines === 'string' || !figure.current || width === 0) return undefined;
		const text = typeIn(figure.current, words);
		return drawMap({ outlines, places, moves, view, width, text, countryName: words.countryName });
	}, [outlines, places, moves, view, width, words]);
	const waits = typeof outlines === 'string' ? outlines : undefined;
	return (
		<figure ref={figure} class="map" data-view={view} style={{ '--sl-map-type': `${TYPE_PX}px` }}>
			{waits && <p class="soft">{words.say(waits === 'failed' ? 'map.failed' : 'map.wait')}</p>}
			{drawing && <Drawing drawing={drawing} words={words} press={press} />}
			{drawing && (
				<figcaption>
					<Legend drawing={drawing} words={words} />
					{(drawing.hasMore || view === 'all') && (
						<button
							type="button"
							class="fold"
							data-map-view
							onClick={() => setView(view === 'all' ? 'near' : 'all')}
						>
							{view === 'all' ? words.say('map.near') : words.say('map.all', { count: located(places) })}
						</button>
					)}
					<p class="soft map-note">{words.say('map.note')}</p>
				</figcaption>
			)}
		</figure>
	);
}

type DrawingProps = { drawing: MapDrawing; words: Words; press: (id: string) => void };

function Drawing({ drawing, words, press }: DrawingProps) {
	const { width, height, marks } = drawing;
	return (
		// biome-ignore lint/a11y/useSemanticElements: a drawing is no set of fields.
		<svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.say('map.region')}>
			<Ground drawing={drawing} words={words} />
			{inSight(marks).map((mark) => (
				<MarkButton key={mark.place.id} mark={mark} drawing={drawing} words={words} press={press} />
			))}
		</svg>
	);
}

/** What the article names stands upon what it does not. */
function inSight(marks: MapDrawing['marks']): MapDrawing['marks'] {
	return [...marks.filter(({ place }) => !place.named), ...marks.filter(({ place }) => place.named)];
}

function useOutlines(load: EventMapProps['load']): Loaded {
	const [outlines, setOutlines] = useState<Loaded>('waiting');
	useEffect(() => {
		load().then(
			(packed) => {
				const unpacked = unpackOutlines(packed);
				// What is drawn of them is a task of its own: both together take 35 to 60 ms.
				setTimeout(() => setOutlines(unpacked));
			},
			() => setOutlines('failed'),
		);
	}, [load]);
	return outlines;
}

/** An element's width in whole pixels, as it changes; 0 while it is not laid out. */
function useWidth(element: { current: HTMLElement | null }): number {
	const [width, setWidth] = useState(0);
	useEffect(() => {
		if (!element.current) return undefined;
		const measure = () => setWidth(element.current?.clientWidth ?? 0);
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return width;
}

function typeIn(element: Element, { language, direction }: Words): MapInput['text'] {
	const share = language === 'ur' ? LINE_SHARE.ur : LINE_SHARE.others;
	return { direction, lineHeight: TYPE_PX * share, widthOf: textMeasure(element, TYPE_PX) };
}

function located(places: MapInput['places']): number {
	return places.filter(({ at }) => at).length;
}
