import type { ComponentChildren } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import type { MapDrawing } from './draw-map.ts';
import { diamond } from './mark-button.tsx';
import { MARK } from './marks.ts';

/** What the signs mean that this map has. */
export function Legend({
	drawing: { marks, arrows },
	words: { say },
}: {
	drawing: MapDrawing;
	words: Words;
}) {
	const hasNamed = marks.some(({ place }) => place.named);
	const has = (kind: 'strike' | 'journey') => arrows.some(({ move }) => move.kind === kind);
	return (
		<ul class="map-legend">
			{hasNamed && (
				<Entry text={say('map.named')}>
					<g class="pin named">
						<circle class="dot" cx="12" cy="8" r={MARK} />
					</g>
				</Entry>
			)}
			{hasNamed && (
				<Entry text={say('map.unnamed')}>
					<g class="pin">
						<circle class="dot" cx="12" cy="8" r={MARK} />
					</g>
				</Entry>
			)}
			{marks.some(({ circle }) => circle) && (
				<Entry text={say('map.area')}>
					<circle class="area" cx="10" cy="8" r="7.2" />
					<g class="pin">
						<path class="dot" d={diamond(17, 8)} />
					</g>
				</Entry>
			)}
			{(['strike', 'journey'] as const).filter(has).map((kind) => (
				<Entry key={kind} text={say(`map.${kind}`)}>
					<g class={`arrow ${kind}`}>
						<path d={kind === 'strike' ? 'M1 8H16' : 'M1 8H22'} />
						<path class="head" d={kind === 'strike' ? 'M14 4L23 8L14 12Z' : 'M15 4L23 8L15 12'} />
					</g>
				</Entry>
			))}
		</ul>
	);
}

function Entry({ text, children }: { text: string; children: ComponentChildren }) {
	return (
		<li>
			<svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true">
				{children}
			</svg>
			{text}
		</li>
	);
}
