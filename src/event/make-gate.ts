import type { Dossier } from '../dossier/dossier.ts';
import { listNames, type Name } from '../text/list-names.ts';
import { idsIn, type NameList, openNames, PREFIX } from '../text/names.ts';
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
	return { format: 1, list: withoutCovered(coarse(listNames(names), telling)), events };
}

/** So many letters of a word that tells a story are enough: with them go its endings, and its kin in other languages. */
const ENOUGH = 4;
/** Latin, Cyrillic, Arabic, Indic, folded: scripts whose words are spelt. */
const LETTER = '[a-z\\u0430-\\u045f\\u0620-\\u06ff\\u0900-\\u0d7f]';
const ONE_WORD = new RegExp(`^(${LETTER}{${ENOUGH}})${LETTER}*${PREFIX}?$`);

/** What only tells a story needs no exact names where the events' own names are required as well. */
function coarse(list: NameList, telling: ReadonlySet<number>): NameList {
	return listEntries(
		entriesOf(list).map(({ name, ids }) => {
			const stem = ids.every((id) => telling.has(id)) && ONE_WORD.exec(name)?.[1];
			return { name: stem ? stem + PREFIX : name, ids };
		}),
	);
}

/** The kinds of concepts that a text may name and leave the country to be understood. */
const NAMED_ALONE: ReadonlySet<string> = new Set(['country', 'place', 'operation', 'person']);

function namesOf(concepts: Dossier['concepts'], ids: readonly string[], id: number): Name[] {
	const all = withIncluded(concepts, ids);
	return concepts
		.filter((concept) => all.has(concept.id))
		.flatMap(({ kind, names }) => {
			return Object.entries(names).flatMap(([language, some]) => {
				const few = kind === 'person' ? inShort(some) : some;
				return few.map((name) => ({ name, language, id }));
			});
		});
}

/** So many letters of a person's name tell it from others, however the rest is spelt. */
const LONG_NAME = /^(\p{L}[\p{L}\p{M}]{5})[\p{L}\p{M}]+[*]?$/u;

/** Persons by the one name that texts call them by, where there is one: titles and first names would make the table long. */
function inShort(names: readonly string[]): string[] {
	const single = names.filter((name) => !/[\s-]/.test(name));
	return (single.length > 0 ? single : [...names]).map((name) => name.replace(LONG_NAME, '$1*'));
}

/** Of what a concept includes, what short texts name in its stead; names of groups are long, and hardly stand without a place. */
function withIncluded(concepts: Dossier['concepts'], ids: readonly string[]): Set<string> {
	const byId = new Map(concepts.map((concept) => [concept.id, concept]));
	const all = new Set(ids);
	for (const id of all) {
		for (const part of byId.get(id)?.includes ?? []) {
			const kind = byId.get(part)?.kind;
			if (kind && NAMED_ALONE.has(kind)) all.add(part);
		}
	}
	return all;
}

/** A name and its numbers. */
export type Entry = { name: string; ids: readonly number[] };

/** A list's names, each with its numbers. */
export function entriesOf({ names, ids }: NameList): Entry[] {
	let at = 0;
	if (names === '') return [];
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

/** Without the names that add nothing to the shorter names inside them, or to the beginnings that stand for them. */
function withoutCovered(list: NameList): NameList {
	const entries = entriesOf(list);
	const words = openNames(listOf(entries.filter(({ name }) => !name.includes(' '))));
	const byName = new Map(entries.map(({ name, ids }) => [name, ids]));
	const beginnings = (name: string) =>
		Array.from(
			{ length: name.length - (name.endsWith(PREFIX) ? 2 : 0) },
			(_, i) => byName.get(name.slice(0, i + 1) + PREFIX) ?? [],
		);
	return listOf(
		entries.filter(({ name, ids }) => {
			// Where a word of a name may go on, only what may go on, too, is inside it.
			const inside = () => [...idsIn(words, name.replaceAll(PREFIX, 'x'))];
			const covering = name.includes(' ') ? [inside()] : beginnings(name);
			return !covering.some((others) => ids.every((id) => others.includes(id)));
		}),
	);
}

/** Each name once, under all its numbers, sorted as it has to be. */
export function listEntries(entries: readonly Entry[]): NameList {
	const byName = new Map<string, Set<number>>();
	for (const { name, ids } of entries) {
		const own = byName.get(name) ?? new Set();
		for (const id of ids) own.add(id);
		byName.set(name, own);
	}
	const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
	return listOf(sorted.map(([name, ids]) => ({ name, ids: [...ids] })));
}

/** One gate for several: what passes any of them passes it, and nothing else. */
export function mergeGates(gates: readonly Gate[]): Gate {
	const entries: Entry[] = [];
	const events: GateEvent[] = [];
	let shift = 0;
	for (const { list, events: some } of gates) {
		for (const { name, ids } of entriesOf(list)) entries.push({ name, ids: ids.map((id) => id + shift) });
		for (const event of some) events.push(shifted(event, shift));
		shift += 1 + Math.max(-1, ...some.flatMap(groupsOf));
	}
	return { format: 1, list: listEntries(entries), events };
}

function shifted({ needs, telling, neighbours }: GateEvent, by: number): GateEvent {
	return {
		needs: needs.map((id) => id + by),
		...(telling !== undefined && { telling: telling + by }),
		...(neighbours !== undefined && { neighbours: neighbours + by }),
	};
}

/** The numbers of all groups of an event. */
export function groupsOf({ needs, telling, neighbours }: GateEvent): number[] {
	return [...needs, telling, neighbours].filter((id) => id !== undefined);
}
