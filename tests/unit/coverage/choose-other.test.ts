import { expect, it } from 'vitest';
import type { CoverageInput } from '../../../src/coverage/choose.ts';
import type { Coverage } from '../../../src/dossier/dossier.ts';
import { type Article, choose, coverage, dossier, outletNamed, wire } from './story.ts';

const only = (...ids: string[]) => ({
	dossier: { ...dossier, coverage: coverage.filter(({ id }) => ids.includes(id)) },
});
const changed = (id: string, change: Partial<Coverage>, among = coverage) => ({
	dossier: { ...dossier, coverage: among.map((one) => (one.id === id ? { ...one, ...change } : one)) },
});
const nobodys = (id: string, { dossier: of }: ReturnType<typeof only>) => {
	const strip = ({ textBy: _, ...one }: Coverage): Coverage => one;
	return { dossier: { ...of, coverage: of.coverage.map((one) => (one.id === id ? strip(one) : one)) } };
};
const entry = (id: string) => coverage.find((one) => one.id === id)!;
const reads = (...languages: string[]) => ({ reader: { languages } });
const elsewhere: Article = { href: 'https://nobody.example/a', published: '2024-01-29' };

type Case = {
	beside: string;
	article: Article;
	given?: Partial<CoverageInput>;
	/** undefined: there is none. */
	other: string | undefined;
	/** Among its reasons; with `!`: not among them. */
	why?: string[];
	sameText?: boolean;
};

const CASES: Case[] = [
	{
		beside: 'a retelling',
		article: { on: 'stub-visit' },
		other: 'crimson-visit',
		why: ['same-story', '!independent-text'],
		sameText: true,
	},
	{
		beside: 'what it retells',
		article: { on: 'crimson-visit' },
		other: 'stub-visit',
		why: ['same-story'],
		sameText: true,
	},
	{
		beside: 'a page whose words are known',
		article: elsewhere,
		given: { text: { contains: { coverage: entry('crimson-visit'), share: 0.97, passages: [] } } },
		other: 'stub-visit',
		sameText: true,
	},
	{
		beside: 'a page that retells',
		article: elsewhere,
		given: { text: { retells: { coverage: entry('local-strike'), same: 20, of: 25, namesSource: false } } },
		other: 'bbc-strike',
		why: ['independent-text', 'same-part'],
		sameText: false,
	},
	{
		beside: 'an outlet on one side of the border',
		article: { on: 'dawn-visit' },
		other: 'tehran-visit',
		why: ['other-country', 'same-part', 'independent-text'],
	},
	{
		beside: 'one on the other side',
		article: { on: 'tehran-visit' },
		other: 'dawn-visit',
		why: ['other-country'],
	},
	{
		beside: 'one beyond the border',
		article: { on: 'bbc-visit' },
		other: 'dawn-visit',
		why: ['other-country'],
	},
	{ beside: 'an earlier part', article: { on: 'bbc-strike' }, other: 'dawn-strike', why: ['same-part'] },
	{
		beside: 'an earlier part, across the border',
		article: { on: 'dawn-strike' },
		other: 'tehran-strike',
		why: ['same-part', 'other-country'],
	},
	{
		beside: 'an agency’s text',
		article: { on: 'sky-visit' },
		other: 'dawn-visit',
		why: ['independent-text'],
		sameText: false,
	},
	{
		beside: 'an agency’s text about an earlier part',
		article: { on: 'local-strike' },
		other: 'bbc-strike',
		sameText: false,
	},
	{
		beside: 'an agency’s text, another text rather than a nearer copy',
		article: { on: 'sky-visit' },
		given: only('sky-visit', 'local-visit', 'dawn-strike'),
		other: 'dawn-strike',
		sameText: false,
	},
	{
		beside: 'an agency’s text when only its copy is left',
		article: { on: 'sky-visit' },
		given: only('sky-visit', 'local-visit'),
		other: undefined,
	},
	{
		beside: 'an agency’s text when nothing but the same agency is left',
		article: { on: 'sky-visit' },
		given: only('sky-visit', 'stub-visit'),
		other: 'stub-visit',
		why: ['!independent-text'],
		sameText: true,
	},
	{
		beside: 'an agency’s text of another day',
		article: { on: 'local-strike' },
		given: only('local-strike', 'stub-visit'),
		other: 'stub-visit',
		sameText: false,
	},
	{
		beside: 'a copy that is known by its headline',
		article: { href: 'https://www.fox.example/z', title: wire, outlet: outletNamed('Fox') },
		given: only('sky-visit', 'dawn-visit'),
		other: 'dawn-visit',
	},
	{
		beside: 'the outlet’s other domain',
		article: { href: 'https://bbc-uk.example/x', outlet: outletNamed('BBC') },
		given: only('bbc-visit', 'tehran-visit'),
		other: 'tehran-visit',
	},
	{
		beside: 'the outlet’s other domain when it has nothing else',
		article: { href: 'https://bbc-uk.example/x', outlet: outletNamed('BBC') },
		given: only('bbc-visit', 'bbc-strike'),
		other: undefined,
	},
	{
		beside: 'the same host that is on no list',
		article: { href: 'https://local.example/z' },
		given: only('local-visit', 'dawn-strike'),
		other: 'dawn-strike',
	},
	{
		beside: 'what the reader can read',
		article: { on: 'tehran-visit' },
		given: { ...only('tehran-visit', 'geo-visit', 'bbc-strike'), ...reads('en') },
		other: 'bbc-strike',
	},
	{
		beside: 'what only another language has',
		article: { on: 'tehran-visit' },
		given: { ...only('tehran-visit', 'geo-visit'), ...reads('en') },
		other: 'geo-visit',
		why: ['!your-language'],
	},
	{
		beside: 'a reader of two languages',
		article: { on: 'tehran-visit' },
		given: { ...only('tehran-visit', 'geo-visit', 'bbc-strike'), ...reads('ur-PK', 'en') },
		other: 'geo-visit',
		why: ['your-language', 'other-country'],
	},
	{
		beside: 'a page in a language that the settings do not name',
		article: { on: 'geo-visit', language: 'ur' },
		given: { ...changed('geo-visit', { pair: [] }), ...reads('fa') },
		other: 'tehran-visit',
	},
	{
		beside: 'what leaves something out',
		article: { on: 'bbc-visit' },
		given: { leftOut: ['free-zones'] },
		other: 'tehran-visit',
		why: ['adds-what-is-left-out'],
	},
	{
		beside: 'what leaves out what nobody has',
		article: { on: 'bbc-visit' },
		given: { leftOut: ['nobody-says-so'] },
		other: 'dawn-visit',
		why: ['!adds-what-is-left-out'],
	},
	{
		beside: 'an article without a day',
		article: { href: 'https://nobody.example/a' },
		given: { stated: ['strike-happened'] },
		other: 'bbc-strike',
		why: ['same-part'],
	},
	{
		beside: 'an article without a day that states nothing',
		article: { href: 'https://nobody.example/a' },
		given: only('dawn-visit'),
		other: 'dawn-visit',
		why: ['!same-part'],
	},
	{
		beside: 'accounts without a day',
		article: { on: 'bbc-visit' },
		given: changed('dawn-visit', { published: 'unknown' }),
		other: 'tehran-visit',
	},
	{
		beside: 'an account whose headline is ours',
		article: { on: 'sky-visit' },
		given: changed('dawn-visit', { headlineIsOurs: true }),
		other: 'tehran-visit',
	},
	{
		beside: 'an account of which nobody knows whose text it is',
		article: { on: 'sky-visit' },
		given: nobodys('dawn-visit', only('sky-visit', 'dawn-visit')),
		other: 'dawn-visit',
		why: ['!independent-text', 'same-part'],
		sameText: false,
	},
	{
		beside: 'an agency’s text, an own text rather than one that nobody knows',
		article: { on: 'sky-visit' },
		given: nobodys('dawn-visit', only('sky-visit', 'dawn-visit', 'tehran-visit')),
		other: 'tehran-visit',
		why: ['independent-text'],
	},
	{
		beside: 'an article of which nobody knows whose text it is, an outlet’s own',
		article: { on: 'dawn-visit' },
		given: nobodys('dawn-visit', only('dawn-visit', 'crimson-visit', 'tehran-visit')),
		other: 'tehran-visit',
		why: ['independent-text'],
	},
	{ beside: 'nothing at all', article: elsewhere, given: only(), other: undefined },
];

it.each(CASES)('beside $beside: $other', ({ article, given, other, why = [], sameText }) => {
	const { other: card } = choose(article, given);
	expect(card?.coverage.id).toBe(other);
	const reasons: string[] = card?.reasons ?? [];
	for (const reason of why) {
		if (reason.startsWith('!')) expect(reasons).not.toContain(reason.slice(1));
		else expect(reasons).toContain(reason);
	}
	if (sameText !== undefined) expect(card?.sameText).toBe(sameText);
});

it('goes through enough of them', () => {
	expect(CASES.length).toBeGreaterThanOrEqual(25);
});
