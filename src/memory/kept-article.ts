import type { FigureValue, IsoDate } from '../dossier/dossier.ts';

/** An article of an event that the reader opened, as it is kept on the device: never its text. */
export type KeptArticle = {
	/** The dossier's id. */
	event: string;
	/** What stays of the address when all is taken away that does not change the article (`addressKey`). */
	key: string;
	/** Its address, without tracking parameters and fragment. */
	address: string;
	/** The outlet's name; the host when we do not know it. */
	outlet: string;
	published?: IsoDate;
	/** The day on which the reader opened it last. */
	opened: IsoDate;
	/** Ids of the statements that it makes. */
	statements: string[];
	figures: KeptFigure[];
};

/** A figure that an article gives. */
export type KeptFigure = { figure: string; value: FigureValue };
