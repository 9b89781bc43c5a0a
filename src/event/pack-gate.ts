import { PREFIX } from '../text/names.ts';
import type { Gate } from './gate.ts';
import { entriesOf } from './make-gate.ts';
import { ENDS, type PackedGate } from './unpack-gate.ts';

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
	const { from, capitals, moreFrom } = ENDS;
	return String.fromCharCode(n < capitals ? from + n : moreFrom + n - capitals);
}
