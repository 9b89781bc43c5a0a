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
const CAPITALS = 26;

export function unpackGate({ format, events, kinds, names }: PackedGate): Gate {
	const ids: number[] = [];
	const list = names.replaceAll('*', PREFIX).replace(END, (end) => {
		const unit = end.charCodeAt(0);
		const kind = kinds[unit < 91 ? unit - 65 : unit - 0xe000 + CAPITALS] ?? '';
		const own = kind.replace('*', '').split(',').map(Number);
		ids.push(own.length, ...own);
		return kind[0] === '*' ? `${PREFIX}\n` : '\n';
	});
	return { format, events, list: { names: list.slice(0, -1), ids } };
}
