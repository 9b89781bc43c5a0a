import { fold } from '../text/fold.ts';
import { idsIn, type NameList, type Names, openNames } from '../text/names.ts';

/**
 * What the scout needs in order to say "nothing of any event here" without asking anybody: names, each under the
 * numbers of the groups that it belongs to, and for each dossier which groups a page must show.
 */
export type Gate = { format: 1; list: NameList; events: GateEvent[] };

/** One dossier's groups of names, by number. */
export type GateEvent = {
	/** A page must have a name of each. */
	needs: number[];
	/** Words that tell the story; a page must have one of them, too. */
	telling?: number;
	/** Names of other events. A headline that has one, and no telling word, is not about this event. */
	neighbours?: number;
};

/** The parts of a page that the gate looks at. */
export type GateText = { title: string; text: string };

const opened = new WeakMap<Gate, Names>();

/** Whether a page may be about an event of the gate's dossiers. Recall comes first: what fails here is never looked at. */
export function passesGate(gate: Gate, { title, text }: GateText): boolean {
	const inTitle = groupsIn(gate, title);
	const all = new Set([...inTitle, ...groupsIn(gate, text)]);
	return gate.events.some(({ needs, telling, neighbours }) => {
		if (!needs.every((group) => all.has(group))) return false;
		if (telling === undefined) return true;
		const isOthers = neighbours !== undefined && inTitle.has(neighbours) && !inTitle.has(telling);
		return all.has(telling) && !isOthers;
	});
}

function groupsIn(gate: Gate, text: string): Set<number> {
	let names = opened.get(gate);
	if (!names) {
		names = openNames(gate.list);
		opened.set(gate, names);
	}
	return idsIn(names, fold(text).text);
}

/** A gate from storage; undefined when there is none, or it is broken. */
export function parseGate(value: unknown): Gate | undefined {
	const { format, list, events } = (value ?? {}) as Partial<Gate>;
	const isGate = format === 1 && typeof list?.names === 'string' && Array.isArray(list.ids);
	return isGate && Array.isArray(events) ? { format, list, events } : undefined;
}
