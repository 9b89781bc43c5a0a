import { INDEPENDENT_SHARE, type SameOrder } from '../coverage/same-order.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { TextOrigin, ToldText } from '../report/report.ts';
import { useReading } from './context.tsx';
import { useFold } from './fold.tsx';

/** From here on an article is the known text, below it has some of it. */
const WHOLE = 0.8;

/** Whose text the article is, with figures; nothing where that is not known. */
export function WhoseText() {
	const { report, translator } = useReading();
	const { contains, retells } = report.text;
	if (!contains && !retells) return null;
	return (
		<section class="origin" data-section="origin" aria-labelledby="sl-origin-title">
			<h3 id="sl-origin-title">{translator.say('origin.title')}</h3>
			{contains && <Contained {...contains} />}
			{retells && <Retold {...retells} />}
		</section>
	);
}

function Contained({ coverage, share }: NonNullable<ToldText['contains']>) {
	const { translator, actions } = useReading();
	const [shown, toggle] = useFold('origin-passages');
	const { say, percent } = translator;
	const values = { report: reportOf(coverage, translator), percent: percent(share) };
	const show = () => {
		toggle();
		actions.showText(!shown);
	};
	return (
		<>
			<p>{say(share >= WHOLE ? 'origin.is' : 'origin.partly', values)}</p>
			<button type="button" class="link" aria-pressed={shown} onClick={show}>
				{say('origin.show')}
			</button>
		</>
	);
}

function Retold({ coverage, namesSource, ...order }: NonNullable<ToldText['retells']>) {
	const { translator } = useReading();
	const { say } = translator;
	return (
		<p>
			{say('origin.retells', { ...orderValues(order, translator), report: reportOf(coverage, translator) })}
			{!namesSource && ` ${say('origin.noSource')}`}
		</p>
	);
}

/** The values of a text that says how much two accounts share. */
export function orderValues({ same, of }: SameOrder, { number, percent }: Words) {
	return { same: number(same), count: of, usual: percent(INDEPENDENT_SHARE) };
}

/** "AP’s report of 29 January 2024, as run by Fox News". */
function reportOf({ outlet, textBy, via, published }: TextOrigin, { say, date }: Words): string {
	const isOwn = !textBy || textBy === 'own' || textBy === outlet;
	const by = isOwn ? outlet : textBy;
	const report = published
		? say('origin.report', { by, date: date(published) })
		: say('origin.undated', { by });
	return isOwn ? report : say('origin.runBy', { report, via: via ?? outlet });
}
