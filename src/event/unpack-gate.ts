import { PREFIX } from '../text/names.ts';
import type { Gate } from './gate.ts';

/**
 * A gate with little room: every name is followed by one unit that no folded text has, a capital or one from U+E000 on.
 * It says under which groups the name stands, and whether it also stands for longer words (`*`); inside a name `*` is `PREFIX`.
 */
export type PackedGate = Pick<Gate, 'format' | 'events'> & {
	/** What the ends stand for, from `A` on: the groups' numbers, joined by commas, after `*` where the name goes on. */
	kinds: string[];
	names: string;
};

const END = /[A-Z\uE000-\uF8FF]/g;
/** What ends are made of: capitals, then units that are private to Unicode, so that no folded text has them. */
export const ENDS = { from: 0x41, capitals: 26, moreFrom: 0xe000 };

export function unpackGate({ format, events, kinds, names }: PackedGate): Gate {
	const ids: number[] = [];
	const list = names.replaceAll('*', PREFIX).replace(END, (end) => {
		const unit = end.charCodeAt(0);
		const kind = kinds[unit < ENDS.moreFrom ? unit - ENDS.from : unit - ENDS.moreFrom + ENDS.capitals] ?? '';
		const own = kind.replace('*', '').split(',').map(Number);
		ids.push(own.length, ...own);
		return kind[0] === '*' ? `${PREFIX}\n` : '\n';
	});
	return { format, events, list: { names: list.slice(0, -1), ids } };
}
