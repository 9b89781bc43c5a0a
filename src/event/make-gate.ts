import type { Dossier } from '../dossier/dossier.ts';
import { listNames, type Name } from '../text/list-names.ts';
import { findNamesIn, type NameList, openNames, PREFIX } from '../text/names.ts';
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
	const telling = new Set(events.flatMap((event) => event.telling ?? []));
	return { format: 1, list: withoutCovered(withInner(coarse(listNames(names), telling))), events };
}

/** So many letters of a word that tells a story are enough: with them go its endings, and its kin in other languages. */
const ENOUGH = 5;
/** Latin, Cyrillic, Arabic, Indic, folded: scripts whose words are spelt. */
const LETTER = '[a-z\\u0430-\\u045f\\u0620-\\u06ff\\u0900-\\u0d7f]';
const ONE_WORD = new RegExp(`^(${LETTER}{${ENOUGH}})${LETTER}*${PREFIX}?$`);

/** What only tells a story needs no exact names where the events' own names are required as well. */
function coarse(list: NameList, telling: ReadonlySet<number>): NameList {
	return merged(
		entriesOf(list).map(({ name, ids }) => {
			const stem = ids.every((id) => telling.has(id)) && ONE_WORD.exec(name)?.[1];
			return { name: stem ? stem + PREFIX : name, ids };
		}),
	);
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

/** Without the names that add nothing to the shorter names inside them, or to the beginnings that stand for them. */
function withoutCovered(list: NameList): NameList {
	const entries = entriesOf(list);
	const inner = innerIds(entries);
	const byName = new Map(entries.map(({ name, ids }) => [name, ids]));
	const beginnings = ({ name }: Entry) =>
		Array.from(
			{ length: name.length - (name.endsWith(PREFIX) ? 2 : 0) },
			(_, i) => byName.get(name.slice(0, i + 1) + PREFIX) ?? [],
		);
	return listOf(
		entries.filter((entry) => {
			const covering = entry.name.includes(' ') ? [inner(entry)] : beginnings(entry);
			return !covering.some((ids) => entry.ids.every((id) => ids.includes(id)));
		}),
	);
}

/** Each name once, under all its numbers. */
function merged(entries: readonly Entry[]): NameList {
	const byName = new Map<string, number[]>();
	for (const { name, ids } of entries) byName.set(name, [...new Set([...(byName.get(name) ?? []), ...ids])]);
	return listOf([...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, ids]) => ({ name, ids })));
}

/** One gate for several: what passes any of them passes it. */
export function mergeGates(gates: readonly Gate[]): Gate {
	const entries: Entry[] = [];
	const events: GateEvent[] = [];
	let first = 0;
	for (const { list, events: some } of gates) {
		const shift = first;
		entries.push(...entriesOf(list).map(({ name, ids }) => ({ name, ids: ids.map((id) => id + shift) })));
		events.push(...some.map((event) => shifted(event, shift)));
		first = 1 + Math.max(-1, ...events.flatMap(groupsOf));
	}
	return { format: 1, list: merged(entries), events };
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
