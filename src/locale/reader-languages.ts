/** What the reader set of languages and dates: a tag or `auto`, and a calendar. */
export type SpeechChoice = { language: string; factsLanguage: string; calendar: string };

/** The languages to try for the interface, preferred first: the one chosen in the settings, then the browser's. */
export function readerLanguages(chosen: string, browserLanguages: readonly string[]): string[] {
	return chosen === 'auto' ? [...browserLanguages] : [chosen, ...browserLanguages];
}

/** The languages to try for a dossier's texts, preferred first: the one chosen for them, then those of the interface. */
export function factsLanguages(
	{ language, factsLanguage }: Pick<SpeechChoice, 'language' | 'factsLanguage'>,
	browserLanguages: readonly string[],
): string[] {
	return readerLanguages(factsLanguage, readerLanguages(language, browserLanguages));
}

/** Whether two settings make everything read the same. */
export function speakAlike(one: SpeechChoice, other: SpeechChoice): boolean {
	return (['language', 'factsLanguage', 'calendar'] as const).every((name) => one[name] === other[name]);
}
