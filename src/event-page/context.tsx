import { archived } from '../coverage/links.ts';
import type { Source, Texts } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import { directionOf } from '../locale/messages.ts';
import { pickText } from '../locale/pick-text.ts';

/** What every part of the event page speaks and cites with. */
export type Speech = { words: EventWords; sources: readonly Source[] };

/** A text of the dossier, marked with its language where that is not the page's. */
export function Local({ texts, words }: { texts: Texts; words: EventWords }) {
	const { text, language } = pickText(texts, words.language);
	return language === words.language ? (
		text
	) : (
		<span lang={language} dir={directionOf(language)}>
			{text}
		</span>
	);
}

/** Where something is from: numbers that lead to the list of sources at the end. */
export function Cited({ ids, words, sources }: Speech & { ids: readonly string[] }) {
	const cited = sources.flatMap((source, place) => (ids.includes(source.id) ? [{ source, place }] : []));
	if (cited.length === 0) return null;
	return (
		<span class="cited">
			{cited.map(({ source, place }) => (
				<a key={source.id} href={`#source-${source.id}`} title={source.outlet}>
					<span aria-hidden="true">{words.number(place + 1)}</span>
					<span class="quiet">
						{words.say('source.number', { number: place + 1, outlet: source.outlet })}
					</span>
				</a>
			))}
		</span>
	);
}

/** A link out of the extension, in a new tab and without a way back; text alone unless it is http or https. */
export function Outward({ href, text, words }: { href: string; text: string; words: EventWords }) {
	if (!/^https?:\/\//i.test(href)) return <bdi>{text}</bdi>;
	return (
		<a href={href} target="_blank" rel="noopener noreferrer">
			<bdi>{text}</bdi>
			<span class="quiet"> ({words.say('other.newTab')})</span>
		</a>
	);
}

type ArchivedProps = { href: string; day?: string | undefined; of: string; words: EventWords };

/** The way to an archived copy, since links rot; `of` says of what, for whoever cannot see where it stands. */
export function Archived({ href, day, of, words }: ArchivedProps) {
	if (!/^https?:\/\//i.test(href)) return null;
	return (
		<a href={archived(href, day)} class="soft" target="_blank" rel="noopener noreferrer">
			{words.say('archive')}
			<span class="quiet">
				{' '}
				({of}) ({words.say('other.newTab')})
			</span>
		</a>
	);
}
