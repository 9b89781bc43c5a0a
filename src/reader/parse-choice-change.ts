import { parseChoice } from '../clutter/choices.ts';
import type { ChoiceChange } from '../messages/protocol.ts';

/** A change of the reader's choices as a page sent it, which is not trusted: undefined unless it is one choice's line. */
export function parseChoiceChange(value: unknown): ChoiceChange | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { line, holds } = value as Record<string, unknown>;
	if (typeof line !== 'string' || typeof holds !== 'boolean' || !parseChoice(line)) return undefined;
	return { line, holds };
}
