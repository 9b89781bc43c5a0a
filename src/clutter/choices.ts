import { CLUTTER_KINDS, type ClutterKind } from '../page/block.ts';

/** What a reader decided for one site and the sites below it: `dawn.com` speaks for `m.dawn.com`, too. */
export type Choice =
	| { does: 'keep-kind'; host: string; kind: ClutterKind }
	| { does: 'keep' | 'hide'; host: string; selector: string };

/** Longer ones are mistakes. */
export const MOST_SELECTOR_CHARS = 300;

const LINE = /^(?:! sidelight keep-kind ([\w.-]+) ([a-z-]+)|([\w.-]+)(##|#@#)(.+))$/;

/**
 * A choice from its line, which is how it is stored and exported: uBlock Origin's cosmetic filters, `host##selector`
 * to hide and `host#@#selector` to keep, and for kinds a line that is a comment to all others. Undefined for any other line.
 */
export function parseChoice(line: string): Choice | undefined {
	const [whole, kindHost, kindName, host, sign, selector] = LINE.exec(line) ?? [];
	if (whole === undefined) return undefined;
	const kind = CLUTTER_KINDS.find((known) => known === kindName);
	if (kindHost !== undefined) return kind && { does: 'keep-kind', host: kindHost, kind };
	if (host === undefined || selector === undefined || selector.length > MOST_SELECTOR_CHARS) return undefined;
	return { does: sign === '##' ? 'hide' : 'keep', host, selector };
}

/** A choice as its line. */
export function formatChoice(choice: Choice): string {
	if (choice.does === 'keep-kind') return `! sidelight keep-kind ${choice.host} ${choice.kind}`;
	return `${choice.host}${choice.does === 'hide' ? '##' : '#@#'}${choice.selector}`;
}

/** The choices that hold on a host, from the stored lines; a broken line falls out alone. */
export function choicesFor(lines: readonly string[], host: string): Choice[] {
	return lines
		.flatMap((line) => parseChoice(line) ?? [])
		.filter((choice) => `.${host}`.endsWith(`.${choice.host}`));
}
