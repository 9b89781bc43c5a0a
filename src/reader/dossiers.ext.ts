import { openShelf } from '../dossier/shelf.ext.ts';
import type { Addition, Shelf } from '../dossier/shelf.ts';
import { loadAddedGate, saveAddedGate } from '../event/added-gate.ext.ts';
import { fitGate } from '../event/fit-gate.ts';
import { parseGate } from '../event/gate.ts';
import { makeGate, mergeGates } from '../event/make-gate.ts';
import { type Handlers, isOurs } from '../messages/receive.ext.ts';

/** Characters that the gate of the added dossiers may take: looked up on pages that are articles, it costs a few ms. */
const MOST_GATE = 200_000;

/** The shelf of this device. */
export function shelf(): Promise<Shelf> {
	return openShelf((dossier) => makeGate([dossier]));
}

/** What the background does for the settings, where dossiers are added and removed; for our own pages alone. */
export const DOSSIER_HANDLERS: Handlers = {
	addedDossiers: async (_, sender) => (isOurs(sender) ? (await shelf()).added : []),
	addDossier: async (text, sender) => {
		if (!isOurs(sender) || typeof text !== 'string') return refused('is no text');
		const added = await addText(text);
		if (added.ok) await renewGate();
		return added;
	},
	removeDossier: async (id, sender) => {
		if (!isOurs(sender) || typeof id !== 'string') return false;
		const isRemoved = await (await shelf()).remove(id);
		if (isRemoved) await renewGate();
		return isRemoved;
	},
};

async function addText(text: string): Promise<Addition> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return refused(`is not JSON: ${messageOf(error)}`);
	}
	try {
		return await (await shelf()).add(value);
	} catch (error) {
		return refused(`could not be stored: ${messageOf(error)}`);
	}
}

/** Make what scouts look up from the dossiers that are on the shelf now. */
export async function renewGate(): Promise<void> {
	const gates = (await (await shelf()).gates()).flatMap((gate) => parseGate(gate) ?? []);
	await saveAddedGate(gates.length > 0 ? fitGate(mergeGates(gates), MOST_GATE) : undefined);
}

/** Make it where it has gone missing, as when the browser cleared one of its stores and not the other. */
export async function mendGate(): Promise<void> {
	if ((await shelf()).added.length > 0 && !(await loadAddedGate())) await renewGate();
}

function refused(problem: string): Addition {
	return { ok: false, problems: [{ at: '', problem }] };
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
