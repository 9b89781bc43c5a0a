import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Texts } from '../dossier/dossier.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Reading } from './reading.ts';

const ReadingContext = createContext<Reading | undefined>(undefined);

/** Gives the parts of the sidebar what they read. */
export const ReadingProvider = ReadingContext.Provider;

/** What the sidebar reads; only for parts inside it. */
export function useReading(): Reading {
	const reading = useContext(ReadingContext);
	if (!reading) throw new Error('a part of the sidebar stands outside it');
	return reading;
}

/** A text of the dossier, marked with its language where that is not the interface's. */
export function DossierText({ texts }: { texts: Texts }) {
	const { translator, dossierLanguage } = useReading();
	const { text, language } = pickText(texts, dossierLanguage);
	return language === translator.language ? (
		text
	) : (
		<span lang={language} dir="auto">
			{text}
		</span>
	);
}
