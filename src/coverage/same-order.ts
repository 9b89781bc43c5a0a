/** How much of one account's order another has. */
export type SameOrder = {
	/** Statements that both make in the same order: the longest common subsequence. */
	same: number;
	/** Statements that the one makes. */
	of: number;
};

/**
 * The most that articles written independently of each other share in the same order, of the statements of the one:
 * measured on those of our own (docs/decisions/0016).
 */
export const INDEPENDENT_SHARE = 0.4;
/** From here on it is no accident; the retelling that we know shares 0.72. */
const RETOLD_SHARE = 0.6;
const FEWEST_STATEMENTS = 10;

/** How many of an account's statements another makes in the same order; both as ids in their order, none twice. */
export function sameOrder(account: readonly string[], other: readonly string[]): SameOrder {
	let row: number[] = new Array(other.length + 1).fill(0);
	for (const statement of account) {
		const next = [0];
		for (const [at, theirs] of other.entries()) {
			const longest = statement === theirs ? (row[at] ?? 0) + 1 : Math.max(next[at] ?? 0, row[at + 1] ?? 0);
			next.push(longest);
		}
		row = next;
	}
	return { same: row.at(-1) ?? 0, of: account.length };
}

/** Whether so much in one order says that the one retells the other; never of short accounts. */
export function isRetelling({ same, of }: SameOrder): boolean {
	return of >= FEWEST_STATEMENTS && same >= RETOLD_SHARE * of;
}
