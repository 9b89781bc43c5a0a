import type { Translator } from '../locale/translator.ts';

/**
 * Why a block was hidden, in words. Keys are `what` or `what:detail` (`class:related`); one that has no text of its own
 * is shown as it is, its hyphens as spaces, so that no reason is ever swallowed.
 */
export function reasonText(key: string, { find }: Translator): string {
	const colon = key.indexOf(':');
	const [what, detail] = colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
	return find(`reason.${what}`, { detail }) ?? [what.replaceAll('-', ' '), detail].filter(Boolean).join(' ');
}
