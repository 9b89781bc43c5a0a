import type { Concept, Dossier } from '../../../src/dossier/dossier.ts';
import type { ArticleSummary } from '../../../src/event/recognition.ts';
import { inventedDossier } from '../../unit/dossier/invented.ts';

const SYLLABLES =
	'ba ka ri mo sen tal du gar lin vo shi pe ran zul mir ost hav no wel qua fer dan tio bel'.split(' ');
const ENDINGS = ['abad', 'grad', 'ville', 'minster', 'hausen', 'ovo', 'pur', 'ama'];
const FORENAMES =
	'Amina Boris Chloe Darius Elena Farid Greta Hugo Imani Jonas Karima Luca Marta Nadia Omar Petra'.split(' ');
const COUNTRIES =
	'Iran Pakistan India France Brazil Japan Kenya Turkey China Spain Peru Norway Egypt Chile Ghana Nepal'.split(
		' ',
	);
/** What events are about, and the words that tell of it. */
const STORIES = [
	['bridge', 'collapse*', 'engineer*', 'span*'],
	['flood*', 'rain*', 'dam', 'river'],
	['election*', 'ballot*', 'vote*', 'candidate*'],
	['strike*', 'missile*', 'drone*', 'retaliat*'],
	['earthquake*', 'magnitude', 'aftershock*', 'rubble'],
	['coup', 'junta', 'general*', 'palace'],
	['ferry', 'sank', 'drown*', 'harbour'],
	['mine*', 'shaft*', 'trapped', 'gas'],
	['trial*', 'verdict*', 'judge*', 'sentence*'],
	['merger*', 'shares', 'shareholder*', 'bid'],
	['outbreak*', 'virus*', 'quarantine*', 'hospital*'],
	['wildfire*', 'fire*', 'evacuat*', 'smoke'],
];
/** Names of a dossier: people and places, each in two spellings. */
const NAMES = 60;

/** A distinct invented event: it requires a country, which many share, and a place of its own (every tenth: two countries). */
export function inventedEvent(i: number): Dossier {
	const country = pick(COUNTRIES, i);
	const second = i % 10 === 0 ? pick(COUNTRIES, i * 7 + 3) : placeName(i);
	const dossier = inventedDossier(`invented-${i}`, [[country], [second]]);
	const words = [...(STORIES[i % STORIES.length] ?? [])];
	const story: Concept = { id: 'story', kind: 'action', names: { en: words } };
	const names = Array.from({ length: NAMES }, (_, n) => named(i, n));
	return {
		...dossier,
		concepts: [...dossier.concepts, story, ...names],
		recognition: { ...dossier.recognition, telling: ['story'] },
	};
}

function named(i: number, n: number): Concept {
	// One in twenty is known from other events, too.
	const name =
		n % 20 === 0
			? personName((i % 50) * 97 + n)
			: n % 3 === 0
				? placeName(i * 67 + n + 1)
				: personName(i * 67 + n);
	const kind = n % 3 === 0 ? 'place' : 'person';
	return { id: `named-${n}`, kind, names: { en: [name, `${name}s`], fr: [name] }, distinctive: 0.4 };
}

/** How many countries there are among the events. */
export const COUNTRY_COUNT = COUNTRIES.length;

/**
 * An article of 40 paragraphs about an invented event, in which some more countries are named; with a number that no event
 * has, about nothing on the shelf.
 */
export function articleAbout(i: number, moreCountries = 3): ArticleSummary {
	const [country, place] = [pick(COUNTRIES, i), placeName(i)];
	const paragraph = (_: unknown, n: number) =>
		`Ministers of ${country} and ${pick(COUNTRIES, i + 1 + (n % moreCountries))} spoke again in ${place} on day ${n}. ${personName(i * 67 + n)} said that two children were hurt when the bridge fell; officials asked both for patience, and ${personName(n * 7919)} will be heard next week in ${placeName(n * 104_729)}.`;
	return {
		href: '',
		title: `Bridge falls in ${place}, ${country}`,
		paragraphs: Array.from({ length: 40 }, paragraph),
	};
}

function personName(seed: number): string {
	return `${pick(FORENAMES, seed)} ${word(seed)}${seed % 2 ? pick(SYLLABLES, seed * 3) : ''}`;
}

function placeName(seed: number): string {
	return word(seed * 31 + 7) + pick(ENDINGS, seed);
}

function word(seed: number): string {
	const mixed = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
	const at = (n: number) => pick(SYLLABLES, Math.floor(mixed / SYLLABLES.length ** n));
	const name = at(0) + at(1) + at(2);
	return (name[0] ?? '').toUpperCase() + name.slice(1);
}

function pick(list: readonly string[], n: number): string {
	return list[n % list.length] ?? '';
}
