import { expect, it } from 'vitest';
import type { ClutterPiece } from '../../../src/clutter/clutter.ts';
import { dialogueTrace } from '../../../src/clutter/scrims.ts';
import { findAll } from '../../../src/page/search.ts';
import { pageOf } from '../page/plain-page.ts';

const PAGE = pageOf(
	'<div id="grey" class="modal-backdrop"></div><div id="wall" class="paywall"><p>Subscribe now to go on reading this and all others.</p></div>',
);
const idOf = (name: string) => findAll(PAGE.root, ({ attributes }) => attributes.id === name)[0]?.id;
const piece = (change: Partial<ClutterPiece>): ClutterPiece => ({
	element: 0,
	kind: 'related',
	reasons: [],
	text: '',
	...change,
});

it.each([piece({ kind: 'overlay' }), piece({ reasons: ['class:overlay'] })])(
	'after a dialogue was hidden, its grey layer is looked for, and what may need it',
	(dialogue) =>
		expect(dialogueTrace(PAGE, [dialogue])).toEqual({ scrims: [idOf('grey')], terms: [idOf('wall')] }),
);

it('is looked for after nothing else', () => expect(dialogueTrace(PAGE, [piece({})])).toBeUndefined());
