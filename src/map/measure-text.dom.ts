/** So wide is a letter of most scripts, as a share of the type's size. */
const LETTER = 0.56;

/** How wide a text is in an element's type, in CSS pixels; an estimate where nothing can measure it. */
export function textMeasure(element: Element, sizePx: number): (text: string) => number {
	const { ownerDocument } = element;
	const { fontFamily } = ownerDocument.defaultView?.getComputedStyle(element) ?? {};
	const context = ownerDocument.createElement('canvas').getContext?.('2d');
	if (!context || !fontFamily) return (text) => text.length * sizePx * LETTER;
	context.font = `600 ${sizePx}px ${fontFamily}`;
	return (text) => context.measureText(text).width;
}
