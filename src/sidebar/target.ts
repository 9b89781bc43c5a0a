/** Something of the dossier that can stand in the article, and so be gone to and highlighted. */
export type Target = { kind: TargetKind; id: string };
export type TargetKind = 'statement' | 'figure' | 'quote';

/** Ids are unique within their kind only; this is unique among all. */
export function targetKey({ kind, id }: Target): string {
	return `${kind}-${id}`;
}
