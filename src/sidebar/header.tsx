import type { Where } from '../event/recognition.ts';
import { DossierText, useReading } from './context.tsx';
import { Fold } from './fold.tsx';
import { CloseIcon, Logo, OtherSideIcon } from './icons.tsx';
import { Notices } from './notices.tsx';
import { otherSide } from './place.ts';
import { ReadLine } from './read-line.tsx';
import { contributionText } from './reason-text.ts';
import { summarise } from './summary.ts';

/** Recognition is never certain, whatever the score says. */
const MOST_SURE = 0.99;
const PLACES: Where[] = ['title', 'lead', 'body', 'caption', 'address'];

/** The event, how this article stands to it in one line, and why it was recognised. A sheet has its own way to close. */
export function Header({ close }: { close: (() => void) | undefined }) {
	const { report, translator } = useReading();
	const { say, percent } = translator;
	return (
		<header class="head">
			{close && (
				<div class="brand">
					<Logo />
					<span>{say('name')}</span>
					<OtherSide />
					<button type="button" class="round" aria-label={say('close')} onClick={close}>
						<CloseIcon />
					</button>
				</div>
			)}
			<h2>
				<DossierText texts={report.dossier.title} />
			</h2>
			<p class="state">
				<StateLine />
			</p>
			<Notices />
			<ReadLine />
			<OtherEvents />
			<Fold
				id="why"
				label={say('header.sure', { percent: percent(Math.min(report.recognition.score, MOST_SURE)) })}
			>
				<Why />
			</Fold>
		</header>
	);
}

function OtherSide() {
	const { translator, stand } = useReading();
	const { placement, chosen, choose } = stand;
	const side = otherSide(placement.side);
	const label = translator.say(`place.${side}`);
	return (
		<button
			type="button"
			class="round"
			data-side-to={side}
			aria-label={label}
			title={label}
			onClick={() => choose({ ...chosen, side })}
		>
			<OtherSideIcon />
		</button>
	);
}

/** "States 14 of 24 key facts · 2 figures differ · 3 things happened since". */
export function StateLine() {
	const { report, translator } = useReading();
	const { say, number } = translator;
	const { key, differing, since } = summarise(report);
	const parts = [
		say('header.states', { stated: number(key.stated), count: key.possible }),
		...(differing > 0 ? [say('header.differ', { count: differing })] : []),
		...(since > 0 ? [say('header.since', { count: since })] : []),
	];
	// Each is read at a glance, and breaks only where it is longer than the line.
	return (
		<>
			{parts.map((part, place) => (
				<span key={part}>
					<bdi class="part">{place < parts.length - 1 ? `${part} ·` : part}</bdi>{' '}
				</span>
			))}
		</>
	);
}

/** Where the article is about several events, the reader chooses. */
function OtherEvents() {
	const { report, translator, actions } = useReading();
	if (!report.others) return null;
	return (
		<p class="others">
			{translator.say('header.also')}{' '}
			{report.others.map(({ id, title }) => (
				<button key={id} type="button" class="link" onClick={() => actions.chooseEvent(id)}>
					<DossierText texts={title} />
				</button>
			))}
		</p>
	);
}

function Why() {
	const { report, translator } = useReading();
	const { evidence, contributions } = report.recognition;
	const { say, find, number } = translator;
	const places = PLACES.map((where) => ({ where, names: namesIn(evidence, where) }));
	return (
		<div class="why">
			<p>{say('why.lead')}</p>
			<dl>
				{places
					.filter(({ names }) => names.length > 0)
					.map(({ where, names }) => (
						<div key={where}>
							<dt>{find(`why.where.${where}`)}</dt>
							<dd dir="auto">{translator.row(names)}</dd>
						</div>
					))}
			</dl>
			{contributions.length > 0 && <h3>{say('why.sum')}</h3>}
			<ul class="plain sum">
				{contributions.map(({ reason, amount, detail }) => (
					<li key={`${reason} ${detail}`}>
						<span>
							{contributionText(
								{ reason, ...(detail !== undefined && { detail }) },
								report.names,
								translator,
							)}
							<span class="quiet">, {say(amount < 0 ? 'why.against' : 'why.for')}</span>
						</span>
						<span class="amount" dir="ltr">
							{amount < 0 ? '−' : '+'}
							{number(Math.abs(Math.round(amount * 100) / 100))}
						</span>
					</li>
				))}
			</ul>
			<p class="soft">{say('why.place')}</p>
		</div>
	);
}

function namesIn(evidence: readonly { name: string; where: Where }[], where: Where): string[] {
	return [...new Set(evidence.filter((item) => item.where === where).map(({ name }) => name))];
}
