import type { Texts } from '../dossier/dossier.ts';
import { primaryTag } from './translator.ts';

/** A dossier's text in the reader's language, and which language it turned out to be: English, or what there is, when there is no other. */
export function pickText(texts: Texts, language: string): { text: string; language: string } {
	const tag = [primaryTag(language), 'en', ...Object.keys(texts)].find((one) => texts[one]) ?? 'en';
	return { text: texts[tag] ?? '', language: tag };
}
