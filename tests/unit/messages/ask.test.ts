import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const runtime = { id: 'here' as string | undefined, sendMessage: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

const { ask, send } = await import('../../../src/messages/send.ext.ts');
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking the background', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		runtime.id = 'here';
		runtime.sendMessage.mockReset();
	});
	afterEach(() => vi.useRealTimers());

	it('asks once more a background that was not there', async () => {
		runtime.sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValueOnce([]);
		const answer = ask('addedDossiers', null);
		await vi.runAllTimersAsync();
		await expect(answer).resolves.toEqual([]);
	});

	it('rejects when it is still not there', async () => {
		runtime.sendMessage.mockRejectedValue(NOBODY);
		const answer = ask('addedDossiers', null).catch((error: unknown) => error);
		await vi.runAllTimersAsync();
		expect(await answer).toBe(NOBODY);
		expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
	});

	it('asks nobody again once the extension is gone', async () => {
		runtime.id = undefined;
		runtime.sendMessage.mockRejectedValue(NOBODY);
		await expect(ask('addedDossiers', null)).rejects.toBe(NOBODY);
		expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
	});

	it('tells nothing twice', async () => {
		runtime.sendMessage.mockRejectedValue(NOBODY);
		await expect(send('addedDossiers', null)).rejects.toBe(NOBODY);
		expect(runtime.sendMessage).toHaveBeenCalledTimes(1);
	});
});
