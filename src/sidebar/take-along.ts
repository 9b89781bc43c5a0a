import type { SidebarActions, Takeaway } from './reading.ts';

/** What is told when something was taken along, or was not. */
export type TakenKey = 'take.copied' | 'take.saved' | 'take.notCopied' | 'take.notSaved';

/** Take the report along, and tell how it went; nothing at first, so that the same words are read out again. */
export async function takeAlong(
	what: Takeaway,
	{ take }: Pick<SidebarActions, 'take'>,
	tell: (key: TakenKey | undefined) => void,
): Promise<void> {
	tell(undefined);
	const isDone = await take(what);
	if (what === 'copy') tell(isDone ? 'take.copied' : 'take.notCopied');
	else tell(isDone ? 'take.saved' : 'take.notSaved');
}
