import type { ClutterKind } from '../page/block.ts';

/** One subtree that may be hidden without harm: the largest around it that holds nothing of the article. */
export type ClutterPiece = {
	/** Id of the page element. */
	element: number;
	kind: ClutterKind;
	/** Why, strongest first: the keys of the blocks' reasons. */
	reasons: string[];
	/** The first 200 characters of its text, for the list in the sidebar; '' for a piece without text. */
	text: string;
};
