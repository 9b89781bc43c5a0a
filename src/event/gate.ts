import type { Dossier } from '../dossier/dossier.ts';
import { fold } from '../text/fold.ts';
import { listNames, type Name } from '../text/list-names.ts';
import { findNamesIn, type NameList, type Names, openNames } from '../text/names.ts';

/**
 * What the scout needs in order to say "nothing of any event here" without asking anybody: names, each under the
 * numbers of the groups that it belongs to, and for each dossier the groups of which a page must have a name each.
 */
export type Gate = { format: 1; list: NameList; needs: number[][] };

/** Make the gate of some dossiers: of each, what its recognition requires. */
export function makeGate(dossiers: readonly Dossier[]): Gate {
	const names: Name[] = [];
	const needs: number[][] = [];
	let group = 0;
	for (const { concepts, recognition } of dossiers) {
		needs.push(
			recognition.required.map((ids) => {
				const id = group++;
				const all = withIncluded(concepts, ids);
				for (const concept of concepts.filter((one) => all.has(one.id))) {
					for (const [language, some] of Object.entries(concept.names)) {
						names.push(...some.map((name) => ({ name, language, id })));
					}
				}
				return id;
			}),
		);
	}
	return { format: 1, list: shortened(listNames(names)), needs };
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

/** Without the names in which a shorter name of the same groups stands: a text that has the one has the other. */
function shortened(list: NameList): NameList {
	const entries = entriesOf(list);
	const words = openNames(listOf(entries.filter(({ name }) => !name.includes(' '))));
	const isCovered = ({ name, ids }: Entry) =>
		name.includes(' ') && findNamesIn(words, { text: name }).some((word) => word.ids.join() === ids.join());
	return listOf(entries.filter((entry) => !isCovered(entry)));
}

/** One gate for several: what passes any of them passes it. */
export function mergeGates(gates: readonly Gate[]): Gate {
	const merged = new Map<string, number[]>();
	const needs: number[][] = [];
	for (const gate of gates) {
		const first = 1 + Math.max(-1, ...needs.flat());
		for (const { name, ids } of entriesOf(gate.list)) {
			merged.set(name, [...(merged.get(name) ?? []), ...ids.map((id) => id + first)]);
		}
		needs.push(...gate.needs.map((need) => need.map((id) => id + first)));
	}
	const entries = [...merged].map(([name, ids]) => ({ name, ids }));
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return { format: 1, list: listOf(entries), needs };
}

const opened = new WeakMap<Gate, Names>();

/** Whether a text may be about an event of the gate's dossiers. Recall comes first: what fails here is never looked at. */
export function passesGate(gate: Gate, text: string): boolean {
	let names = opened.get(gate);
	if (!names) {
		names = openNames(gate.list);
		opened.set(gate, names);
	}
	const seen = new Set<number>();
	for (const { ids } of findNamesIn(names, fold(text))) for (const id of ids) seen.add(id);
	return gate.needs.some((need) => need.every((id) => seen.has(id)));
}
