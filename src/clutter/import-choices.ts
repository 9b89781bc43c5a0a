import { type Choice, formatChoice, MOST_SELECTOR_CHARS, parseChoice } from './choices.ts';

/** Why a line was not taken over; keys of the interface's texts. */
export type ProblemKind = 'not-cosmetic' | 'no-site' | 'site' | 'unsupported' | 'selector' | 'long' | 'kind';

/** A line that was not taken over, counted from 1. */
export type ImportProblem = { line: number; text: string; why: ProblemKind };

export type Imported = { choices: Choice[]; problems: ImportProblem[] };

const COSMETIC = /^([^#\s]*)(#@?#)(.+)$/;
/** uBlock Origin's and AdGuard's other signs: procedural filters, scriptlets, styles, HTML filters. */
const OTHER_SIGN = /#@?[?$%]+#|\$\$|##\^|##\+js|#@#\+js/;
/** Operators that no browser's `querySelector` knows. */
const PROCEDURAL =
	/:(?:has-text|upward|xpath|style|remove|remove-attr|remove-class|matches-(?:css|attr|path|media|prop)[\w-]*|min-text-length|watch-attr|others|shadow|nth-ancestor|-abp-[\w-]+|contains|if|if-not)\b/;
const HOST = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$|^localhost$/;

/**
 * Choices from a text in uBlock Origin's cosmetic syntax, one a line, several sites with commas between. Comments are
 * passed over; every line that cannot be taken over is told, and the others are taken. `isSelector` asks the browser.
 */
export function importChoices(text: string, isSelector: (selector: string) => boolean): Imported {
	const choices = new Map<string, Choice>();
	const problems: ImportProblem[] = [];
	for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
		const line = raw.trim().normalize('NFC');
		const read = readLine(line, isSelector);
		if (typeof read === 'string') problems.push({ line: index + 1, text: line.slice(0, 120), why: read });
		else for (const choice of read) choices.set(formatChoice(choice), choice);
	}
	return { choices: [...choices.values()], problems };
}

/** Choices as a text that `importChoices` reads back: one a line. */
export function exportChoices(choices: readonly Choice[]): string {
	return choices.map((choice) => `${formatChoice(choice)}\n`).join('');
}

function readLine(line: string, isSelector: (selector: string) => boolean): Choice[] | ProblemKind {
	if (line.startsWith('! sidelight ')) {
		const choice = parseChoice(line);
		return choice ? [choice] : 'kind';
	}
	if (line === '' || line.startsWith('!') || /^\[.*\]$/.test(line) || /^#(?!@?#)/.test(line)) return [];
	if (OTHER_SIGN.test(line)) return 'unsupported';
	const [, sites, sign, selector = ''] = COSMETIC.exec(line) ?? [];
	if (sites === undefined) return 'not-cosmetic';
	const hosts = sites
		.toLowerCase()
		.split(',')
		.map((host) => host.trim().replace(/^www\./, ''));
	if (sites === '') return 'no-site';
	if (!hosts.every((host) => HOST.test(host))) return 'site';
	return readSelector(selector.trim(), isSelector) ?? hosts.map((host) => made(host, sign, selector.trim()));
}

function readSelector(selector: string, isSelector: (selector: string) => boolean): ProblemKind | undefined {
	if (selector.length > MOST_SELECTOR_CHARS) return 'long';
	if (PROCEDURAL.test(selector)) return 'unsupported';
	return isSelector(selector) ? undefined : 'selector';
}

function made(host: string, sign: string | undefined, selector: string): Choice {
	return { does: sign === '##' ? 'hide' : 'keep', host, selector };
}
