import { readPackaged } from '../dossier/shelf.ext.ts';
import type { Gate } from './gate.ts';
import { type PackedGate, unpackGate } from './unpack-gate.ts';

let gate: Promise<Gate> | undefined;

/** The gate of the dossiers that come with the extension, where it is not part of the script; read once for as long as the background lives. */
export function openGate(): Promise<Gate> {
	gate ??= readPackaged('/gate.json').then((packed) => unpackGate(packed as PackedGate));
	// What failed once is tried again when it is next asked for.
	gate.catch(() => {
		gate = undefined;
	});
	return gate;
}
