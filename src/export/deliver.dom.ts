/** How long a browser may take to read a file that it was handed. */
const READING_MS = 60_000;

/** What is to be saved: its name, its media type and its text. */
export type TextFile = { name: string; type: string; text: string };

/** Hand a file to the browser, which saves it as it saves what a page offers. */
export function saveFile(document: Document, { name, type, text }: TextFile): void {
	const url = URL.createObjectURL(new Blob([text], { type }));
	// It is in no document: the page does not hear of the click.
	const link = document.createElement('a');
	Object.assign(link, { href: url, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), READING_MS);
}

/** Put a text into the clipboard, just after the reader asked for it; throws where the page forbids it. */
export async function copyText(document: Document, text: string): Promise<void> {
	// Absent on pages without encryption, and refused where a site's policy says so.
	const isWritten = await navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	);
	if (!isWritten && !copyByCommand(document, text)) throw new Error('the page forbids copying');
}

function copyByCommand(document: Document, text: string): boolean {
	let isTaken = false;
	const take = (event: ClipboardEvent) => {
		event.clipboardData?.setData('text/plain', text);
		event.preventDefault();
		event.stopImmediatePropagation();
		isTaken = true;
	};
	const { defaultView: window } = document;
	window?.addEventListener('copy', take, { capture: true });
	const isDone = document.execCommand('copy');
	window?.removeEventListener('copy', take, { capture: true });
	return isDone && isTaken;
}
