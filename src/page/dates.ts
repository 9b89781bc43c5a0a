const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as pages write it for machines, made ISO 8601 (`2024-01-29` or with its time as given). Understood are ISO,
 * `2024/01/29`, `20240129…`, RFC 2822 and `January 29, 2024`. Undefined for anything else.
 */
export function isoDate(written: string): string | undefined {
	const text = written.trim();
	return fromIso(text) ?? fromDigits(text) ?? fromWords(text);
}

/** The day in an address such as `/2024/01/29/title`; undefined when there is none. */
export function dateInPath(path: string): string | undefined {
	const parts = /[/-](20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=\D|$)/.exec(path);
	return parts ? day(parts[1], parts[2], parts[3]) : undefined;
}

function fromIso(text: string): string | undefined {
	const parts =
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
			text,
		);
	if (!parts) return undefined;
	const date = day(parts[1], parts[2], parts[3]);
	return date && parts[4] ? `${date}T${parts[4]}${zone(parts[5])}` : date;
}

function fromDigits(text: string): string | undefined {
	const parts = /^(20\d\d|19\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d))?/.exec(text);
	if (!parts) return undefined;
	const date = day(parts[1], parts[2], parts[3]);
	return date && parts[4] ? `${date}T${parts[4]}:${parts[5]}:${parts[6]}` : date;
}

function fromWords(text: string): string | undefined {
	const dayFirst =
		/^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?)\s*([+-]\d{4}|GMT|UTC|Z)?)?/i.exec(
			text,
		);
	if (dayFirst) {
		const date = day(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
		return date && dayFirst[4] ? `${date}T${dayFirst[4]}${zone(dayFirst[5])}` : date;
	}
	const monthFirst = /^(?:[a-z]+day,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(
		text,
	);
	return monthFirst ? day(monthFirst[3], month(monthFirst[1]), monthFirst[2]) : undefined;
}

function month(name: string | undefined): string {
	return String(MONTHS.indexOf((name ?? '').toLowerCase()) + 1);
}

function day(
	year: string | undefined,
	month: string | undefined,
	date: string | undefined,
): string | undefined {
	const [m, d] = [Number(month), Number(date)];
	if (!year || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
	return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function zone(written: string | undefined): string {
	if (!written) return '';
	if (/^(?:Z|GMT|UTC)$/i.test(written)) return '+00:00';
	return written.includes(':') ? written : `${written.slice(0, 3)}:${written.slice(3)}`;
}
