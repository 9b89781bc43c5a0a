import { expect, it } from 'vitest';
import { hiddenIds } from './labelled.ts';

const HEADING = '<h2 id="h">X</h2>';
const LOOSE = '<div><p>O Another story, perhaps</p></div>';

it.each([
	['stays with what stays of them in the story', `${HEADING}${LOOSE}<p>B</p>`, []],
	['stays where some of them were taken for the story', `${HEADING}<div><p>O</p><p>B</p></div>`, []],
	['stays with what stays of them below it', `<p>B</p></main>${HEADING}${LOOSE}`, []],
	[
		'stays though some of it goes',
		`<p>B</p></main>${HEADING}<div><img src="a.jpg"><p id="a">Xshare</p>${LOOSE}</div>`,
		['a'],
	],
	['goes with all of them', `${HEADING}<ul id="a"><li>X</li></ul><p>B</p>`, ['h', 'a']],
	['goes where nothing of them came', `${HEADING}<div></div><p>B</p>`, ['h']],
])('a heading that announces other stories %s', (_, html, expected) => {
	expect(hiddenIds(`<main><h1>T</h1><p>B</p>${html}`)).toEqual(expected);
});
