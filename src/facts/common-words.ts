/** Lists of words, each with the least number of words that makes another text worth comparing with it; made once for many texts. */
export class CommonWords {
	readonly #having = new Map<string, number[]>();
	readonly #fewest: number[];
	readonly #counts: Uint16Array;

	/** A word that stands in a list twice counts twice. */
	constructor(lists: readonly (readonly string[])[], fewest: (list: readonly string[]) => number) {
		this.#fewest = lists.map((list) => Math.ceil(fewest(list)));
		this.#counts = new Uint16Array(lists.length);
		for (const [at, list] of lists.entries()) {
			for (const word of list) {
				const places = this.#having.get(word);
				if (places) places.push(at);
				else this.#having.set(word, [at]);
			}
		}
	}

	/** The places of the lists that have enough of these words, none of which comes twice. */
	enoughOf(words: Iterable<string>): number[] {
		const enough: number[] = [];
		this.#counts.fill(0);
		for (const word of words) {
			for (const at of this.#having.get(word) ?? NONE) {
				const count = (this.#counts[at] ?? 0) + 1;
				this.#counts[at] = count;
				if (count === this.#fewest[at]) enough.push(at);
			}
		}
		return enough;
	}
}

const NONE: readonly number[] = [];
