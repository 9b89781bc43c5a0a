import gate from '../../assets/gate.json' with { type: 'json' };
import { unpackGate } from './unpack-gate.ts';

/** The gate of the dossiers that come with the extension; `src/cli/make-gate.ts` writes it. */
export const GATE = unpackGate({ ...gate, format: 1 });
