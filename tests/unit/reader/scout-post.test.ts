import { expect, it, vi } from 'vitest';
import { askScout, takePost } from '../../../src/reader/scout-post.ts';

const scout = (knows: boolean) => ({ mayBeKnown: async () => knows, leave: vi.fn() });

it('is answered no where no scout is', async () => {
	expect(await askScout()).toBe(false);
});

it('is answered by the scout that came last; the one before it leaves', async () => {
	const [first, last] = [scout(false), scout(true)];
	takePost(first);
	expect(await askScout()).toBe(false);
	takePost(last);
	expect(await askScout()).toBe(true);
	expect(first.leave).toHaveBeenCalledOnce();
	expect(last.leave).not.toHaveBeenCalled();
});
