/** The stretch of one list of words that is most like a stretch of another; ends not included. */
export type Alignment = {
	here: { first: number; end: number };
	there: { first: number; end: number };
	/** Words that both have, in order. */
	same: number;
};

const MATCH = 2;
const OTHER = -1;

/** Local alignment of words (Smith and Waterman, 1981); undefined when no word is common. */
export function align(here: readonly string[], there: readonly string[]): Alignment | undefined {
	const width = there.length + 1;
	const scores = new Int16Array((here.length + 1) * width);
	let best = 0;
	for (let i = 1; i <= here.length; i++) {
		for (let j = 1; j <= there.length; j++) {
			const step = here[i - 1] === there[j - 1] ? MATCH : OTHER;
			const score = Math.max(
				0,
				(scores[(i - 1) * width + j - 1] ?? 0) + step,
				(scores[(i - 1) * width + j] ?? 0) + OTHER,
				(scores[i * width + j - 1] ?? 0) + OTHER,
			);
			scores[i * width + j] = score;
			if (score > (scores[best] ?? 0)) best = i * width + j;
		}
	}
	return best === 0 ? undefined : traced(here, there, { scores, best });
}

type Scored = { scores: Int16Array; best: number };

function traced(here: readonly string[], there: readonly string[], { scores, best }: Scored): Alignment {
	const width = there.length + 1;
	let [i, j] = [Math.floor(best / width), best % width];
	const [end, thereEnd] = [i, j];
	let same = 0;
	while ((scores[i * width + j] ?? 0) > 0) {
		const score = scores[i * width + j] ?? 0;
		const isSame = here[i - 1] === there[j - 1];
		if (score === (scores[(i - 1) * width + j - 1] ?? 0) + (isSame ? MATCH : OTHER)) {
			same += Number(isSame);
			i--;
			j--;
		} else if (score === (scores[(i - 1) * width + j] ?? 0) + OTHER) i--;
		else j--;
	}
	return { here: { first: i, end }, there: { first: j, end: thereEnd }, same };
}
