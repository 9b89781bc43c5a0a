/** Read CSV by the grammar of RFC 4180; throws where a file is outside it. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	let row: string[] = [];
	while (field.lastIndex < text.length) {
		const at = field.lastIndex;
		const found = field.exec(text);
		if (!found) throw new Error(`no field at ${at}: ${text.slice(at, at + 40)}`);
		row.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '');
		if (found[3] === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}
