import { expect, it } from 'vitest';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { warmUp } from '../../../src/locale/warm-up.ts';

it.each(['en', 'ur', 'fa', 'ar', 'hi'])('takes a task for each thing that is written, in %s', async (tag) => {
	let pauses = 0;
	await warmUp(sidebarTexts([tag]), async () => {
		pauses += 1;
	});
	expect(pauses).toBe(2);
});
