import { atQuotation } from '../coverage/links.ts';
import type { Dossier, Place, Quotation, Source } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import type { PackedOutlines } from '../map/outlines.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import type { ReadShelf } from '../memory/memory-panel.tsx';
import type { FigureRow, Report } from '../report/report.ts';
import { Logo } from '../sidebar/icons.tsx';
import { Archived, Cited, Local, Outward } from './context.tsx';
import { Disputes, Figures } from './differences.tsx';
import { makeMatrix } from './matrix.ts';
import { MatrixTable } from './matrix.tsx';
import { type Folding, PARTS, Part, unfoldTarget } from './part.tsx';
import { ReadSection } from './read-section.tsx';
import { Timeline } from './timeline.tsx';
import { People, Places } from './who-and-where.tsx';

export type EventPageProps = {
	words: EventWords;
	/** In the page's language; undefined when it is not on the shelf. */
	dossier: Dossier | undefined;
	/** What the article says from which the page was opened, while it stands open. */
	current?: Report | undefined;
	/** What the reader read of this event. */
	read: readonly KeptArticle[];
	shelf: ReadShelf;
	erased: () => void;
	/** Read the package's outlines of the world. */
	outlines: () => Promise<PackedOutlines>;
} & Folding;

/** An event with all that is known of it, side by side. */
export function EventPage({ words, dossier, current, read, shelf, erased, outlines, folds }: EventPageProps) {
	if (!dossier) return <Missing words={words} />;
	const { disagreements = [], moves = [], sources } = dossier;
	const speech = { words, sources, folds };
	const matrix = makeMatrix({ dossier, current, read });
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: links within are pressed, and by keys as well.
		<main class="event" onClick={unfoldTarget}>
			<Header dossier={dossier} current={current} words={words} />
			<MatrixTable matrix={matrix} {...speech} />
			<ReadSection
				read={read}
				groups={matrix.groups}
				shelf={shelf}
				erased={erased}
				words={words}
				folds={folds}
			/>
			<Figures figures={figureRows(dossier, current)} {...speech} />
			<Disputes items={disagreements} {...speech} />
			<Timeline timeline={dossier.timeline} published={current?.published} {...speech} />
			<Background dossier={dossier} words={words} folds={folds} />
			<People people={dossier.people} {...speech} />
			<Places places={placesIn(dossier, current)} moves={moves} outlines={outlines} {...speech} />
			<Sources dossier={dossier} words={words} folds={folds} />
		</main>
	);
}

type Given = { dossier: Dossier; words: EventWords };

function Header({ dossier, current, words }: Given & { current?: Report | undefined }) {
	const { say, date, languageName } = words;
	const sections = PARTS.filter((id) => id !== 'disputes' || dossier.disagreements?.length);
	return (
		<header>
			<p class="brand">
				<Logo />
				{say('name')} <span>{say('event.title')}</span>
				<button type="button" class="link" onClick={() => print()}>
					{say('print')}
				</button>
			</p>
			<h1>
				<Local texts={dossier.title} words={words} />
			</h1>
			<p class="lead">
				<Local texts={dossier.summary} words={words} />
			</p>
			{current && (
				<p>
					{say('event.article')}{' '}
					<Outward href={current.address.href} text={current.address.host} words={words} />{' '}
					<Archived
						href={current.address.href}
						day={current.published}
						of={current.address.host}
						words={words}
					/>
				</p>
			)}
			<p class="soft">
				{say('footer.updated', { date: date(dossier.updated) })}
				{dossier.translated?.map((tag) => ` ${say('footer.translated', { language: languageName(tag) })}`)}
			</p>
			<nav aria-label={say('event.contents')}>
				<ul>
					{sections.map((id) => (
						<li key={id}>
							<a href={`#${id}-title`}>{say(`${id}.title`)}</a>
						</li>
					))}
				</ul>
			</nav>
		</header>
	);
}

function Background({ dossier: { background, sources }, words, folds }: Given & Folding) {
	return (
		<Part id="background" words={words} folds={folds} count={background.length}>
			<ul class="dots">
				{background.map(({ text, sources: ids }, place) => (
					<li key={place}>
						<Local texts={text} words={words} /> <Cited ids={ids} words={words} sources={sources} />
					</li>
				))}
			</ul>
		</Part>
	);
}

function Sources({ dossier: { sources, quotes }, words, folds }: Given & Folding) {
	return (
		<Part id="sources" words={words} folds={folds} count={sources.length}>
			<ol class="sources">
				{sources.map((source) => {
					const { id, url, outlet, published } = source;
					return (
						<li key={id} id={`source-${id}`}>
							<Outward href={atItsQuotation(source, quotes)} text={outlet} words={words} />
							{published && <span class="soft"> {words.date(published, 'short')}</span>}{' '}
							<Archived href={url} day={published} of={outlet} words={words} />
							<bdi class="url">{url}</bdi>
						</li>
					);
				})}
			</ol>
		</Part>
	);
}

/** A source's address, at a public quotation that is known from it and stands there in the language in which we have it. */
function atItsQuotation({ id, url, language }: Source, quotes: readonly Quotation[]): string {
	const quotation = quotes.find(
		(one) => one.sources.includes(id) && (language === undefined || language === one.language),
	);
	return quotation ? atQuotation(url, quotation.text) : url;
}

function Missing({ words: { say } }: { words: EventWords }) {
	return (
		<main class="event">
			<h1>{say('event.missing')}</h1>
			<p class="soft">{say('event.missingWhy')}</p>
		</main>
	);
}

/** The dossier's places; those marked that the reader's article names. */
function placesIn({ places }: Dossier, current: Report | undefined): (Place & { named?: true })[] {
	const named = new Set(current?.dossier.places.filter((place) => place.named).map(({ id }) => id));
	return places.map((place) => (named.has(place.id) ? { ...place, named: true } : place));
}

/** The dossier's figures, with what the reader's article says of them. */
function figureRows({ figures }: Dossier, current: Report | undefined): FigureRow[] {
	return figures.map((figure) => {
		const row = current?.figures.find((one) => one.figure.id === figure.id);
		// The article's report may be in another language than the page by now.
		return { figure, mentions: row?.mentions ?? [] };
	});
}
