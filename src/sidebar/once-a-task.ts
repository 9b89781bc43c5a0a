/** Act at the end of the task at hand, once, however often it is asked for before. */
export function onceATask(act: () => void): () => void {
	let isDue = false;
	return () => {
		if (isDue) return;
		isDue = true;
		void Promise.resolve().then(() => {
			isDue = false;
			act();
		});
	};
}
