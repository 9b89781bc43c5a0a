import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { bundledGate } from '../../../src/event/bundled-gate.ts';
import { passesGate } from '../../../src/event/gate.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { DOSSIER } from './dossier.ts';
import { EVENTS, NEAR_MISSES, type Told } from './sentences.ts';

const index = buildIndex([DOSSIER]);

function score({ title, text, published }: Told): number {
	const summary = { href: '', title, paragraphs: [text], ...(published !== undefined && { published }) };
	return recognise(index, summary)[0]?.score ?? 0;
}

describe('recognise, language by language', () => {
	it.each(EVENTS)('$language: $title', (told) => {
		expect(passesGate(bundledGate(), told)).toBe(true);
		expect(score(told)).toBeGreaterThanOrEqual(0.5);
		expect(score({ ...told, published: '2024-01-19' })).toBeGreaterThanOrEqual(0.7);
	});

	it.each(NEAR_MISSES)('not $language: $title', (told) => {
		expect(score(told)).toBeLessThan(0.5);
	});

	it('knows names in every language that the event is read in', () => {
		const languages = 'en ur fa ar hi bn ps tr fr de es it pt nl ru uk pl id zh ja ko'.split(' ');
		const told = [...EVENTS, ...NEAR_MISSES].map(({ language }) => language.slice(0, 2));
		expect(languages.filter((language) => !told.includes(language))).toEqual([]);
	});
});
