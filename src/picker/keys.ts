/** Ways from one element to another that the reader can see. */
export type Step = 'larger' | 'smaller' | 'next' | 'previous';

const STEPS: Readonly<Record<string, Step>> = {
	ArrowUp: 'larger',
	ArrowDown: 'smaller',
	ArrowRight: 'next',
	ArrowLeft: 'previous',
};
const MIRRORED: Readonly<Record<string, Step>> = { ...STEPS, ArrowRight: 'previous', ArrowLeft: 'next' };

/** Where an arrow key leads on a page that is written in this direction; undefined for any other key. */
export function stepOf(key: string, direction: string): Step | undefined {
	return (direction === 'rtl' ? MIRRORED : STEPS)[key];
}
