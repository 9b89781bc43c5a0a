import type { Texts } from '../dossier/dossier.ts';
import { directionOf } from '../locale/messages.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Reading } from './reading.ts';

let current: Reading | undefined;

/** Draw the parts of the sidebar, and give them what they read. They are drawn all at once; none redraws by itself. */
export function drawWith(reading: Reading, draw: () => void): void {
	const before = current;
	current = reading;
	try {
		draw();
	} finally {
		current = before;
	}
}

/** What the sidebar reads; only for parts inside it. */
export function useReading(): Reading {
	if (!current) throw new Error('a part of the sidebar stands outside it');
	return current;
}

/** A text of the dossier, marked with its language where that is not the interface's. */
export function DossierText({ texts }: { texts: Texts }) {
	const { translator } = useReading();
	const { text, language } = pickText(texts, translator.language);
	return language === translator.language ? (
		text
	) : (
		<span lang={language} dir={directionOf(language)}>
			{text}
		</span>
	);
}
