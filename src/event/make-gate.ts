import type { Dossier } from '../dossier/dossier.ts';
import { listNames, type Name } from '../text/list-names.ts';
import { findNamesIn, type NameList, openNames } from '../text/names.ts';
import type { Gate, GateEvent } from './gate.ts';

/** Make the gate of some dossiers. It is made when dossiers come, so that the scout has only to look names up. */
export function makeGate(dossiers: readonly Dossier[]): Gate {
	const names: Name[] = [];
	let groups = 0;
	const events = dossiers.map(({ concepts, recognition }): GateEvent => {
		const group = (ids: readonly string[]) => {
			const id = groups++;
			names.push(...namesOf(concepts, ids, id));
			return id;
		};
		const { required, telling, neighbours } = recognition;
		const others = neighbours.filter(({ headline }) => headline).flatMap((other) => other.concepts);
		return {
			needs: required.map(group),
			...(telling.length > 0 && { telling: group(telling) }),
			...(others.length > 0 && { neighbours: group(others) }),
		};
	});
	return { format: 1, list: withoutCovered(withInner(listNames(names))), events };
}

function namesOf(concepts: Dossier['concepts'], ids: readonly string[], id: number): Name[] {
	const all = withIncluded(concepts, ids);
	return concepts
		.filter((concept) => all.has(concept.id))
		.flatMap((concept) => Object.entries(concept.names))
		.flatMap(([language, some]) => some.map((name) => ({ name, language, id })));
}

/** Of what a concept includes, only places, which hardly a text does without; people would make the table long. */
function withIncluded(concepts: Dossier['concepts'], ids: readonly string[]): Set<string> {
	const byId = new Map(concepts.map((concept) => [concept.id, concept]));
	const all = new Set(ids);
	for (const id of all) {
		for (const part of byId.get(id)?.includes ?? []) {
			const kind = byId.get(part)?.kind;
			if (kind === 'country' || kind === 'place' || kind === 'operation') all.add(part);
		}
	}
	return all;
}

type Entry = { name: string; ids: number[] };

function entriesOf({ names, ids }: NameList): Entry[] {
	let at = 0;
	return names.split('\n').map((name) => {
		const count = ids[at] ?? 0;
		const own = ids.slice(at + 1, at + 1 + count);
		at += 1 + count;
		return { name, ids: own };
	});
}

function listOf(entries: readonly Entry[]): NameList {
	return {
		names: entries.map(({ name }) => name).join('\n'),
		ids: entries.flatMap(({ ids }) => [ids.length, ...ids]),
	};
}

/** The numbers of the one-word names inside a longer name. */
function innerIds(entries: readonly Entry[]): (entry: Entry) => number[] {
	const words = openNames(listOf(entries.filter(({ name }) => !name.includes(' '))));
	return ({ name }) =>
		name.includes(' ') ? findNamesIn(words, { text: name }).flatMap(({ ids }) => [...ids]) : [];
}

/** Each name also under the numbers of the names inside it, which are not found where the longer one is. */
function withInner(list: NameList): NameList {
	const entries = entriesOf(list);
	const inner = innerIds(entries);
	return listOf(
		entries.map((entry) => ({
			name: entry.name,
			ids: [...new Set([...entry.ids, ...inner(entry)])].sort((a, b) => a - b),
		})),
	);
}

/** Without the names that add nothing to the shorter names inside them. */
function withoutCovered(list: NameList): NameList {
	const entries = entriesOf(list);
	const inner = innerIds(entries);
	return listOf(entries.filter((entry) => !entry.ids.every((id) => inner(entry).includes(id))));
}

/** One gate for several: what passes any of them passes it. */
export function mergeGates(gates: readonly Gate[]): Gate {
	const merged = new Map<string, number[]>();
	const events: GateEvent[] = [];
	let first = 0;
	for (const { list, events: some } of gates) {
		const shift = first;
		for (const { name, ids } of entriesOf(list)) {
			merged.set(name, [...(merged.get(name) ?? []), ...ids.map((id) => id + shift)]);
		}
		events.push(...some.map((event) => shifted(event, shift)));
		first = 1 + Math.max(-1, ...events.flatMap(groupsOf));
	}
	const entries = [...merged].map(([name, ids]) => ({ name, ids }));
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return { format: 1, list: listOf(entries), events };
}

function shifted({ needs, telling, neighbours }: GateEvent, by: number): GateEvent {
	return {
		needs: needs.map((id) => id + by),
		...(telling !== undefined && { telling: telling + by }),
		...(neighbours !== undefined && { neighbours: neighbours + by }),
	};
}

function groupsOf({ needs, telling, neighbours }: GateEvent): number[] {
	return [...needs, telling, neighbours].filter((id) => id !== undefined);
}
