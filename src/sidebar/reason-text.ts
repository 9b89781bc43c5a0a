import type { Dossier } from '../dossier/dossier.ts';
import type { Contribution } from '../event/recognition.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Words } from '../locale/sidebar-words.ts';

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

/** What counted for or against the event, in words; details that are ids of the dossier's are named. */
export function contributionText(
	{ reason, detail = '' }: Omit<Contribution, 'amount'>,
	dossier: Pick<Dossier, 'concepts' | 'recognition'>,
	{ find, list, date, language }: Words,
): string {
	const names = detail.split(' + ').map((part) => nameOf(part, dossier, language) ?? date(part));
	const words = list(names.filter(Boolean));
	return (
		find(`why.${reason}`, { detail: words }) ?? [reason.replaceAll('-', ' '), words].filter(Boolean).join(' ')
	);
}

function nameOf(
	id: string,
	{ concepts, recognition }: Pick<Dossier, 'concepts' | 'recognition'>,
	language: string,
): string | undefined {
	const neighbour = recognition.neighbours.find((other) => other.id === id);
	if (neighbour) return pickText(neighbour.title, language).text;
	const names = concepts.find((concept) => concept.id === id)?.names;
	return (names?.[language] ?? names?.en)?.[0]?.replace(/\*$/, '');
}
