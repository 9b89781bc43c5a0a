import { expect, it } from 'vitest';
import { dialogueTrace } from '../../../src/clutter/scrims.ts';
import { findAll } from '../../../src/page/search.ts';
import { pageOf } from '../page/plain-page.ts';

const PAGE = pageOf(
	'<div id="grey" class="modal-backdrop"></div><div id="wall" class="paywall"><p>Subscribe now to go on reading this and all others.</p></div>',
);
const idOf = (name: string) => findAll(PAGE.root, ({ attributes }) => attributes.id === name)[0]?.id;
it('looks for grey layers, and for dialogues of the site’s terms that may need them', () => {
	expect(dialogueTrace(PAGE)).toEqual({ scrims: [idOf('grey')], terms: [idOf('wall')] });
});
