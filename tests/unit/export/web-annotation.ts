/**
 * What the W3C Web Annotation Data Model (Recommendation, 23 February 2017) says that a collection and its annotations MUST
 * be, as far as our files use it; gives every problem with its place.
 */
export function annotationProblems(value: unknown): string[] {
	const problems: string[] = [];
	const check = (isRight: boolean, place: string, what: string) => {
		if (!isRight) problems.push(`${place}: ${what}`);
	};
	const collection = value as Json;
	check(
		[collection['@context']].flat().includes('http://www.w3.org/ns/anno.jsonld'),
		'@context',
		'must name the context',
	);
	check(isIri(collection.id), 'id', 'must be an IRI');
	check([collection.type].flat().includes('AnnotationCollection'), 'type', 'must be AnnotationCollection');
	check(
		Number.isInteger(collection.total) && collection.total >= 0,
		'total',
		'must be a non-negative integer',
	);
	if (collection.created !== undefined)
		check(isUtc(collection.created), 'created', 'must be xsd:dateTime in UTC');
	const page = collection.first;
	if (page === undefined) return problems;
	check(isIri(page.id) && page.id !== collection.id, 'first.id', 'must be an IRI of its own');
	check(page.type === 'AnnotationPage', 'first.type', 'must be AnnotationPage');
	check(page.partOf === collection.id, 'first.partOf', 'must be the collection');
	check(page.startIndex === 0, 'first.startIndex', 'must be 0');
	check(Array.isArray(page.items) && page.items.length > 0, 'first.items', 'must list annotations');
	check(page.items.length === collection.total, 'total', 'must count all annotations');
	const ids = page.items.map(({ id }: { id: unknown }) => id);
	check(new Set(ids).size === ids.length, 'first.items', 'must have ids of their own');
	for (const [index, item] of page.items.entries()) checkAnnotation(item, `items[${index}]`, check);
	return problems;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever was written is looked at.
type Json = Record<string, any>;
type Check = (isRight: boolean, place: string, what: string) => void;

const MOTIVATIONS =
	/^(?:assessing|bookmarking|classifying|commenting|describing|editing|highlighting|identifying|linking|moderating|questioning|replying|tagging)$/;

function checkAnnotation(item: Json, place: string, check: Check): void {
	check(isIri(item.id), `${place}.id`, 'must be an IRI');
	check([item.type].flat().includes('Annotation'), `${place}.type`, 'must be Annotation');
	check(MOTIVATIONS.test(item.motivation), `${place}.motivation`, 'must be a motivation of the model');
	check(isUtc(item.created), `${place}.created`, 'must be xsd:dateTime in UTC');
	for (const [index, body] of [item.body].flat().entries()) {
		const at = `${place}.body[${index}]`;
		if (body.type === 'TextualBody') {
			check(typeof body.value === 'string' && body.value !== '', `${at}.value`, 'must be a text');
			check(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(body.language), `${at}.language`, 'must be BCP 47');
			check(/^\w+\/[\w.+-]+$/.test(body.format), `${at}.format`, 'must be a media type');
		} else {
			check(body.type === 'SpecificResource', `${at}.type`, 'must be a kind of body');
			check(isIri(body.source), `${at}.source`, 'must be an IRI');
			check(MOTIVATIONS.test(body.purpose), `${at}.purpose`, 'must be a motivation of the model');
		}
	}
	const targets = [item.target].flat();
	check(targets.length > 0, `${place}.target`, 'must be there');
	for (const [index, target] of targets.entries()) {
		const at = `${place}.target[${index}]`;
		check(isIri(target.source), `${at}.source`, 'must be an IRI');
		check(target.selector.length > 0, `${at}.selector`, 'must be there');
		for (const selector of target.selector) checkSelector(selector, `${at}.selector`, check);
	}
}

function checkSelector(selector: Json, place: string, check: Check): void {
	if (selector.type === 'TextPositionSelector') {
		const { start, end } = selector;
		check(Number.isInteger(start) && start >= 0, `${place}.start`, 'must be a non-negative integer');
		check(Number.isInteger(end) && end > start, `${place}.end`, 'must be an integer behind the start');
		return;
	}
	check(selector.type === 'TextQuoteSelector', `${place}.type`, 'must be a selector that we write');
	check(typeof selector.exact === 'string' && selector.exact !== '', `${place}.exact`, 'must be a text');
	for (const side of ['prefix', 'suffix'])
		check(typeof selector[side] === 'string', `${place}.${side}`, 'must be a text');
	if (selector.refinedBy) checkSelector(selector.refinedBy, `${place}.refinedBy`, check);
}

function isIri(value: unknown): boolean {
	return (
		typeof value === 'string' &&
		/^(?:https?:\/\/[^\s<>"]+|urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value)
	);
}

function isUtc(value: unknown): boolean {
	return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}

/** Where a quote selector stands in a text: all places, as code points. */
export function findQuotes(
	text: string,
	{ exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): [number, number][] {
	const found: [number, number][] = [];
	const whole = prefix + exact + suffix;
	for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
		const start = [...text.slice(0, at + prefix.length)].length;
		found.push([start, start + [...exact].length]);
	}
	return found;
}
