import gate from '../../assets/gate.json' with { type: 'json' };
import { PREFIX } from '../text/names.ts';
import type { Gate } from './gate.ts';

/** The gate of the dossiers that come with the extension; `src/cli/make-gate.ts` writes it, with `*` for `PREFIX`. */
export const GATE: Gate = {
	...gate,
	format: 1,
	list: { ...gate.list, names: gate.list.names.replaceAll('*', PREFIX) },
};
