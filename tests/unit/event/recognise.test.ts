import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, findNames } from '../../../src/dossier/name-index.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { DOSSIER } from './dossier.ts';

const index = buildIndex([DOSSIER]);

function score(title: string, text: string, published?: string): number {
	const summary = { href: 'https://example.org/news/1', title, paragraphs: text.split('\n') };
	return recognise(index, { ...summary, ...(published !== undefined && { published }) })[0]?.score ?? 0;
}

describe('recognise: events', () => {
	it.each([
		[
			'en',
			'Islamabad answers Tehran’s missiles with strikes of its own',
			'Jets hit what the army called separatist camps in Iran’s Sistan and Baluchestan on Thursday, two days after Iranian missiles killed two children in Pakistan’s Balochistan.',
		],
		[
			'ur',
			'پاکستان کی ایران میں جوابی کارروائی',
			'دفتر خارجہ کے مطابق سیستان و بلوچستان میں دہشت گردوں کے ٹھکانوں پر حملے کیے گئے۔ دو روز قبل ایران نے پنجگور میں میزائل حملہ کیا تھا۔',
		],
		[
			'fa',
			'حمله پاکستان به روستایی مرزی در سراوان',
			'دو روز پس از حمله موشکی سپاه به مقر جیش‌العدل در خاک پاکستان، ارتش پاکستان چند نقطه در سیستان و بلوچستان را هدف قرار داد.',
		],
		[
			'ar',
			'باكستان تقصف أهدافا داخل إيران',
			'جاءت الضربات بعد يومين من هجوم إيراني بالصواريخ على مواقع جيش العدل في بلوشستان.',
		],
		[
			'hi',
			'पाकिस्तान ने ईरान पर की एयरस्ट्राइक',
			'ईरान के मिसाइल हमले के दो दिन बाद पाकिस्तान ने सिस्तान-बलूचिस्तान में ठिकानों पर हमला किया।',
		],
		[
			'de',
			'Pakistan greift Ziele im Iran an',
			'Zwei Tage zuvor hatten iranische Raketen ein Dorf in Belutschistan getroffen; Islamabad zog seinen Botschafter ab.',
		],
		[
			'fr',
			'Le Pakistan réplique par des frappes en Iran',
			'Deux jours après des tirs de missiles iraniens, l’armée pakistanaise a frappé le Sistan-Baloutchistan.',
		],
		[
			'es',
			'Pakistán responde con ataques en suelo de Irán',
			'Los bombardeos en Sistán y Baluchistán llegan dos días después de los misiles iraníes contra Jaish al Adl.',
		],
		[
			'ru',
			'Пакистан нанёс ответный удар по Ирану',
			'Двумя днями ранее иранские ракеты поразили базы «Джейш аль-Адль» в Белуджистане.',
		],
		[
			'tr',
			'Pakistan, İran topraklarını vurdu',
			'İran’ın Belucistan’daki füze saldırısından iki gün sonra Sistan-Belucistan’da hedefler bombalandı.',
		],
		['zh', '巴基斯坦空袭伊朗境内目标', '两天前，伊朗用导弹打击了俾路支省的正义军据点。'],
		['ja', 'パキスタン、イラン領内を報復攻撃', '二日前にはイランがバロチスタン州をミサイルで攻撃していた。'],
		['ko', '파키스탄, 이란 영토에 보복 공습', '이틀 전 이란은 발루치스탄의 무장단체를 미사일로 공격했다.'],
		[
			'en, the visit',
			'Amirabdollahian and Jilani turn the page in Islamabad',
			'The two ministers promised liaison officers and regular meetings after a fortnight of crisis.',
		],
		[
			'en, the workers',
			'Nine Pakistanis shot dead in Saravan',
			'Gunmen broke into a workshop in Iran at night; Tipu, the ambassador, called it horrifying.',
		],
	])('%s', (_, title, text) => {
		expect(score(title, text)).toBeGreaterThanOrEqual(0.5);
		expect(score(title, text, '2024-01-19')).toBeGreaterThanOrEqual(0.8);
	});
});

describe('recognise: near misses', () => {
	it.each([
		[
			'the pipeline',
			'Pakistan may face penalty over Iran gas pipeline',
			'Islamabad has until March to build its part of the line, Iranian officials said; the United States warns of sanctions.',
			'2024-01-25',
		],
		[
			'Erbil',
			'Iran fires missiles at Erbil',
			'The Revolutionary Guards said that they struck a spy centre in Iraqi Kurdistan and Islamic State in Syria.',
			'2024-01-16',
		],
		[
			'Kerman',
			'Blasts kill scores near Soleimani’s grave',
			'Islamic State claimed the bombs in Kerman, Iran. Pakistan and others condemned the attack.',
			'2024-01-04',
		],
		[
			'another year',
			'Iran fires mortar shells into Pakistan',
			'Several shells fell in Balochistan, officials said.',
			'2017-05-27',
		],
		[
			'Mehrestan',
			'Eight Pakistani mechanics killed in Iran',
			'Gunmen attacked a workshop in Mehrestan, Sistan and Baluchestan; their bodies were flown to Bahawalpur.',
			'2025-04-13',
		],
		[
			'Afghanistan',
			'Pakistani jets strike Paktika',
			'The Taliban said that women and children died in the strikes on Afghan villages.',
			'2024-12-25',
		],
		[
			'Raisi’s visit',
			'Raisi begins three-day visit to Pakistan',
			'The Iranian president and Shehbaz Sharif want to raise trade to ten billion dollars.',
			'2024-04-22',
		],
		[
			'sport',
			'Pakistan beat Iran in volleyball final',
			'The champions won the title in Lahore after a match of five sets.',
			'2024-05-17',
		],
		[
			'earthquake',
			'Earthquake shakes the Iran–Pakistan border',
			'The magnitude was 5.4, and floods had hit Sistan and Baluchestan before.',
			'2024-03-05',
		],
		[
			'Israel',
			'Pakistan closes crossings as Israel–Iran war grows',
			'Islamabad condemned the Israeli strikes on Iran and shut five crossings in Balochistan.',
			'2025-06-18',
		],
		[
			'elections',
			'Independents lead in Pakistan’s election results',
			'Neighbours, Iran among them, sent congratulations.',
			'2024-02-09',
		],
		[
			'a later mediation',
			'Pakistan urges Iran and the United States to ease tensions',
			'Islamabad offered to mediate between Washington and Tehran after strikes on Iran.',
			'2026-02-20',
		],
		[
			'a later visit',
			'Iranian president arrives in Islamabad',
			'The leaders of Iran and Pakistan discussed attacks in the region and trade.',
			'2025-08-02',
		],
		['nothing of it', 'Bakery opens in Leeds', 'Bread is sold from six in the morning.', '2024-01-18'],
	])('%s', (_, title, text, published) => {
		expect(score(title, text, published)).toBeLessThan(0.5);
	});

	it.each([
		[
			'a year later',
			'A year ago Iran and Pakistan struck each other',
			'In January 2024 missiles fell on Panjgur and jets hit Saravan; what has changed since?',
			'2025-01-16',
		],
		[
			'months later, by its days',
			'How Iran and Pakistan came back from the brink',
			'The strikes of 16 January 2024 and 18 January 2024 are still felt along the border.',
			'2024-08-01',
		],
	])('looks back: %s', (_, title, text, published) => {
		expect(score(title, text, published)).toBeGreaterThanOrEqual(0.5);
	});

	it('gives one sentence of the lead nothing to act on where the rest is about something else', () => {
		const paragraphs = [
			'Pakistan votes on Thursday. Imran Khan is in jail, and his party runs without its symbol.',
			'In January Iran and Pakistan traded strikes. The economy is weak. Bread costs twice as much.',
			'Polls open at eight. Soldiers guard the schools. Results are due at night. Turnout may be low.',
		];
		const [best] = recognise(index, { href: '', title: 'What to know before the vote', paragraphs });
		expect(best?.matches ?? false).toBe(false);
	});

	it('gives a passing mention in a long article nothing to act on', () => {
		const paragraphs = Array.from(
			{ length: 30 },
			(_, i) =>
				`Paragraph ${i} is about ships in the Red Sea and the price of freight. Insurers raised their rates again.`,
		);
		paragraphs[21] = 'Tensions rose elsewhere too, where Iran and Pakistan struck at each other’s soil.';
		const [best] = recognise(index, {
			href: '',
			title: 'Freight rates double',
			paragraphs,
			published: '2024-01-20',
		});
		expect(best?.matches ?? false).toBe(false);
	});
});

describe('recognise: the answer', () => {
	it('lists what made the score, and it adds up', () => {
		const [best] = recognise(index, {
			href: 'https://example.org/2024/01/18/pakistan-strikes-iran',
			title: 'Pakistan strikes Iran',
			paragraphs: ['Operation Marg Bar Sarmachar hit Saravan on Jan. 18.'],
		});
		const sum = best!.contributions.reduce((total, { amount }) => total + amount, 0);
		expect(best!.score).toBeCloseTo(Math.min(1, sum), 2);
		expect(best!.evidence).toContainEqual({
			concept: 'operation',
			name: 'Marg Bar Sarmachar',
			where: 'lead',
		});
		expect(best!.evidence).toContainEqual({ concept: 'pakistan', name: 'Pakistan', where: 'title' });
	});

	it('never throws, and stays between 0 and 1', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary' }),
				fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
				(title, paragraphs) => {
					for (const { score } of recognise(index, {
						href: title,
						title,
						paragraphs: [...paragraphs, 'Iran Pakistan'],
					})) {
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score).toBeLessThanOrEqual(1);
					}
				},
			),
			{ numRuns: 60 },
		);
	});

	it('survives being stored', () => {
		const stored = JSON.parse(JSON.stringify(index)) as typeof index;
		expect(findNames(stored, 'Pakistan’s Panjgur')).toEqual(findNames(index, 'Pakistan’s Panjgur'));
	});
});
