import type { IndexedDossier, NameIndex } from './name-index.ts';

/** What a dossier contributes to the shelf's index. */
export type DossierEvidence = {
	id: string;
	/** Which edition of the dossier this is of; another one means that it has to be taken anew. */
	edition: string;
	/** Groups that its `required` has; of more than `MAX_GROUPS` the rest is left to the weighing. */
	needs: number;
	/** Whether it lists words that tell its story. */
	tells: boolean;
	names: EvidenceName[];
};

/** One name, the groups that it belongs to, and how much it speaks for the dossier. */
export type EvidenceName = {
	/** As `listNames` lists it. */
	name: string;
	/** 1 for the first group of `required`, `TELLING` for a word that tells the story; none where it only speaks for it. */
	groups: number[];
	/** 0 to 255: the most distinctive of its concepts. */
	weight: number;
};

export const MAX_GROUPS = 254;
export const TELLING = 255;

/** The names that speak for a dossier: of what it requires, of what tells its story, and of everything distinctive. */
export function evidenceOf({ list, dossiers: [dossier] }: NameIndex, edition: string): DossierEvidence {
	if (!dossier) throw new Error('The index of no dossier has no evidence.');
	const roles = dossier.concepts.map((concept) => roleOf(dossier, concept));
	const names: EvidenceName[] = [];
	let at = 0;
	for (const key of list.names.split('\n')) {
		const ids = list.ids.slice(at + 1, at + 1 + (list.ids[at] ?? 0));
		at += 1 + ids.length;
		const own = ids.flatMap((id) => roles[id] ?? []);
		const weight = Math.max(0, ...own.map((role) => role.weight));
		const groups = [...new Set(own.flatMap((role) => role.groups))].sort((a, b) => a - b);
		if (weight > 0 || groups.length > 0) names.push({ name: key, groups, weight });
	}
	const needs = Math.min(MAX_GROUPS, dossier.recognition.required.length);
	return { id: dossier.id, edition, needs, tells: dossier.recognition.telling.length > 0, names };
}

function roleOf(
	{ recognition }: IndexedDossier,
	{ distinctive, countsAs }: IndexedDossier['concepts'][number],
): { groups: number[]; weight: number } {
	const groups = recognition.required.slice(0, MAX_GROUPS).flatMap((group, i) => {
		return group.some((id) => countsAs.includes(id)) ? [i + 1] : [];
	});
	const isTelling = recognition.telling.some((id) => countsAs.includes(id));
	return {
		groups: isTelling ? [...groups, TELLING] : groups,
		weight: Math.round(Math.min(1, distinctive) * 255),
	};
}
