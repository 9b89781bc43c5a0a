import type { AnnotatedPassage } from './annotated-passage.ts';
import { FIFTH_BLIND } from './blind-fifth.ts';
import { FIRST_BLIND } from './blind-first.ts';
import { FOURTH_BLIND } from './blind-fourth.ts';
import { SECOND_BLIND } from './blind-second.ts';
import { THIRD_BLIND } from './blind-third.ts';

/** Passages written without a look at what finds the facts, set by set; what each showed when it was new is in decision 14. */
export const BLIND_CASES: readonly (readonly AnnotatedPassage[])[] = [
	FIRST_BLIND,
	SECOND_BLIND,
	THIRD_BLIND,
	FOURTH_BLIND,
	FIFTH_BLIND,
];
