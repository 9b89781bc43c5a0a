import { expect, it, vi } from 'vitest';
import { onceATask } from '../../../src/sidebar/once-a-task.ts';

it('acts once for all that asked in one task, and again for the next', async () => {
	const act = vi.fn();
	const soon = onceATask(act);
	soon();
	soon();
	expect(act).not.toHaveBeenCalled();
	await Promise.resolve();
	expect(act).toHaveBeenCalledTimes(1);
	soon();
	await Promise.resolve();
	expect(act).toHaveBeenCalledTimes(2);
});
