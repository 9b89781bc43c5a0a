export type Drag = {
	/** The pointer went so far, in CSS pixels; called once it went further than a press does. */
	moved: (by: Point) => void;
	/** It was let go there; undefined when the browser took it away, as for a gesture of its own. */
	dropped: (by: Point | undefined) => void;
	/** It was let go where it was pressed. */
	pressed?: () => void;
};
type Point = { x: number; y: number };

/** A press that moves no further than this is one, in CSS pixels. */
const PRESS = 4;

/** Follow a pointer that was pressed on an element until it is let go. */
export function followDrag(start: PointerEvent, { moved, dropped, pressed }: Drag): void {
	const handle = start.currentTarget as HTMLElement;
	if (start.button !== 0) return;
	let isDrag = false;
	const capture = () => handle.setPointerCapture?.(start.pointerId);
	// Of a button in it not before it is pulled: a captured press would no longer be one on the button.
	if (start.target === handle) capture();
	const way = ({ clientX, clientY }: PointerEvent) => ({
		x: clientX - start.clientX,
		y: clientY - start.clientY,
	});
	const follow = (event: PointerEvent) => {
		const by = way(event);
		isDrag ||= Math.hypot(by.x, by.y) > PRESS;
		if (!isDrag) return;
		capture();
		moved(by);
	};
	const end = new AbortController();
	const finish = (event: PointerEvent) => {
		end.abort();
		const isLetGo = event.type === 'pointerup';
		if (isDrag) dropped(isLetGo ? way(event) : undefined);
		else if (isLetGo) pressed?.();
	};
	const { signal } = end;
	handle.addEventListener('pointermove', follow, { signal });
	handle.addEventListener('pointerup', finish, { signal });
	handle.addEventListener('pointercancel', finish, { signal });
}
