import type { ComponentChildren } from 'preact';
import { useReading } from './context.tsx';
import { ChevronIcon } from './icons.tsx';

/** Whether a fold is open, remembered as long as the sidebar stands, and the switch for it. */
export function useFold(id: string, initial = false): [open: boolean, toggle: () => void] {
	const { folds, redraw } = useReading();
	const open = folds.get(id) ?? initial;
	const toggle = () => {
		folds.set(id, !(folds.get(id) ?? initial));
		redraw();
	};
	return [open, toggle];
}

type SectionProps = {
	id: string;
	title: string;
	/** Shown beside the title, so that a closed section says how much it holds. */
	count?: string;
	initial?: boolean;
	children: ComponentChildren;
};

/** One section of the sidebar: a heading that folds what is below it. */
export function Section({ id, title, count, initial = false, children }: SectionProps) {
	const { actions } = useReading();
	const [open, toggle] = useFold(id, initial);
	const turn = () => {
		toggle();
		actions.saveFold(id, !open);
	};
	return (
		<section class="section" data-section={id}>
			<h3>
				<button
					type="button"
					class="section-title"
					aria-expanded={open}
					aria-controls={`sl-${id}`}
					onClick={turn}
				>
					<ChevronIcon />
					<span>{title}</span>
					{count && <span class="count">{count}</span>}
				</button>
			</h3>
			{open && (
				<div class="section-body" id={`sl-${id}`}>
					{children}
				</div>
			)}
		</section>
	);
}

type FoldProps = { id: string; label: string; children: ComponentChildren };

/** A small fold inside a section, such as the sources of a fact. */
export function Fold({ id, label, children }: FoldProps) {
	const [open, toggle] = useFold(id);
	return (
		<>
			<button type="button" class="fold" aria-expanded={open} aria-controls={`sl-${id}`} onClick={toggle}>
				{label}
				<ChevronIcon />
			</button>
			{open && (
				<div class="fold-body" id={`sl-${id}`}>
					{children}
				</div>
			)}
		</>
	);
}

type LongListProps<Item> = {
	id: string;
	items: readonly Item[];
	/** How many are shown before the reader asks for the others. */
	first: number;
	draw: (item: Item) => ComponentChildren;
	class?: string;
};

/** A list that begins with its first few, and a button for the others. */
export function LongList<Item>({ id, items, first, draw, class: name = 'plain' }: LongListProps<Item>) {
	const { translator } = useReading();
	const [open, toggle] = useFold(id);
	// One more is no reason for a button.
	const folds = items.length > first + 1;
	const shown = folds && !open ? items.slice(0, first) : items;
	return (
		<>
			<ul class={name}>{shown.map(draw)}</ul>
			{folds && (
				<button type="button" class="fold list-more" aria-expanded={open} onClick={toggle}>
					{open ? translator.say('list.fewer') : translator.say('list.more', { count: items.length - first })}
					<ChevronIcon />
				</button>
			)}
		</>
	);
}
