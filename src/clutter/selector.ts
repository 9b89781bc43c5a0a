/** An element by what its page calls it. */
export type NamedElement = {
	tag: string;
	id: string;
	classes: readonly string[];
	/** Its place among the siblings of its tag, from 1. */
	nth: number;
};

/** Made by build tools, and other with the next release. */
const GENERATED = /^(?:css|sc|jsx|emotion|svelte|styled|ng|ember|react|radix|headlessui|r)[-:_]|^_/i;
/** What an element is doing, not what it is. */
const STATE =
	/(?:^|[-_])(?:is|has|js|no|active|inactive|open|opened|closed|loaded|loading|lazy\w*|visible|shown|hidden|hide|show|selected|current|sticky|stuck|fixed|expanded|collapsed|in-?view|animated?)(?:$|[-_])/i;
const MOST_CLASSES = 4;

/**
 * A short selector that finds this element and no other, by names that are likely to stay: an id, classes, else the place below
 * the nearest ancestor that has such a name. `path` begins with the element and ends below `<body>`. Undefined when
 * even the place is not its own.
 */
export function selectorFor(
	path: readonly NamedElement[],
	isUnique: (selector: string) => boolean,
): string | undefined {
	let below = '';
	for (const element of path) {
		const named = namesOf(element).find((name) => isUnique(name + below));
		if (named) return named + below;
		below = ` > ${element.tag}:nth-of-type(${element.nth})${below}`;
	}
	const whole = `body${below}`;
	return isUnique(whole) ? whole : undefined;
}

/** Whether a class or an id is likely to be the same tomorrow and on the site's other pages. */
export function isStableName(name: string): boolean {
	if (!/^[a-z][\w-]{1,40}$/i.test(name) || /\d/.test(name)) return false;
	if (GENERATED.test(name) || STATE.test(name)) return false;
	return !name.split(/[-_]+/).some(isHash);
}

/** Letters without a vowel, or with capitals all over: `kWqRtz`, `bdfnjk`. */
function isHash(part: string): boolean {
	if (part.length < 5) return false;
	const capitals = part.slice(1).match(/[A-Z]/g)?.length ?? 0;
	const isShouted = part === part.toUpperCase();
	return !/[aeiouy]/i.test(part) || (!isShouted && capitals >= 2 && capitals > part.length / 4);
}

function namesOf({ tag, id, classes }: NamedElement): string[] {
	const stable = classes.filter(isStableName).slice(0, MOST_CLASSES);
	const single = stable.map((name) => `.${name}`);
	const pairs = stable.flatMap((one, at) => stable.slice(at + 1).map((other) => `.${one}.${other}`));
	const whole = stable.length > 2 ? [`.${stable.join('.')}`] : [];
	const names = [...single, ...single.map((name) => tag + name), ...pairs, ...whole];
	if (isStableName(id)) names.unshift(`#${id}`);
	return [...names, ...(['main', 'article', 'aside', 'footer', 'header', 'nav'].includes(tag) ? [tag] : [])];
}
