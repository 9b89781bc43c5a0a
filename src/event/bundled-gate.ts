import gate from '../../assets/gate.json' with { type: 'json' };
import type { Gate } from './gate.ts';
import { unpackGate } from './unpack-gate.ts';

let opened: Gate | undefined;

/**
 * The gate of the dossiers that come with the extension; `src/cli/make-gate.ts` writes it. Unpacked when it is first asked
 * for: most pages that a scout sees are no articles, and need none.
 */
export function bundledGate(): Gate {
	opened ??= unpackGate({ ...gate, format: 1 });
	return opened;
}
