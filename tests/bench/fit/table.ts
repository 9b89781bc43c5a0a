import type { Fit } from './look.ts';

/** What is wrong with a fit, in words; nothing when all is well. */
export function problemsOf({ article, fixed, sideways, shifts, restored }: Fit): string[] {
	return [
		...article.slice(0, 3).map((text) => `covers the article: ${text}`),
		...fixed.slice(0, 3).map((name) => `covers what is fixed: ${name}`),
		...(sideways > 1 ? [`scrolls ${sideways} px further sideways`] : []),
		...(shifts.length > 1
			? [`shifts ${shifts.length} times: ${shifts.map((one) => one.toFixed(3)).join(' ')}`]
			: []),
		...(restored ? [] : ['something stays when all is taken away']),
	];
}

/** A row for each width: how many pages there are, and on how many something is wrong. */
export function table(fits: readonly Fit[]): Record<string, Record<string, number | string>> {
	const widths = [...new Set(fits.map(({ width }) => width))];
	return Object.fromEntries(
		widths.map((width) => [`${width} px`, row(fits.filter((fit) => fit.width === width))]),
	);
}

function row(fits: readonly Fit[]): Record<string, number | string> {
	const count = (is: (fit: Fit) => boolean) => fits.filter(is).length;
	const modes = [...new Set(fits.map(({ mode }) => mode))].sort();
	return {
		pages: fits.length,
		'covers article': count(({ article }) => article.length > 0),
		'covers fixed': count(({ fixed }) => fixed.length > 0),
		'scrolls sideways': count(({ sideways }) => sideways > 1),
		'more than one shift': count(({ shifts }) => shifts.length > 1),
		'not restored': count(({ restored }) => !restored),
		places: modes.map((mode) => `${mode} ${count((fit) => fit.mode === mode)}`).join(', '),
	};
}
