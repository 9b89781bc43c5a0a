import gate from '../../assets/gate.json' with { type: 'json' };
import type { Gate } from './gate.ts';

/** The gate of the dossiers that come with the extension; written by `src/cli/make-gate.ts`. */
export const GATE: Gate = { ...gate, format: 1 };
