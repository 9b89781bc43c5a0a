/** All that stands between words: white space, and the punctuation and symbols of the scripts that news is written in. */
const BETWEEN_WORDS =
	'\\s!-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u0589\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u2190-\\u27bf\\u3000-\\u303f\\uff00-\\uff0f';
const WORDS = new RegExp(`[^${BETWEEN_WORDS}]+`, 'g');
const GAPS = new RegExp(`[${BETWEEN_WORDS}]+`, 'g');

/** Texts made comparable: lower case, letters and figures only, in words. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(WORDS) ?? [];
}

/** The distinct words of a text, for comparing others with it. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(wordsOf(text));
}

/** Letters and figures only, lower case: what is left when white space and punctuation do not matter. */
export function squeezeText(text: string): string {
	return text.toLowerCase().replace(GAPS, '');
}

/** The words of several texts, for finding in one pass over another how alike it is to each. */
export class Likeness {
	/** How many texts there are. */
	readonly size: number;
	/** In which of the texts each word stands, as bits. */
	readonly #holders = new Map<string, number>();
	readonly #sizes: number[] = [];
	readonly #shared: number[];
	#many = 0;

	constructor(texts: readonly string[]) {
		this.size = texts.length;
		this.#shared = texts.map(() => 0);
		for (const [at, text] of texts.entries()) {
			const words = wordSet(text);
			this.#sizes.push(words.size);
			for (const word of words) this.#holders.set(word, (this.#holders.get(word) ?? 0) | (1 << at));
		}
	}

	/** Compare another text with all of them. */
	compare(text: string): void {
		this.clear();
		const words = wordsOf(text);
		this.#many = new Set(words).size;
		const isEachOnce = this.#many === words.length;
		for (let at = 0; at < words.length; at++) {
			const word = words[at] as string;
			const holders = this.#holders.get(word);
			if (holders !== undefined && (isEachOnce || words.indexOf(word) === at)) this.#share(holders);
		}
	}

	/** Compare with nothing. */
	clear(): void {
		this.#many = 0;
		this.#shared.fill(0);
	}

	/** How alike the words of what was compared last are to those of the one of these texts that they are most like, order left aside: 0 to 1 (Dice coefficient). */
	most(from: number, to: number): number {
		let most = 0;
		for (let at = from; at < to; at++) {
			const size = this.#sizes[at] as number;
			// A much longer text cannot be like it.
			if (this.#many > 6 * size || size === 0) continue;
			most = Math.max(most, (2 * (this.#shared[at] as number)) / Math.max(1, this.#many + size));
		}
		return most;
	}

	#share(holders: number): void {
		for (let at = 0; at < this.size; at++)
			if (holders & (1 << at)) this.#shared[at] = (this.#shared[at] as number) + 1;
	}
}
