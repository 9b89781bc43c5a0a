import { PREFIX } from '../text/names.ts';
import type { Gate } from './gate.ts';
import { entriesOf } from './make-gate.ts';
import type { PackedGate } from './unpack-gate.ts';

/** Where further ends are taken from when the capitals are used up: private to Unicode, so that no folded text has them. */
const MORE_ENDS_FROM = 0xe000;
const CAPITALS = 26;

/** A gate as it is stored in the package. */
export function packGate({ format, list, events }: Gate): PackedGate {
	const ends = new Map<string, string>();
	const names = entriesOf(list).map(({ name, ids }) => {
		const begins = name.endsWith(PREFIX);
		const kind = (begins ? '*' : '') + ids.join();
		const end = ends.get(kind) ?? endNumber(ends.size);
		ends.set(kind, end);
		return (begins ? name.slice(0, -1) : name).replaceAll(PREFIX, '*') + end;
	});
	return { format, events, kinds: [...ends.keys()], names: names.join('') };
}

function endNumber(n: number): string {
	return String.fromCharCode(n < CAPITALS ? 65 + n : MORE_ENDS_FROM + n - CAPITALS);
}
