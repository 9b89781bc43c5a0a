/** The article between the parts of an Arabic name, as it is written in the Latin script. */
const ARTICLES = ['al', 'ul', 'el', 'e', 'i', 'ol'];

/**
 * The spellings of a folded name that follow from rules, itself first: the article of an Arabic name in all its
 * forms, apart or joined (Jaish al-Adl, Jaish ul-Adl, Jaishul Adl), and Arabic-script names whose parts run together.
 */
export function spellings(name: string, language: string): string[] {
	const words = name.split(' ');
	if (words.length < 2) return [name];
	if (/^[\u0600-\u06ff ]+$/.test(name))
		return [...new Set([name, name.replace(/ و /g, ' و'), words.join('')])];
	const article = words.findIndex((word, i) => i > 0 && i < words.length - 1 && ARTICLES.includes(word));
	if (article < 0 || language === 'it' || language === 'es' || language === 'pt') return [name];
	const before = words.slice(0, article).join(' ');
	const after = words.slice(article + 1).join(' ');
	const forms = ARTICLES.flatMap((form) => [
		`${before} ${form} ${after}`,
		`${before}${form} ${after}`,
		`${before} ${form}${after}`,
	]);
	return [...new Set([name, ...forms])];
}
