const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const;

/** Let nothing of what is typed into the sidebar's fields get out to the page, whose own keys it would press. */
export function keepTyping(container: HTMLElement): void {
	for (const type of TYPING)
		container.addEventListener(type, (event) => {
			const { altKey, ctrlKey, metaKey } = event as Partial<KeyboardEvent>;
			const isTyped = event.target instanceof HTMLInputElement && !altKey && !ctrlKey && !metaKey;
			if (isTyped) event.stopPropagation();
		});
}
