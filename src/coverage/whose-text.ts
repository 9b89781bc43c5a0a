import type { Coverage, Dossier } from '../dossier/dossier.ts';
import type { TextBlock } from '../page/article-text.ts';
import { type ComparedText, findKnownTexts, type TextMatch } from './known-texts.ts';
import { isRetelling, type SameOrder, sameOrder } from './same-order.ts';

/** Whose text an entry has: its outlet's, an agency's that it ran, one that another outlet had run before, retold, or not known. */
export type TextKind = 'own' | 'agency' | 'republished' | 'retold' | 'unknown';

/** What an article was found to be made from; empty when that is nothing that is known. */
export type WhoseText = {
	/** A known text whose very words it has. */
	contains?: KnownText & Pick<TextMatch, 'share' | 'passages'>;
	/** A known text whose statements it makes in the same order. */
	retells?: KnownText & SameOrder & { namesSource: boolean };
};

/** The article in which a known text was seen. */
export type KnownText = { coverage: Coverage };

/** An article's text, the statements that it makes in its order, and the dossier's entry for it when there is one. */
export type AskedText = ComparedText & { stated: readonly string[]; current?: Coverage | undefined };

/** Which of these an entry is. */
export function textKind({ textBy, via, retold, outlet }: Coverage): TextKind {
	if (textBy === undefined) return 'unknown';
	if (textBy === 'own' || textBy === outlet) return 'own';
	if (retold === true) return 'retold';
	return via !== undefined && via !== outlet ? 'republished' : 'agency';
}

/** Whose text an article is, told by its words alone, and where that fails by the order of its statements. */
export function whoseText(
	asked: AskedText,
	{ coverage, fingerprints = [] }: Pick<Dossier, 'coverage' | 'fingerprints'>,
): WhoseText {
	const entryOf = new Map(coverage.map((entry) => [entry.id, entry]));
	const isOwn = (entry: Coverage) => entry === asked.current && /own|retold/.test(textKind(entry));
	const known = fingerprints.flatMap(({ coverage: id }) => entryOf.get(id) ?? []);
	const found = findKnownTexts(asked, fingerprints).flatMap(({ coverage: id, share, passages }) => {
		const entry = entryOf.get(id);
		return entry && !isOwn(entry) ? [{ coverage: entry, share, passages }] : [];
	});
	const [contains] = found;
	if (contains && textKind(contains.coverage) !== 'retold') return { contains };
	const retells = known.flatMap((entry) => retold(entry, asked) ?? [])[0];
	const source = retells && { ...retells, namesSource: namesAny(asked.blocks, sourceNames(coverage)) };
	return { ...(contains && { contains }), ...(source && { retells: source }) };
}

function retold(entry: Coverage, { stated, current }: AskedText): (KnownText & SameOrder) | undefined {
	if (entry === current || textKind(entry) === 'retold' || entry.statements === undefined) return undefined;
	const order = sameOrder(stated, entry.statements);
	return isRetelling(order) ? { coverage: entry, ...order } : undefined;
}

/** Names under which the texts of others go. */
function sourceNames(coverage: readonly Coverage[]): Set<string> {
	const names = coverage.flatMap(({ textBy = 'own', via = 'own' }) => [textBy, via]);
	return new Set(names.filter((name) => name !== 'own'));
}

function namesAny(blocks: readonly TextBlock[], names: ReadonlySet<string>): boolean {
	const escaped = [...names].map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
	const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return names.size > 0 && blocks.some(({ text }) => any.test(text));
}
