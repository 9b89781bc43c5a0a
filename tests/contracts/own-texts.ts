import type { Dossier, Texts } from '../../src/dossier/dossier.ts';

/** A text in the dossier's own words, and where it stands. */
export type OwnText = { at: string; texts: Texts };

/** All that a dossier says in its own words: everything but names, quotations and headlines. */
export function ownTexts({ terms: _, ...items }: Dossier): OwnText[] {
	return [...textsIn(items, '')];
}

/** The names and short wordings that `terms` must have in other languages, each once. */
export function termsOf(dossier: Dossier): string[] {
	const { timeline, figures, disagreements = [], quotes, people, places } = dossier;
	const claims = figures.flatMap((figure) => figure.claims);
	const found = [
		timeline.map(({ time }) => time),
		claims.flatMap(({ by, value }) => [by, value.text]),
		disagreements.flatMap(({ positions }) => positions.flatMap(({ by }) => by)),
		quotes.flatMap(({ speaker, occasion }) => [speaker, occasion]),
		[...people, ...places].map(({ name }) => name),
	].flat();
	return [...new Set(found.filter((term) => term !== undefined))];
}

/** Every item that must carry sources, by its place. */
export function sourcedItems(dossier: Dossier): { at: string; sources: string[] }[] {
	const { background, timeline, statements, figures, disagreements = [], quotes } = dossier;
	const { people, places, moves = [], coverage } = dossier;
	const kinds = {
		background,
		timeline,
		statements,
		figures,
		disagreements,
		quotes,
		people,
		places,
		moves,
		coverage,
	};
	const parts = {
		claims: figures.flatMap(({ claims }) => claims),
		positions: disagreements.flatMap(({ positions }) => positions),
	};
	return Object.entries({ ...kinds, ...parts }).flatMap(([kind, items]) =>
		items.map(({ sources }, index) => ({ at: `${kind}[${index}]`, sources })),
	);
}

function* textsIn(value: unknown, at: string): Generator<OwnText> {
	if (typeof value !== 'object' || value === null) return;
	if ('en' in value && typeof value.en === 'string') yield { at, texts: value as Texts };
	else for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${at}.${key}`);
}
