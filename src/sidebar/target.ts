/** Something of the dossier that can stand in the article, and so be gone to and highlighted. */
export type Target = { kind: TargetKind; id: string };
export type TargetKind = 'statement' | 'figure' | 'quote';

/** A place in the article that was gone to: which (from 0), of how many that are there, and its sentence. */
export type Stop = { place: number; places: number; quote: string };

/** Ids are unique within their kind only; this is unique among all. */
export function targetKey({ kind, id }: Target): string {
	return `${kind}-${id}`;
}
