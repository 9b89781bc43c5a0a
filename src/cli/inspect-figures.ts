import type { FigureValue } from '../dossier/dossier.ts';
import type { FigureMention } from '../facts/mention.ts';
import type { Article } from '../page/article.ts';
import { slips } from '../report/read-off.ts';
import type { Report, ShownFigure } from '../report/report.ts';

/** A figure of the article: who gives the same value, who another, and who a later one where only an earlier is the same. */
export type InspectedFigure = {
	id: string;
	value: string;
	quote: string;
	/** The numbers or days as printed, in the order of the text. */
	printed: string[];
	agrees: Said[];
	differs: Said[];
	superseded: Said[];
	/** A misprint, read as what it must mean. */
	misprint: boolean;
};

type Said = { by: string; value: string };

/** The figures that the article gives, beside what others say. */
export function inspectFigures({ figures }: Report, { blocks }: Pick<Article, 'blocks'>): InspectedFigure[] {
	return figures.flatMap(({ figure, mentions }) =>
		mentions.map((mention) => ({
			id: figure.id,
			value: formatValue(mention.value),
			quote: mention.quote,
			printed: mention.passages.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ''),
			...standOf(figure, mention),
		})),
	);
}

function standOf(figure: ShownFigure, { agrees, differs, superseded = [], misprint }: FigureMention) {
	const said = (places: readonly number[]) => places.flatMap((i) => saidBy(figure, i));
	return {
		agrees: said(agrees),
		differs: said(differs),
		superseded: said(superseded),
		misprint: misprint === true,
	};
}

function saidBy({ claims }: ShownFigure, place: number): Said[] {
	const claim = claims[place];
	return claim ? [{ by: claim.by, value: formatValue(claim.value) }] : [];
}

/** Where the article differs from every official statement. */
export function inspectSlips(report: Report) {
	return slips(report).map(({ figure, mention, against }) => ({
		figure: figure.id,
		value: formatValue(mention.value),
		against: against.flatMap((i) => saidBy(figure, i)).map(({ by, value }) => `${by}: ${value}`),
	}));
}

/** `9`, `at least 4`, `7 to 9`, `2024-01-16`. */
export function formatValue({ exact, min, max, date, text }: FigureValue): string {
	if (exact !== undefined) return String(exact);
	if (date !== undefined) return date;
	if (min !== undefined && max !== undefined) return `${min} to ${max}`;
	if (min !== undefined) return `at least ${min}`;
	return max === undefined ? (text ?? '') : `at most ${max}`;
}
