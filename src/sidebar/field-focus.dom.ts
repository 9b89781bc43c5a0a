/** Kinds of `<input>` in which keys write nothing. */
const WORDLESS = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;
const WRITTEN_ROLES = /^(?:textbox|searchbox|combobox|spinbutton|listbox|application)$/;

/** Whether what has the focus takes keys as text, be it in a shadow root of the page or of ours. */
export function isInField(event: KeyboardEvent, ours: ShadowRoot): boolean {
	const [target] = event.composedPath();
	if (!(target instanceof Element)) return false;
	if (target === ours.host) return ours.activeElement !== null && takesText(ours.activeElement);
	return target.ownerDocument.designMode === 'on' || takesText(target) || mayHideField(target);
}

function takesText(element: Element): boolean {
	const name = element.localName;
	if (name === 'input') return !WORDLESS.test((element as HTMLInputElement).type);
	if (/^(?:textarea|select|embed|object)$/.test(name)) return true;
	return (element as HTMLElement).isContentEditable || WRITTEN_ROLES.test(element.getAttribute('role') ?? '');
}

/** A closed shadow root does not show what has the focus in it: where one may be, we take it for a field. */
function mayHideField(element: Element): boolean {
	if (element.shadowRoot || /^(?:body|html)$/.test(element.localName)) return false;
	return element.localName.includes('-') || (element as HTMLElement).tabIndex < 0;
}
