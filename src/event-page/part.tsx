import type { ComponentChildren } from 'preact';
import type { EventWords } from '../locale/event-words.ts';

/** The parts of the page, in its order. */
export const PARTS = [
	'matrix',
	'memory',
	'differ',
	'disputes',
	'timeline',
	'background',
	'people',
	'places',
	'sources',
] as const;
export type PartId = (typeof PARTS)[number];

/** Where all lies below each other, on a phone, only the first part stands open at first. */
export type Folding = { folds: boolean };

type Props = Folding & {
	id: PartId;
	words: EventWords;
	/** How much there is in it. */
	count?: number;
	children: ComponentChildren;
};

/** One part of the page: a heading that folds what is below it. On paper all of it is there. */
export function Part({ id, words, count, folds, children }: Props) {
	return (
		<section aria-labelledby={`${id}-title`}>
			<details class="part" open={!folds || id === PARTS[0]}>
				<summary>
					<h2 id={`${id}-title`}>{words.say(`${id}.title`)}</h2>
					{count !== undefined && <span class="soft">{words.number(count)}</span>}
				</summary>
				{children}
			</details>
		</section>
	);
}

/** Unfold what a link of the page leads to, before the browser goes there. */
export function unfoldTarget({ target }: MouseEvent): void {
	const link = target instanceof Element ? target.closest('a[href^="#"]') : undefined;
	const id = link?.getAttribute('href')?.slice(1);
	const part = id ? document.getElementById(id)?.closest('details') : undefined;
	if (part) part.open = true;
}
