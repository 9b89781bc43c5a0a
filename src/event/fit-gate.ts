import { PREFIX } from '../text/names.ts';
import type { Gate } from './gate.ts';
import { type Entry, entriesOf, groupsOf, listEntries } from './make-gate.ts';

/** How many letters of each name are kept, the last time that a gate is made smaller. */
const BEGINNINGS = [8, 6, 5, 4, 3];

/**
 * A gate that takes at most so much room (in characters, as it is stored), so that looking up a page never costs much. What
 * passes the whole gate passes it, too; it is made coarser, step by step, only where it is too large.
 */
export function fitGate(gate: Gate, most: number): Gate {
	const steps = [
		withoutStories,
		byRarestGroup,
		...BEGINNINGS.map((length) => (one: Gate) => byBeginnings(one, length)),
	];
	return steps.reduce((fitted, step) => (sizeOf(fitted) > most ? step(fitted) : fitted), gate);
}

/** About as many characters as it is long when it is stored. */
export function sizeOf({ list, events }: Gate): number {
	return list.names.length + list.ids.length * 4 + events.length * 20;
}

/** Only what each event requires. */
function withoutStories({ list, events }: Gate): Gate {
	const kept = events.map(({ needs }) => ({ needs }));
	const used = new Set(kept.flatMap(groupsOf));
	return { format: 1, list: mapIds({ list }, (id) => (used.has(id) ? id : undefined)), events: kept };
}

/** Of each event only the required group that the fewest other events have names of; one group for all of them. */
function byRarestGroup({ list, events }: Gate): Gate {
	const sharing = new Map<number, { names: number; shared: number }>();
	for (const { ids } of entriesOf(list)) {
		for (const id of ids) {
			const { names, shared } = sharing.get(id) ?? { names: 0, shared: 0 };
			sharing.set(id, { names: names + 1, shared: shared + ids.length });
		}
	}
	const rarity = (group: number) => {
		const { names, shared } = sharing.get(group) ?? { names: 1, shared: 0 };
		return shared / names;
	};
	const rarest = events.map(({ needs }) => needs.toSorted((a, b) => rarity(a) - rarity(b))[0]);
	// An event that requires nothing passes everywhere, and all others with it.
	if (rarest.includes(undefined)) return { format: 1, list: { names: '', ids: [] }, events: [{ needs: [] }] };
	const kept = new Set(rarest);
	return {
		format: 1,
		list: mapIds({ list }, (id) => (kept.has(id) ? 0 : undefined)),
		events: [{ needs: [0] }],
	};
}

/** Every name by the beginning of its first word. */
function byBeginnings({ list, events }: Gate, length: number): Gate {
	const cut = entriesOf(list).map(({ name, ids }): Entry => {
		const word = name.split(PREFIX, 1)[0] ?? '';
		return { name: name.length <= length ? name : `${word.slice(0, length).trimEnd()}${PREFIX}`, ids };
	});
	return { format: 1, list: listEntries(cut), events };
}

/** A list with other numbers, without the names that have none. */
function mapIds({ list }: Pick<Gate, 'list'>, to: (id: number) => number | undefined): Gate['list'] {
	const mapped = entriesOf(list).map(({ name, ids }): Entry => {
		return { name, ids: ids.map(to).filter((id) => id !== undefined) };
	});
	return listEntries(mapped.filter(({ ids }) => ids.length > 0));
}
