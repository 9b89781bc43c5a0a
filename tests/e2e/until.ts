/** Ask again until there is an answer (anything but undefined and false). Fails by name when there is none in time. */
export async function until<T>(
	what: string,
	ask: () => Promise<T | undefined | false>,
	timeoutMs = 10_000,
): Promise<T> {
	const start = performance.now();
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (performance.now() - start > timeoutMs) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
		await new Promise((done) => setTimeout(done, 25));
	}
}
