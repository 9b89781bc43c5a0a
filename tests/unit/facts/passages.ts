/** A passage written by us, with the statements that it makes and the figures that it gives; all others would be wrong. */
export type AnnotatedPassage = {
	language: string;
	/** Why it is here. */
	hard: string;
	text: string;
	statements: string[];
	/** Figure id → the value as `exact`, `≥min` or a day. */
	figures?: Record<string, string>;
	/** Kept out of tuning: looked at only as a number. */
	held?: true;
};

export const PASSAGES: AnnotatedPassage[] = [
	{
		language: 'en',
		hard: 'who struck whom',
		text: 'Pakistan struck Iran early on Thursday.',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'en',
		hard: 'who struck whom',
		text: 'Iran struck Pakistan late on Tuesday.',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'en',
		hard: 'passive',
		text: 'Villages in Iran were hit by Pakistan before dawn.',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'en',
		hard: 'speaker is not the actor',
		text: 'Pakistan said that Iran had fired missiles at a village inside Pakistan.',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'en',
		hard: 'denial',
		text: 'Iran denied that its forces had struck inside Pakistan.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'negation',
		text: 'Pakistan did not strike Iran, a spokesman insisted.',
		statements: [],
	},
	{ language: 'en', hard: 'a question', text: 'Will Pakistan strike Iran?', statements: [] },
	{
		language: 'en',
		hard: 'a possibility',
		text: 'Officials wondered whether Pakistan would strike Iran.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'killed and wounded',
		text: 'The foreign ministry in Islamabad said two children were killed and three girls injured.',
		statements: ['two-children-killed', 'three-wounded-in-first-strike'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '3' },
	},
	{
		language: 'en',
		hard: 'nine in the one incident',
		text: 'Pakistan’s strikes on Iran killed nine people, among them women and children.',
		statements: ['pakistan-strikes-iran', 'nine-killed-in-second-strike', 'dead-were-women-and-children'],
		figures: { 'second-strike-killed': '9' },
	},
	{
		language: 'en',
		hard: 'nine in the other',
		text: 'Gunmen shot dead nine Pakistani labourers near Saravan and wounded three more workers.',
		statements: ['workers-shot', 'nine-workers-killed', 'three-workers-wounded', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '9', 'workers-wounded': '3' },
	},
	{
		language: 'en',
		hard: 'unrelated number',
		text: 'A drone killed three U.S. troops in Jordan, near the Syrian border.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'unrelated number',
		text: 'The two countries share a 900-kilometre border.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'the operation',
		text: 'The army called it Operation Marg Bar Sarmachar and used drones, rockets and loitering munitions.',
		statements: ['operation-name', 'strike-by-drones-and-rockets'],
	},
	{
		language: 'en',
		hard: 'recall and return',
		text: 'Islamabad recalled its ambassador from Tehran. Iran’s envoy was told not to return for now.',
		statements: ['pakistan-recalls-ambassador', 'iranian-ambassador-not-to-return'],
		figures: { 'ambassadors-recalled': '1' },
	},
	{
		language: 'en',
		hard: 'a day',
		text: 'On 16 January Iran launched missiles at targets in Pakistan.',
		statements: ['iran-strikes-pakistan', 'first-strike-on-16-january'],
		figures: { 'first-strike-date': '2024-01-16' },
	},
	{
		language: 'ur',
		hard: 'who struck whom',
		text: 'ایران نے پاکستان میں میزائل حملہ کیا۔',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'ur',
		hard: 'who struck whom',
		text: 'پاکستان نے ایران کے اندر فضائی حملے کیے۔',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'ur',
		hard: 'killed and wounded',
		text: 'دفتر خارجہ کے مطابق حملے میں دو بچے جاں بحق اور تین بچیاں زخمی ہوئیں۔',
		statements: ['two-children-killed', 'three-wounded-in-first-strike'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '3' },
	},
	{
		language: 'fa',
		hard: 'who struck whom',
		text: 'حمله ایران به پاکستان واکنش‌های گسترده‌ای داشت.',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'fa',
		hard: 'who struck whom',
		text: 'حمله پاکستان به ایران صبح پنجشنبه انجام شد.',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'ar',
		hard: 'who struck whom',
		text: 'شنت إيران هجوما بالصواريخ على باكستان.',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'ar',
		hard: 'killed and wounded',
		text: 'قالت باكستان إن الهجوم أسفر عن مقتل طفلين وإصابة ثلاث فتيات.',
		statements: ['two-children-killed', 'three-wounded-in-first-strike'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '3' },
	},
	{
		language: 'hi',
		hard: 'who struck whom',
		text: 'ईरान ने पाकिस्तान में मिसाइल हमला किया।',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'hi',
		hard: 'killed and wounded',
		text: 'पाकिस्तान ने कहा कि हमले में दो बच्चों की मौत हो गई और तीन लड़कियां घायल हुईं।',
		statements: ['two-children-killed', 'three-wounded-in-first-strike'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '3' },
	},

	{
		language: 'en',
		hard: 'who struck whom',
		text: 'Iranian missiles landed in the Panjgur district of Pakistan after Tehran attacked Jaish al-Adl there.',
		statements: ['iran-strikes-pakistan', 'strike-aimed-at-jaish-al-adl', 'strike-in-panjgur'],
	},
	{
		language: 'en',
		hard: 'noun phrase',
		text: 'The Pakistani air raid on Iran left at least nine dead.',
		statements: ['pakistan-strikes-iran', 'nine-killed-in-second-strike'],
		figures: { 'second-strike-killed': '≥9' },
	},
	{
		language: 'en',
		hard: 'denial',
		text: 'Iran never attacked Pakistani soil, the envoy claimed.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'a condition',
		text: 'If Iran attacked Pakistan again, the answer would be hard.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'visit',
		text: 'In Islamabad, Amirabdollahian met Jilani and later caretaker prime minister Kakar.',
		statements: ['ministers-meet-in-islamabad', 'minister-meets-kakar'],
	},
	{
		language: 'en',
		hard: 'visit',
		text: 'Liaison officers will sit in Turbat and Zahedan, Jilani said.',
		statements: ['liaison-officers', 'liaison-in-turbat-and-zahedan'],
	},
	{
		language: 'en',
		hard: 'two sentences',
		text: 'The bodies are still in Iran. Arrangements are being made with Iranian help.',
		statements: ['bodies-to-be-brought-home'],
	},
	{
		language: 'en',
		hard: 'combined toll',
		text: 'The strikes by the two countries killed at least 11 people in all.',
		statements: ['eleven-killed-in-both'],
		figures: { 'both-strikes-killed': '≥11' },
	},
	{
		language: 'en',
		hard: 'unrelated ambassador',
		text: 'Iraq recalled its ambassador from Tehran over the attack on Erbil.',
		statements: ['iraq-recalls-ambassador'],
	},
	{
		language: 'ur',
		hard: 'recall',
		text: 'پاکستان نے تہران سے اپنا سفیر واپس بلا لیا۔',
		statements: ['pakistan-recalls-ambassador'],
		figures: { 'ambassadors-recalled': '1' },
	},
	{
		language: 'ur',
		hard: 'workers',
		text: 'سراوان میں نامعلوم مسلح افراد نے نو پاکستانی مزدوروں کو قتل کر دیا۔',
		statements: ['workers-shot', 'nine-workers-killed', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '9' },
	},
	{ language: 'ur', hard: 'denial', text: 'ایران نے پاکستان میں حملہ نہیں کیا۔', statements: [] },
	{
		language: 'fa',
		hard: 'by missiles at a group',
		text: 'سپاه پاسداران دو مقر جیش‌العدل را در خاک پاکستان هدف قرار داد.',
		statements: ['iran-strikes-pakistan', 'irgc-carried-out-strike', 'strike-aimed-at-jaish-al-adl'],
	},
	{
		language: 'fa',
		hard: 'dead in Saravan',
		text: 'در حمله پاکستان به روستایی در سراوان ۹ نفر کشته شدند.',
		statements: ['pakistan-strikes-iran', 'strike-near-saravan', 'nine-killed-in-second-strike'],
		figures: { 'second-strike-killed': '9' },
	},
	{
		language: 'fa',
		hard: 'liaison officers',
		text: 'دو کشور درباره استقرار افسران رابط در تربت و زاهدان توافق کردند.',
		statements: ['liaison-officers', 'liaison-in-turbat-and-zahedan'],
	},
	{
		language: 'ar',
		hard: 'who struck whom',
		text: 'قصفت باكستان مواقع في إيران فجر الخميس.',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'ar',
		hard: 'recall',
		text: 'استدعت باكستان سفيرها من طهران.',
		statements: ['pakistan-recalls-ambassador'],
		figures: { 'ambassadors-recalled': '1' },
	},
	{
		language: 'hi',
		hard: 'who struck whom',
		text: 'पाकिस्तान ने ईरान के अंदर हवाई हमले किए।',
		statements: ['pakistan-strikes-iran'],
	},
	{
		language: 'hi',
		hard: 'recall',
		text: 'पाकिस्तान ने तेहरान से अपने राजदूत को वापस बुला लिया।',
		statements: ['pakistan-recalls-ambassador'],
		figures: { 'ambassadors-recalled': '1' },
	},
	{
		language: 'hi',
		hard: 'workers',
		text: 'सारावान में बंदूकधारियों ने नौ पाकिस्तानी मजदूरों की हत्या कर दी।',
		statements: ['workers-shot', 'nine-workers-killed', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '9' },
	},

	{
		language: 'en',
		hard: 'a long sentence',

		text: 'Angered by the raid, which killed two children, Islamabad called its ambassador back from Tehran on Wednesday and barred Iran’s envoy, who was at home, from returning.',
		statements: ['two-children-killed', 'pakistan-recalls-ambassador', 'iranian-ambassador-not-to-return'],
		figures: { 'first-strike-killed': '2', 'ambassadors-recalled': '1' },
	},
	{
		language: 'en',
		hard: 'revenge',

		text: 'Pakistan retaliated on Thursday with rockets and drones against Baloch separatists in Saravan, Iran.',
		statements: [
			'strike-was-an-answer',
			'strike-aimed-at-baloch-groups',
			'strike-near-saravan',
			'pakistan-strikes-iran',
			'strike-by-drones-and-rockets',
		],
	},
	{
		language: 'en',
		hard: 'not the event’s dead',

		text: 'Eleven policemen died in the attack on a police station in Rask in December.',
		statements: ['rask-attack'],
		figures: { 'rask-killed': '11' },
	},
	{
		language: 'en',
		hard: 'not the event’s dead',

		text: 'In Kerman, two blasts killed 84 people; Islamic State said it had done it.',
		statements: ['kerman-bombings', 'kerman-claimed'],
		figures: { 'kerman-killed': '84' },
	},
	{
		language: 'en',
		hard: 'denial by a group',

		text: 'The Balochistan Liberation Front denied having any hideouts in Iran.',
		statements: ['blf-denies-bases-in-iran'],
	},
	{
		language: 'en',
		hard: 'Beijing',

		text: 'China offered to mediate between Iran and Pakistan.',
		statements: ['china-offers-help'],
	},
	{
		language: 'en',
		hard: 'New York',

		text: 'UN chief António Guterres asked both countries for maximum restraint.',
		statements: ['un-asks-for-restraint'],
	},
	{
		language: 'en',
		hard: 'return',

		text: 'The two foreign ministries said in a joint statement that the ambassadors would be back at their posts by January 26.',
		statements: ['joint-statement', 'ambassadors-return'],
		figures: { 'ambassadors-back-by': '2024-01-26' },
	},
	{
		language: 'en',
		hard: 'third countries',

		text: 'Amirabdollahian claimed that terrorists in the border area are led by third countries.',
		statements: ['third-countries-blamed'],
	},
	{
		language: 'en',
		hard: 'nothing said',

		text: 'Iran and Pakistan have been neighbours since 1947 and trade in fuel, fruit and cement.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'nothing said',

		text: 'Houthi fighters fired two missiles at a ship in the Red Sea, killing three sailors.',
		statements: [],
	},
	{
		language: 'ur',
		hard: 'summoned',

		text: 'پاکستان نے ایرانی ناظم الامور کو دفتر خارجہ طلب کر کے احتجاج کیا۔',
		statements: ['pakistan-summons-iranian-envoy'],
	},
	{
		language: 'ur',
		hard: 'visit',

		text: 'ایرانی وزیر خارجہ حسین امیر عبداللہیان نے اسلام آباد میں جلیل عباس جیلانی سے ملاقات کی۔',
		statements: ['ministers-meet-in-islamabad'],
	},
	{
		language: 'ur',
		hard: 'liaison officers',

		text: 'دونوں ممالک تربت اور زاہدان میں رابطہ افسران تعینات کریں گے۔',
		statements: ['liaison-officers', 'liaison-in-turbat-and-zahedan'],
	},
	{
		language: 'fa',
		hard: 'recall',

		text: 'پاکستان سفیر خود را از تهران فراخواند.',
		statements: ['pakistan-recalls-ambassador'],
		figures: { 'ambassadors-recalled': '1' },
	},
	{
		language: 'fa',
		hard: 'workers',

		text: 'افراد مسلح در سراوان ۹ کارگر پاکستانی را کشتند و سه نفر دیگر زخمی شدند.',
		statements: ['workers-shot', 'nine-workers-killed', 'three-workers-wounded', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '9', 'workers-wounded': '3' },
	},
	{
		language: 'fa',
		hard: 'denial',

		text: 'ایران حمله به خاک پاکستان را تکذیب کرد.',
		statements: [],
	},
	{
		language: 'ar',
		hard: 'workers',

		text: 'قتل مسلحون مجهولون تسعة عمال باكستانيين قرب سراوان.',
		statements: ['workers-shot', 'nine-workers-killed', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '9' },
	},
	{ language: 'ar', hard: 'denial', text: 'نفت طهران أن تكون قد هاجمت باكستان.', statements: [] },
	{
		language: 'ar',
		hard: 'dead in Saravan',

		text: 'أسفرت الضربات الباكستانية على إيران عن مقتل تسعة أشخاص قرب سراوان.',
		statements: ['pakistan-strikes-iran', 'nine-killed-in-second-strike', 'strike-near-saravan'],
		figures: { 'second-strike-killed': '9' },
	},
	{ language: 'hi', hard: 'denial', text: 'ईरान ने पाकिस्तान पर हमला नहीं किया।', statements: [] },
	{
		language: 'hi',
		hard: 'visit',

		text: 'ईरान के विदेश मंत्री अमीर-अब्दुल्लाहियन ने इस्लामाबाद में जिलानी से मुलाकात की।',
		statements: ['ministers-meet-in-islamabad'],
	},
	{
		language: 'en',
		hard: 'retold in one breath',
		text: 'Two days after Iranian missiles hit Panjgur, Pakistani jets bombed camps of the Balochistan Liberation Army in Iran.',
		statements: [
			'iran-strikes-pakistan',
			'strike-in-panjgur',
			'pakistan-strikes-iran',
			'strike-aimed-at-baloch-groups',
		],
	},
	{
		language: 'en',
		hard: 'spoken of only',
		text: 'Analysts in Pakistan spoke of the attack on a bus in Iran.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'another’s ambassador',
		text: 'Sweden summoned Iran’s ambassador, and Denmark recalled its envoy from Tehran.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'another strike',
		text: 'The United States struck Houthi positions in Yemen while Iran and Pakistan looked on.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'numbers side by side',
		text: 'At least nine workers were killed and three wounded when armed men opened fire near Saravan on Saturday.',
		statements: ['workers-shot', 'nine-workers-killed', 'three-workers-wounded', 'workers-shot-near-saravan'],
		figures: { 'workers-killed': '≥9', 'workers-wounded': '3' },
	},
	{
		language: 'en',
		hard: 'wounded otherwise counted',
		text: 'A local commissioner said that two children died and four people were injured in Panjgur.',
		statements: ['two-children-killed'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '4' },
	},
	{
		language: 'en',
		hard: 'the other count',
		text: 'State media raised the toll of the Pakistani strikes on Iran to ten people killed.',
		statements: ['pakistan-strikes-iran'],
		figures: { 'second-strike-killed': '10' },
	},
	{
		language: 'en',
		hard: 'visits',
		text: 'The army chief, General Asim Munir, received Amirabdollahian in Rawalpindi.',
		statements: ['minister-meets-army-chief'],
	},
	{
		language: 'en',
		hard: 'a day',
		text: 'The bodies of the nine Pakistanis were flown home to Multan on 31 January.',
		statements: ['nine-workers-killed', 'bodies-flown-to-multan'],
		figures: { 'bodies-handed-over': '2024-01-31' },
	},
	{
		language: 'ur',
		hard: 'operation',
		text: 'پاک فوج نے آپریشن مرگ بر سرمچار میں ڈرون اور راکٹ استعمال کیے۔',
		statements: ['operation-name', 'strike-by-drones-and-rockets'],
	},
	{
		language: 'ur',
		hard: 'condemned',
		text: 'پاکستان نے ایرانی حملے کی شدید مذمت کی۔',
		statements: ['pakistan-condemns-strike'],
	},
	{
		language: 'fa',
		hard: 'who struck whom',
		text: 'ایران با موشک و پهپاد به مواضع جیش‌العدل در پاکستان حمله کرد.',
		statements: ['iran-strikes-pakistan', 'strike-aimed-at-jaish-al-adl', 'strike-by-missiles-and-drones'],
	},
	{
		language: 'fa',
		hard: 'visit',
		text: 'امیرعبداللهیان در اسلام‌آباد با جلیل عباس جیلانی دیدار کرد.',
		statements: ['ministers-meet-in-islamabad'],
	},
	{
		language: 'ar',
		hard: 'who struck whom',
		text: 'نفذت باكستان ضربات داخل إيران استهدفت انفصاليين بلوش.',
		statements: ['pakistan-strikes-iran', 'strike-aimed-at-baloch-groups'],
	},
	{
		language: 'ar',
		hard: 'liaison officers',
		text: 'اتفق البلدان على تعيين ضباط ارتباط في تربت وزاهدان.',
		statements: ['liaison-officers', 'liaison-in-turbat-and-zahedan'],
	},
	{
		language: 'hi',
		hard: 'dead in Iran',
		text: 'पाकिस्तान के हवाई हमलों में ईरान में नौ लोगों की मौत हो गई।',
		statements: ['pakistan-strikes-iran', 'nine-killed-in-second-strike'],
		figures: { 'second-strike-killed': '9' },
	},
	{
		language: 'en',
		hard: 'a headline',
		text: 'Pakistan hits back at Iran with deadly air strikes',
		statements: ['pakistan-strikes-iran', 'strike-was-an-answer'],
	},
	{
		language: 'en',
		hard: 'a headline',
		text: 'Iran launches missile strikes on militant bases in Pakistan',
		statements: ['iran-strikes-pakistan'],
	},
	{
		language: 'en',
		hard: 'spoken of only',
		text: 'The Pakistani foreign ministry condemned the Iranian air raid as an unprovoked violation of its airspace.',
		statements: ['pakistan-condemns-strike', 'airspace-violated'],
	},
	{
		language: 'en',
		hard: 'roles and numbers',
		text: 'Iranian officials said seven people, none of them Iranian, were killed when Pakistan bombed a village near Saravan.',
		statements: ['pakistan-strikes-iran', 'strike-near-saravan', 'dead-were-not-iranian'],
		figures: { 'second-strike-killed': '7' },
	},
	{
		language: 'en',
		hard: 'return',
		text: 'Both ambassadors returned to their posts on Friday.',
		statements: ['ambassadors-return'],
	},
	{
		language: 'en',
		hard: 'another event',
		text: 'Israel killed two commanders in Damascus; Iran vowed revenge.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'another event',
		text: 'Pakistan arrested four smugglers near the Iranian border and seized nine trucks.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'negation',
		text: 'No ambassador was recalled by Pakistan in 2014.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'agreement',
		text: 'Tehran and Islamabad agreed to expand security cooperation and to set up free trade zones.',
		statements: ['security-cooperation-agreed', 'free-trade-zones'],
	},
	{
		language: 'en',
		hard: 'families',
		text: 'Families of the dead labourers staged a protest in Alipur and asked for the bodies.',
		statements: ['relatives-rally'],
	},
	{
		language: 'ur',
		hard: 'who struck whom',
		text: 'پاکستانی فوج نے ایران کے صوبے سیستان و بلوچستان میں حملے کیے۔',
		statements: ['pakistan-strikes-iran', 'strike-in-sistan-baluchestan'],
	},
	{
		language: 'ur',
		hard: 'families',
		text: 'مقتول مزدوروں کے لواحقین نے علی پور میں احتجاج کیا۔',
		statements: ['relatives-rally'],
	},
	{
		language: 'fa',
		hard: 'operation',
		text: 'پاکستان نام این عملیات را مرگ بر سرمچار گذاشت.',
		statements: ['operation-name'],
	},
	{
		language: 'fa',
		hard: 'return',
		text: 'سفیران دو کشور به محل خدمت خود بازگشتند.',
		statements: ['ambassadors-return'],
	},
	{
		language: 'ar',
		hard: 'restraint',
		text: 'دعا الأمين العام للأمم المتحدة البلدين إلى ضبط النفس.',
		statements: ['un-asks-for-restraint'],
	},
	{
		language: 'ar',
		hard: 'condemned',
		text: 'أدانت باكستان الهجوم الإيراني.',
		statements: ['pakistan-condemns-strike'],
	},
	{
		language: 'hi',
		hard: 'mediation',
		text: 'चीन ने दोनों देशों के बीच मध्यस्थता की पेशकश की।',
		statements: ['china-offers-help'],
	},
	{
		language: 'hi',
		hard: 'operation',
		text: 'पाकिस्तानी सेना ने इसे ऑपरेशन मर्ग बर सरमाचर नाम दिया।',
		statements: ['operation-name'],
	},
	{
		language: 'en',
		hard: 'both at once',
		text: 'Iran bombed a village in Pakistan on Tuesday, and Pakistan bombed one in Iran on Thursday.',
		statements: ['iran-strikes-pakistan', 'pakistan-strikes-iran'],
	},
	{
		language: 'en',
		hard: 'what was said of it',
		text: 'Tehran insisted that no Pakistani citizens were targeted, only Iranian terrorists on Pakistani soil.',
		statements: ['iran-says-no-pakistani-targeted'],
	},
	{
		language: 'en',
		hard: 'numbers of others',
		text: 'In Gaza, 11 people were killed in strikes on Thursday.',
		statements: [],
	},
	{
		language: 'en',
		hard: 'the meeting before',
		text: 'Hours earlier Kakar had met Amirabdollahian on the sidelines of the forum in Davos.',
		statements: ['davos-meeting'],
	},
	{
		language: 'en',
		hard: 'the colonel',
		text: 'An IRGC colonel was shot dead on the road between Khash and Zahedan.',
		statements: ['irgc-colonel-shot'],
	},
	{
		language: 'en',
		hard: 'sovereignty',
		text: 'Both ministers stressed respect for sovereignty and territorial integrity.',
		statements: ['respect-for-sovereignty'],
	},
	{
		language: 'en',
		hard: 'the committee',
		text: 'The National Security Committee met under Kakar and chose dialogue.',
		statements: ['nsc-meets'],
	},
	{
		language: 'en',
		hard: 'a wish',
		text: 'Pakistan may recall its ambassador from Kabul, a newspaper wrote.',
		statements: [],
	},
	{
		language: 'ur',
		hard: 'nine in Saravan',
		text: 'سراوان کے سرحدی گاؤں پر پاکستانی حملے میں نو افراد ہلاک ہوئے جن میں خواتین اور بچے شامل ہیں۔',
		statements: ['strike-near-saravan', 'nine-killed-in-second-strike', 'dead-were-women-and-children'],
		figures: { 'second-strike-killed': '9' },
	},
	{
		language: 'ur',
		hard: 'free trade',
		text: 'ایران اور پاکستان سرحد پر آزاد تجارتی زون قائم کریں گے۔',
		statements: ['free-trade-zones'],
	},
	{
		language: 'fa',
		hard: 'children',
		text: 'پاکستان می‌گوید در این حمله دو کودک کشته و سه دختر زخمی شدند.',
		statements: ['two-children-killed', 'three-wounded-in-first-strike'],
		figures: { 'first-strike-killed': '2', 'first-strike-wounded': '3' },
	},
	{
		language: 'fa',
		hard: 'summoned',
		text: 'ایران کاردار پاکستان را احضار کرد.',
		statements: ['iran-summons-pakistani-envoy'],
	},
	{
		language: 'ar',
		hard: 'visit',
		text: 'التقى أمير عبد اللهيان نظيره الباكستاني جيلاني في إسلام آباد.',
		statements: ['ministers-meet-in-islamabad'],
	},
	{
		language: 'ar',
		hard: 'bodies',
		text: 'طالب أقارب العمال بإعادة الجثث وتظاهروا في ملتان.',
		statements: ['relatives-rally'],
	},
	{
		language: 'hi',
		hard: 'answer',
		text: 'पाकिस्तान ने जवाबी कार्रवाई में ईरान के ठिकानों पर हमला किया।',
		statements: ['pakistan-strikes-iran', 'strike-was-an-answer'],
	},
	{
		language: 'hi',
		hard: 'bodies',
		text: 'नौ पाकिस्तानियों के शव मुल्तान लाए गए।',
		statements: ['nine-workers-killed', 'bodies-flown-to-multan'],
	},
];
