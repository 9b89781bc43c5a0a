import type { Dossier } from '../dossier/dossier.ts';
import type { Recognition } from '../event/recognition.ts';
import { pickText } from '../locale/pick-text.ts';

/** Between the names of one contribution. */
const AND = ' + ';

/** The parts of a contribution's detail: ids of the dossier, days, or names as they are. */
export function partsOf(detail: string): string[] {
	return detail.split(AND);
}

/** The names of the concepts and events whose ids a recognition's contributions give; the dossier is in one language. */
export function namesIn(
	{ contributions }: Pick<Recognition, 'contributions'>,
	dossier: Pick<Dossier, 'concepts' | 'recognition'>,
): Record<string, string> {
	const ids = new Set(contributions.flatMap(({ detail = '' }) => partsOf(detail)));
	return Object.fromEntries(
		[...ids].flatMap((id) => {
			const name = nameOf(id, dossier);
			return name ? [[id, name]] : [];
		}),
	);
}

function nameOf(
	id: string,
	{ concepts, recognition }: Pick<Dossier, 'concepts' | 'recognition'>,
): string | undefined {
	const neighbour = recognition.neighbours.find((other) => other.id === id);
	if (neighbour) return pickText(neighbour.title, 'en').text;
	const concept = concepts.find((one) => one.id === id);
	const own = Object.values(concept?.names ?? {})[0]?.[0]?.replaceAll('*', '');
	// What only gathers others is called by the first of them.
	const [first] = concept?.includes ?? [];
	return own ?? (first !== undefined && first !== id ? nameOf(first, { concepts, recognition }) : undefined);
}
