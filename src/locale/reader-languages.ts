/** The languages to try for the interface, preferred first: the one chosen in the settings, then the browser's. */
export function readerLanguages(chosen: string, browserLanguages: readonly string[]): string[] {
	return chosen === 'auto' ? [...browserLanguages] : [chosen, ...browserLanguages];
}
