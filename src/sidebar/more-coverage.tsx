import { searchLinks } from '../coverage/links.ts';
import type { ListedCard } from '../report/report.ts';
import { useReading } from './context.tsx';
import { Account } from './coverage.tsx';
import { daysOf, groupCoverage, languagesOf } from './coverage-groups.ts';
import { Fold, LongList, Section, useFold } from './fold.tsx';
import { Outward } from './sources.tsx';

const FIRST = 4;
const LANGUAGE = 'more-language-';

/** The other accounts by part of the story or by country, in one language or in all; what is the same text apart. */
export function MoreCoverage() {
	const { report, translator } = useReading();
	const { more } = report.coverage;
	if (more.length === 0 && !report.search) return null;
	return (
		<Section id="more" title={translator.say('more.title')} count={translator.number(more.length)}>
			{more.length > 0 && <Listing cards={more} />}
			<Search />
		</Section>
	);
}

function Listing({ cards }: { cards: readonly ListedCard[] }) {
	const { report, folds, translator } = useReading();
	const [byCountry, toggle] = useFold('more-by-country');
	const languages = languagesOf(cards);
	const language = languages.find((tag) => folds.get(LANGUAGE + tag));
	const parts = report.timeline.map(({ entry }) => entry.part);
	const by = byCountry ? 'country' : 'part';
	const { groups, sameText } = groupCoverage(cards, { by, language, parts });
	return (
		<>
			<p class="under">
				<button type="button" class="button" aria-pressed={byCountry} onClick={toggle}>
					{translator.say('more.byCountry')}
				</button>{' '}
				{languages.length > 1 && <LanguageChoice languages={languages} chosen={language} />}
			</p>
			{groups.map(({ key, cards: those }) => (
				<div key={`${by}-${key}`}>
					<h4>
						<GroupTitle by={by} group={key} /> <span class="count">{translator.number(those.length)}</span>
					</h4>
					<Accounts id={`more-${by}-${key}`} cards={those} />
				</div>
			))}
			{sameText.length > 0 && (
				<Fold id="more-same" label={translator.say('more.same', { count: sameText.length })}>
					<Accounts id="more-same-list" cards={sameText} />
				</Fold>
			)}
		</>
	);
}

/** A way on for what nobody has listed: other sites are asked only when the reader presses. */
function Search() {
	const { report, translator } = useReading();
	const { say, row } = translator;
	if (!report.search) return null;
	return (
		<>
			<h4>{say('search.title')}</h4>
			<ul class="plain sources">
				{searchLinks(report.search).map(({ name, href }) => (
					<li key={name}>
						<Outward href={href}>{name}</Outward>
					</li>
				))}
			</ul>
			<p class="soft">{say('search.note', { words: row(report.search.words) })}</p>
		</>
	);
}

function LanguageChoice({ languages, chosen }: { languages: readonly string[]; chosen: string | undefined }) {
	const { folds, redraw, translator } = useReading();
	const choose = (tag: string) => {
		for (const language of languages) folds.set(LANGUAGE + language, language === tag);
		redraw();
	};
	return (
		<select
			class="button"
			aria-label={translator.say('more.language')}
			onChange={({ currentTarget }) => choose(currentTarget.value)}
		>
			<option value="" selected={chosen === undefined}>
				{translator.say('more.allLanguages')}
			</option>
			{languages.map((tag) => (
				<option key={tag} value={tag} selected={tag === chosen}>
					{translator.languageName(tag)}
				</option>
			))}
		</select>
	);
}

/** A part of the story goes by its days: what happened on them stands in the timeline. */
function GroupTitle({ by, group }: { by: 'part' | 'country'; group: string }) {
	const { report, translator } = useReading();
	const { say, date } = translator;
	if (by === 'country') return <>{group ? translator.countryName(group) : say('more.noCountry')}</>;
	const [first, last] = daysOf(group, report.timeline) ?? [];
	if (first === undefined || last === undefined) return <>{say('more.elsewhere')}</>;
	const days = { from: date(first, 'alone'), to: date(last, 'alone') };
	return <>{first === last ? days.from : say('more.days', days)}</>;
}

function Accounts({ id, cards }: { id: string; cards: readonly ListedCard[] }) {
	return (
		<LongList
			id={id}
			class="plain accounts"
			items={cards}
			first={FIRST}
			draw={(card) => <Account key={card.coverage.id} card={card} />}
		/>
	);
}
