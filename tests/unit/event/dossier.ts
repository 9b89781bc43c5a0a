import { readFileSync } from 'node:fs';
import type { Dossier } from '../../../src/dossier/dossier.ts';

/** The bundled dossier, read from its file. */
export const DOSSIER = JSON.parse(
	readFileSync(new URL('../../../assets/dossiers/iran-pakistan-2024.json', import.meta.url), 'utf8'),
) as Dossier;
