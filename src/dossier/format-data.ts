const WIDTH = 140;

/**
 * Plain data as canonical JSON: tabs; whatever fits into 140 characters stands on one line, so that a source or a place
 * is one line of a difference; anything longer has one entry a line. The keys stay in the order in which they come.
 */
export function formatData(value: unknown): string {
	return `${layOut(value, '', 0)}\n`;
}

/** `taken`: how much of the line the key before the value has taken already. */
function layOut(value: unknown, indent: string, taken: number): string {
	const line = oneLine(value);
	if (typeof value !== 'object' || value === null) return line;
	const isEmpty = line.length === 2;
	if (isEmpty || (indent !== '' && indent.length + taken + line.length <= WIDTH)) return line;
	const deeper = `${indent}\t`;
	if (Array.isArray(value))
		return block(
			'[]',
			indent,
			value.map((item) => layOut(item, deeper, 0)),
		);
	const entries = Object.entries(value).map(([key, item]) => {
		const name = `${JSON.stringify(key)}: `;
		return name + layOut(item, deeper, name.length);
	});
	return block('{}', indent, entries);
}

function block(brackets: string, indent: string, entries: string[]): string {
	const inner = entries.map((entry) => `${indent}\t${entry}`).join(',\n');
	return `${brackets[0]}\n${inner}\n${indent}${brackets[1]}`;
}

function oneLine(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
	return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
