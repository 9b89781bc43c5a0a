/** The parts that the tour points at, in its order; each is drawn with `data-part`, or found in the panel. */
export const STEPS = ['words', 'leftOut', 'other', 'hidden', 'private'] as const;
export type Step = (typeof STEPS)[number];

/** Where the tour goes from a step; `end` behind the last. Before the first there is nothing: it stays. */
export function stepFrom(step: Step, by: 1 | -1): Step | 'end' {
	const at = STEPS.indexOf(step) + by;
	return STEPS[Math.max(0, at)] ?? 'end';
}

/** What a key does in the tour; undefined for all others. On is where the line of writing goes. */
export function actionOfKey(key: string, direction: 'ltr' | 'rtl'): 1 | -1 | 'end' | undefined {
	if (key === 'Escape') return 'end';
	const on = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
	return key === on ? 1 : key === back ? -1 : undefined;
}
