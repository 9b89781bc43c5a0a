import { addressKey } from '../coverage/address.ts';
import type { FigureValue, IsoDate } from '../dossier/dossier.ts';
import type { Report } from '../report/report.ts';

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

/** What is kept of an article that was read; undefined when it has no web address. */
export function keptArticle(
	{ address, dossier, published, statements, figures }: Report,
	{ outlet, opened }: { outlet: string | undefined; opened: IsoDate },
): KeptArticle | undefined {
	const key = addressKey(address.href);
	if (key === undefined) return undefined;
	const [, query = ''] = /(\?.*)$/.exec(key) ?? [];
	const [place = ''] = /^[^?#]*/.exec(address.href) ?? [];
	return {
		event: dossier.id,
		key,
		address: place + query,
		outlet: outlet ?? address.host,
		...(published && { published }),
		opened,
		statements: statements.flatMap(({ statement, mention }) => (mention ? [statement.id] : [])),
		figures: figures.flatMap(({ figure, mentions }) =>
			mentions.map(({ value }) => ({ figure: figure.id, value })),
		),
	};
}

/** An article from the store; undefined for what is none. */
export function parseKept(value: unknown): KeptArticle | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { event, key, address, outlet, opened, statements, figures } = value as Partial<KeptArticle>;
	const isTold = [event, key, address, outlet, opened].every((text) => typeof text === 'string');
	const isListed = Array.isArray(statements) && statements.every((id) => typeof id === 'string');
	return isTold && isListed && Array.isArray(figures) && figures.every(isFigure)
		? (value as KeptArticle)
		: undefined;
}

function isFigure(value: unknown): boolean {
	const { figure, value: given } = (value ?? {}) as Partial<KeptFigure>;
	return typeof figure === 'string' && typeof given === 'object' && given !== null;
}
