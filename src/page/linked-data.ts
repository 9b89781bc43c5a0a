import type { PageElement } from './page.ts';

/** One thing that a page describes as JSON-LD. Its properties are outside data: read them with `textsAt`. */
export type LinkedThing = { types: string[]; properties: Readonly<Record<string, unknown>> };

/** All things in JSON-LD scripts, `@graph` and lists unfolded, in order. Broken scripts are left out. */
export function linkedData(scripts: readonly PageElement[]): LinkedThing[] {
	const things: LinkedThing[] = [];
	for (const script of scripts) {
		const text = script.children.map((child) => ('text' in child ? child.text : '')).join('');
		unfold(parseTolerantly(text), things);
	}
	return things;
}

/** The things of an article's kind, the most article-like first. */
export function articleThings(things: readonly LinkedThing[]): LinkedThing[] {
	return things.filter(({ types }) => types.some(isArticleType));
}

/** Whether a schema.org type is a kind of article. */
export function isArticleType(type: string): boolean {
	return /(?:Article|BlogPosting|^Report|^CreativeWork)$/.test(type);
}

/**
 * The texts at a property, whatever its shape: a string, a list, a thing with a `name`, or a reference (`@id`) to
 * another thing of the page. Empty when there is nothing.
 */
export function textsAt(thing: LinkedThing, property: string, all: readonly LinkedThing[]): string[] {
	return textsIn(thing.properties[property], all);
}

function textsIn(value: unknown, all: readonly LinkedThing[]): string[] {
	if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
	if (typeof value === 'number') return [String(value)];
	if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, all));
	if (!isRecord(value)) return [];
	const name = value.name ?? value['@value'] ?? value.url;
	if (name !== undefined) return textsIn(name, []);
	const id = value['@id'];
	const target =
		typeof id === 'string' && all.find(({ properties }) => properties['@id'] === id && properties.name);
	return target ? textsIn(target.properties.name, []) : [];
}

function unfold(value: unknown, things: LinkedThing[]): void {
	if (Array.isArray(value)) {
		for (const one of value) unfold(one, things);
		return;
	}
	if (!isRecord(value)) return;
	const types = textsIn(value['@type'], []).map((type) => type.replace(/^.*[/:#]/, ''));
	if (types.length > 0) things.push({ types, properties: value });
	unfold(value['@graph'], things);
	if (isRecord(value.mainEntity)) unfold(value.mainEntity, things);
}

/** Pages write comments around their JSON, and line breaks into its strings. Most write it right: it is tried as it is first. */
function parseTolerantly(text: string): unknown {
	return parseOr(text) ?? parseMended(text);
}

function parseMended(text: string): unknown {
	const bare = text
		.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
		.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, '');
	return parseOr(bare) ?? parseOr(flattenControls(bare).replace(/,\s*([}\]])/g, '$1'));
}

function flattenControls(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks such scripts
	return text.replace(/[\u0000-\u001f]+/g, ' ');
}

function parseOr(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
