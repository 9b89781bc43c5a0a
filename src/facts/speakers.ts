import type { Quotation } from '../dossier/dossier.ts';
import { foldText } from '../text/fold.ts';
import type { Speaker } from './mention.ts';

const SHORTEST = 4;

/** Whether the one whom an article names is the one who said a quotation: a name in common, in whatever form. */
export function isSpeaker({ name, concept }: Speaker, { speaker }: Pick<Quotation, 'speaker'>): boolean {
	const theirs = new Set(foldText(speaker).split(/[ ,()]+/));
	const ours = [...foldText(name).split(' '), ...concept.split('-')];
	return ours.some((word) => word.length >= SHORTEST && theirs.has(word));
}
