import type { Contribution } from '../event/recognition.ts';
import type { Words } from '../locale/sidebar-words.ts';
import { partsOf } from '../report/names-in.ts';

/**
 * Why a block was hidden, in words. Keys are `what` or `what:detail` (`class:related`); one that has no text of its own
 * is shown as it is, its hyphens as spaces, so that no reason is ever swallowed.
 */
export function reasonText(key: string, { find }: Words): string {
	const [what = '', ...rest] = key.split(':');
	const detail = rest.join(':');
	const text = find(`reason.${what}.${detail}`) ?? find(`reason.${what}`, { detail });
	return text ?? [what.replaceAll('-', ' '), detail].filter(Boolean).join(' ');
}

/** What counted for or against the event, in words; `names`: what its details' ids stand for. */
export function contributionText(
	{ reason, detail = '' }: Omit<Contribution, 'amount'>,
	names: Readonly<Record<string, string>>,
	{ find, list, date }: Words,
): string {
	const parts = partsOf(detail).map((part) => names[part] ?? date(part));
	const words = list(parts.filter(Boolean));
	return (
		find(`why.${reason}`, { detail: words }) ?? [reason.replaceAll('-', ' '), words].filter(Boolean).join(' ')
	);
}
