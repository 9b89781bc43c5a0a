import { expect, it } from 'vitest';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import { clutterSaid } from '../../../src/sidebar/clutter-said.ts';
import type { ClutterView } from '../../../src/sidebar/reading.ts';
import { HIDDEN } from './report-fixture.ts';

const WORDS = speak(sidebarTexts(['en']));
const [first] = HIDDEN;
const view = (hidden: boolean, shown: number[] = [], pieces = HIDDEN): ClutterView => ({
	hidden,
	shown: new Set(shown),
	pieces,
});

it.each([
	['all is shown', view(true), view(false), 'All of it is shown again.'],
	['all is hidden again', view(false), view(true), `${HIDDEN.length} pieces are out of the way.`],
	[
		'one is shown',
		view(true),
		view(true, [first!.element]),
		`${HIDDEN.length - 1} pieces are out of the way.`,
	],
	['more was found', view(true, [], HIDDEN.slice(1)), view(true), undefined],
])('says aloud that %s', (_, before, now, said) => {
	expect(clutterSaid(before, now, WORDS)).toBe(said);
});
