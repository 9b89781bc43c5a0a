import { addToTally, emptyTally, isAnotherArticle, type Tally } from '../clutter/another-article.ts';
import type { ClutterPiece } from '../clutter/clutter.ts';
import { judgeLate, type LateClutter } from '../clutter/late.ts';
import { beginningOf } from '../clutter/late-text.ts';
import type { PageElement } from '../page/page.ts';
import { readElement } from '../page/read-page.dom.ts';
import { findRoots, isReworded } from './arrivals.dom.ts';
import type { ArticleReading } from './article-reading.dom.ts';
import type { Changes } from './changes.dom.ts';
import type { GrowingReading } from './growing-reading.dom.ts';
import { type Gone, Lay, pathOf } from './lay.dom.ts';

/** A piece of clutter that came late; `was`: the node that it stands for, when the page made it anew. */
export type LatePiece = ClutterPiece & { was?: Node };

/** What came late and is clutter, and whether the article's own text changed, so that a new reading is due. */
export type LateOutcome = {
	pieces: LatePiece[];
	/** Earlier pieces in which something came that may be the article's. */
	doubtful: Element[];
	isArticleChanged: boolean;
};

/** What came in one place: in a box of its own, or as siblings that follow a headline. */
type Home = { tally: Tally; members: Set<Element>; isFlat: boolean };
type Arrival = { root: Element; home: Home };

/** Labels what comes late on a page that was read: from itself and its place alone, so that the page is not read again. */
export class LateContent {
	/** Other articles that came below ours: they are left alone. */
	readonly others = new Set<Element>();
	#late = new WeakSet<Element>();
	#hasLost = false;
	readonly #doubted = new WeakSet<Element>();
	readonly #homes = new WeakMap<Element, Home>();
	#reading: GrowingReading;
	#lay: Lay;

	constructor(read: ArticleReading, pieces: readonly ClutterPiece[]) {
		this.#reading = read.reading;
		this.#lay = new Lay(read, pieces);
	}

	/** Go on from another reading of the page, or from other choices of the reader. */
	renew(read: ArticleReading, pieces: readonly ClutterPiece[]): void {
		if (read.reading !== this.#reading) this.#late = new WeakSet();
		this.#reading = read.reading;
		this.#lay = new Lay(read, pieces);
	}

	/** Whether an element holds something of the article. */
	holdsArticle(element: Element): boolean {
		return this.#lay.holds(element);
	}

	/** Label what came. `open` shows boxes that were hidden for being empty, and now something is in them. */
	take(changes: Changes, open: (boxes: Element[]) => void): LateOutcome {
		this.#hasLost ||= changes.removed.size > 0;
		const { roots, boxes, pieces } = findRoots(changes.added, this.#lay, this.others);
		const doubtful = this.#doubt(pieces);
		const isArticleChanged = doubtful.length > 0 || isReworded(changes, this.#lay);
		const outcome: LateOutcome = { pieces: [], doubtful, isArticleChanged };
		if (roots.length === 0) return outcome;
		if (boxes.length > 0) open(boxes);
		for (const { root } of roots) this.#late.add(root);
		const gone: Gone = this.#hasLost ? this.#lay.gone() : new Map();
		for (const { root, around } of roots)
			this.#label({ root, home: this.#homeOf(root, around) }, gone, outcome);
		return outcome;
	}

	/** Pieces that are shown until the page is read again; one that was then taken for clutter once more is so for good. */
	#doubt(pieces: readonly Element[]): Element[] {
		const doubtful = pieces.filter((piece) => !this.#doubted.has(piece));
		for (const piece of doubtful) {
			this.#doubted.add(piece);
			this.#lay.dropPiece(piece);
		}
		return doubtful;
	}

	#label({ root, home }: Arrival, gone: Gone, outcome: LateOutcome): void {
		const { element, nodeOf } = readElement(root);
		const family = root.parentElement && this.#lay.familyOf(root.parentElement, this.#late);
		const isPost = family?.isPost(root) ?? false;
		if (!isPost && this.#isAnother(home, element, root)) return;
		const inStory = isPost || this.#lay.isInStory(root);
		const hasCompany = !inStory && !this.#lay.holds(root.parentElement);
		const { clutter, holdsArticle } = judgeLate(element, {
			inStory,
			inLine: this.#lay.isInLine(root),
			like: family?.signFor(root) ?? (hasCompany ? family?.all : undefined),
			again: ({ id }) => goneIn(gone, nodeOf(id) as Element),
			isOfArticle: ({ text }) => this.#lay.isParagraph(text),
		});
		outcome.isArticleChanged ||= holdsArticle;
		for (const found of clutter)
			outcome.pieces.push(this.#pieceOf(found, nodeOf(found.element.id) as Element, gone));
	}

	#pieceOf({ sign, text }: LateClutter, node: Element, gone: Gone): LatePiece {
		const was = goneIn(gone, node)?.node;
		const piece = {
			element: this.#reading.add(node),
			kind: sign.kind,
			reasons: [...sign.reasons],
			text: beginningOf(text),
		};
		this.#lay.addPiece(node, piece);
		return was ? { ...piece, was } : piece;
	}

	/** Add what came to what came before it in the same place: endless pages load an article bit by bit. */
	#isAnother({ tally, members }: Home, element: PageElement, root: Element): boolean {
		addToTally(tally, element);
		if (!isAnotherArticle(tally) || !this.#lay.isBelowStory(root)) return false;
		for (const member of members) this.others.add(member);
		return true;
	}

	/** `around`: the box in which an element came, when it came into one. */
	#homeOf(root: Element, around: Element | undefined): Home {
		const before = around ? undefined : root.previousElementSibling;
		const flat = before && this.#late.has(before) ? this.#homes.get(before) : undefined;
		const box = around ?? root;
		const known = this.#homes.get(box) ?? (flat?.isFlat && root.localName !== 'h1' ? flat : undefined);
		const home = known ?? { tally: tallyOf(box), members: new Set(), isFlat: root.localName === 'h1' };
		home.members.add(box);
		this.#homes.set(box, home);
		return home;
	}
}

/** What was in an element's place and is gone. */
function goneIn(gone: Gone, element: Element): ReturnType<Gone['get']> {
	return gone.size === 0 ? undefined : gone.get(pathOf(element) ?? '');
}

/** Markup by which sites say of what a part of an endless page is. */
const HINTS =
	'[itemid],[data-url],[data-article-url],[data-canonical],[data-canonical-url],[data-article-id]';

function tallyOf(box: Element): Tally {
	return { ...emptyTally(), isHinted: box.matches(HINTS), isArticle: box.localName === 'article' };
}
