import { parseFolds } from './folds.ts';
import { stored } from './stored.ext.ts';

const FOLDS = stored('folds', parseFolds);

/** The sections as the reader left them, on whatever page that was. */
export const loadFolds = FOLDS.load;

/** Remember one section. */
export function saveFold(section: string, open: boolean): Promise<void> {
	return FOLDS.change((folds) => Object.fromEntries(folds.set(section, open)));
}
