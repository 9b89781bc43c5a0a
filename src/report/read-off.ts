import type { TimelineEntry } from '../dossier/dossier.ts';
import type { FigureMention, StatementMention } from '../facts/mention.ts';
import type { Report, ShownFigure, ShownStatement } from './report.ts';

/** Core statements that the article does not make although it could have, those that most outlets make first. */
export function leftOut({ statements }: Pick<Report, 'statements'>): ShownStatement[] {
	return statements
		.filter(
			({ statement, mention, doubt, later }) => statement.core && !mention && !isDenied(doubt) && !later,
		)
		.map(({ statement }) => statement);
}

/** What an article denies, or says to be denied, it does not leave out. */
function isDenied(doubt: StatementMention | undefined): boolean {
	return doubt?.passages.some(({ polarity }) => polarity === 'denied') === true;
}

/** Statements that the article makes, in its own order. */
export function stated({ statements }: Pick<Report, 'statements'>): StatementMention[] {
	return statements.flatMap(({ mention }) => (mention ? [mention] : []));
}

/** Statements that the article only denies or asks for. */
export function doubted({ statements }: Pick<Report, 'statements'>): StatementMention[] {
	return statements.flatMap(({ mention, doubt }) => (doubt && !mention ? [doubt] : []));
}

/** What happened after the article was published, in order; undefined when nobody knows when that was. */
export function since({
	published,
	timeline,
}: Pick<Report, 'published' | 'timeline'>): TimelineEntry[] | undefined {
	if (published === undefined) return undefined;
	return timeline.filter((row) => row.since).map(({ entry }) => entry);
}

/** A figure that differs from all that governments and their media say of it; `against`: places in its list of claims. */
export type Slip = { figure: ShownFigure; mention: FigureMention; against: number[] };

/** Where the article differs from every official statement there is. That it is wrong is not ours to say. */
export function slips({ figures }: Pick<Report, 'figures'>): Slip[] {
	return figures.flatMap(({ figure, mentions }) =>
		mentions.flatMap((mention): Slip[] => {
			const isOfficial = (i: number) => /^(?:official|state-media)$/.test(figure.claims[i]?.byKind ?? '');
			const against = mention.differs.filter(isOfficial);
			return against.length > 0 && !mention.agrees.some(isOfficial) ? [{ figure, mention, against }] : [];
		}),
	);
}
