import { useReading } from './context.tsx';
import { followDrag } from './drag.dom.ts';
import { PEEK_HEIGHT, widthLimits } from './place.ts';
import { SHEET_HEIGHTS } from './sidebar-state.ts';
import type { Stand } from './stand.ts';
import { droppedAt, type Splitter, stepped } from './steps.ts';

/** What a key changes the width by, in CSS pixels. */
const STEP = 20;

/** The edge at which the sidebar is pulled: a panel to another width, a sheet to another height. */
export function Handle() {
	const { translator, stand } = useReading();
	const isSheet = stand.placement.mode === 'sheet';
	const splitter = splitterOf(stand);
	const { now, least, most } = splitter;
	const label = translator.say(isSheet ? 'place.height' : 'place.width');
	const reset = () => (isSheet ? stand.set((now + 1) % SHEET_HEIGHTS.length) : stand.set());
	const press = (event: KeyboardEvent) => {
		const value = stepped(event.key, splitter);
		if (value === undefined && event.key !== 'Enter') return;
		event.preventDefault();
		event.stopPropagation();
		if (value === undefined) reset();
		else if (value !== now) stand.set(value);
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be pulled.
		<div
			class="handle"
			role="separator"
			tabIndex={0}
			aria-orientation={isSheet ? 'horizontal' : 'vertical'}
			aria-label={label}
			aria-valuemin={least}
			aria-valuemax={most}
			aria-valuenow={now}
			{...(isSheet && { 'aria-valuetext': translator.say(`place.${stand.height}`) })}
			title={label}
			onKeyDown={press}
			onPointerDown={(event) => pull(event, stand, isSheet ? reset : undefined)}
			{...(!isSheet && { onDblClick: reset })}
		/>
	);
}

/** Let a pointer that was pressed on the sidebar's edge pull it. The page makes room when it is let go. */
export function pull(event: PointerEvent, stand: Stand, pressed = () => undefined as unknown): void {
	const panel = (event.currentTarget as HTMLElement).closest<HTMLElement>('.panel');
	if (!panel) return;
	const { placement, viewport, height } = stand;
	const isSheet = placement.mode === 'sheet';
	const seen = panel.getBoundingClientRect();
	const { least, most } = isSheet ? { least: PEEK_HEIGHT, most: seen.bottom } : widthLimits(viewport);
	const sizeAt = ({ x, y }: { x: number; y: number }) => {
		const size = isSheet ? seen.height - y : seen.width + (placement.side === 'left' ? x : -x);
		return Math.round(Math.min(most, Math.max(least, size)));
	};
	const from = SHEET_HEIGHTS.indexOf(height);
	const heights = [least, innerHeight / 2, innerHeight];
	let isEmpty = height === 'peek';
	followDrag(event, {
		moved: (by) => {
			if (isEmpty) stand.set(1);
			isEmpty = false;
			panel.style[isSheet ? 'height' : 'width'] = `${sizeAt(by)}px`;
		},
		dropped: (by) => {
			panel.removeAttribute('style');
			if (isSheet) stand.set(by ? droppedAt(sizeAt(by), from, heights) : from);
			else if (by) stand.set(sizeAt(by));
		},
		pressed,
	});
}

function splitterOf({ placement, viewport, height }: Stand): Splitter {
	const { mode, side, width } = placement;
	if (mode === 'sheet')
		return { now: SHEET_HEIGHTS.indexOf(height), least: 0, most: 2, step: 1, grows: 'ArrowUp' };
	const grows = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
	return { now: width, ...widthLimits(viewport), step: STEP, grows };
}
