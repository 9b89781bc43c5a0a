import type { Dossier } from '../dossier/dossier.ts';
import type { EventWords } from '../locale/event-words.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import type { ReadShelf } from '../memory/memory-panel.tsx';
import type { FigureRow, Report } from '../report/report.ts';
import { Logo } from '../sidebar/icons.tsx';
import { Cited, Local, Outward } from './context.tsx';
import { Disputes, Figures } from './differences.tsx';
import { makeMatrix } from './matrix.ts';
import { MatrixTable } from './matrix.tsx';
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
};

/** An event with all that is known of it, side by side. */
export function EventPage({ words, dossier, current, read, shelf, erased }: EventPageProps) {
	if (!dossier) return <Missing words={words} />;
	const { disagreements = [], sources } = dossier;
	const speech = { words, sources };
	const matrix = makeMatrix({ dossier, current, read });
	return (
		<main class="event">
			<Header dossier={dossier} current={current} words={words} />
			<MatrixTable matrix={matrix} {...speech} />
			<ReadSection read={read} groups={matrix.groups} shelf={shelf} erased={erased} words={words} />
			<Figures figures={figureRows(dossier, current)} {...speech} />
			<Disputes items={disagreements} {...speech} />
			<Timeline timeline={dossier.timeline} published={current?.published} {...speech} />
			<Background dossier={dossier} words={words} />
			<People people={dossier.people} {...speech} />
			<Places places={dossier.places} {...speech} />
			<Sources dossier={dossier} words={words} />
		</main>
	);
}

type Given = { dossier: Dossier; words: EventWords };

const SECTIONS = [
	'matrix',
	'memory',
	'differ',
	'disputes',
	'timeline',
	'background',
	'people',
	'places',
	'sources',
] as const;

function Header({ dossier, current, words }: Given & { current?: Report | undefined }) {
	const { say, date } = words;
	const sections = SECTIONS.filter((id) => id !== 'disputes' || dossier.disagreements?.length);
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
					<Outward href={current.address.href} text={current.address.host} words={words} />
				</p>
			)}
			<p class="soft">
				{say('footer.updated', { date: date(dossier.updated) })}
				{dossier.translated && ` ${say('footer.translated')}`}
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

function Background({ dossier: { background, sources }, words }: Given) {
	return (
		<section aria-labelledby="background-title">
			<h2 id="background-title">{words.say('background.title')}</h2>
			<ul class="dots">
				{background.map(({ text, sources: ids }, place) => (
					<li key={place}>
						<Local texts={text} words={words} /> <Cited ids={ids} words={words} sources={sources} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Sources({ dossier: { sources }, words }: Given) {
	return (
		<section aria-labelledby="sources-title">
			<h2 id="sources-title">{words.say('sources.title')}</h2>
			<ol class="sources">
				{sources.map(({ id, url, outlet, published }) => (
					<li key={id} id={`source-${id}`}>
						<Outward href={url} text={outlet} words={words} />
						{published && <span class="soft"> {words.date(published, 'short')}</span>}
						<bdi class="url">{url}</bdi>
					</li>
				))}
			</ol>
		</section>
	);
}

function Missing({ words: { say } }: { words: EventWords }) {
	return (
		<main class="event">
			<h1>{say('event.missing')}</h1>
			<p class="soft">{say('event.missingWhy')}</p>
		</main>
	);
}

/** The dossier's figures, with what the reader's article says of them. */
function figureRows({ figures }: Dossier, current: Report | undefined): FigureRow[] {
	return figures.map((figure) => {
		const row = current?.figures.find((one) => one.figure.id === figure.id);
		// The article's report may be in another language than the page by now.
		return { figure, mentions: row?.mentions ?? [] };
	});
}
