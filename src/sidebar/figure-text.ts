import type { FigureValue } from '../dossier/dossier.ts';
import type { Words } from '../locale/sidebar-words.ts';

/** A figure's value in words: "3", "at least 4", "3–4", "16 Jan 2024". */
export function valueText(
	{ exact, min, max, date, text }: FigureValue,
	{ say, number, date: day }: Words,
): string {
	if (exact !== undefined) return number(exact);
	if (min !== undefined && max !== undefined) return say('value.range', { min, max });
	if (min !== undefined) return say('value.least', { min });
	if (max !== undefined) return say('value.most', { max });
	return date ? day(date, 'short') : (text ?? '');
}
