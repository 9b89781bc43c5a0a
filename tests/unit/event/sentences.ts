/** Headline and opening, written by us. `published` is when such an article stood in the papers. */
export type Told = { language: string; title: string; text: string; published?: string };

/** In each language of the shelf's names: the event happened. */
export const EVENTS: readonly Told[] = [
	{
		language: 'en',
		title: 'Islamabad brings its envoy home after missiles hit Balochistan',
		text: 'Pakistan recalled its ambassador from Iran a day after an airstrike killed two children.',
	},
	{
		language: 'ur',
		title: 'ایران کے میزائل حملے کے بعد پاکستان نے سفیر واپس بلا لیا',
		text: 'پنجگور کے ایک گاؤں میں دو بچے جاں بحق ہوئے، دفتر خارجہ نے شدید احتجاج کیا۔',
	},
	{
		language: 'fa',
		title: 'پاکستان پس از حملات موشکی ایران سفیر خود را فراخواند',
		text: 'سپاه اعلام کرده بود که مقرهای جیش‌العدل را در خاک پاکستان هدف قرار داده است.',
	},
	{
		language: 'ar',
		title: 'إسلام آباد تستدعي سفيرها من طهران بعد القصف الإيراني',
		text: 'سقطت صواريخ إيرانية على قرية في إقليم بلوشستان الباكستاني وقتلت طفلين.',
	},
	{
		language: 'hi',
		title: 'ईरान के हमले के बाद पाकिस्तान ने अपना राजदूत वापस बुलाया',
		text: 'बलूचिस्तान के पंजगुर में मिसाइलें गिरीं और दो बच्चों की मौत हुई।',
	},
	{
		language: 'bn',
		title: 'ইরানের ভেতরে পাল্টা হামলা চালাল পাকিস্তান',
		text: 'দুই দিন আগে পাকিস্তানের বেলুচিস্তানে ইরানের ক্ষেপণাস্ত্রে দুই শিশু মারা যায়।',
	},
	{
		language: 'ps',
		title: 'پاکستان د ایران په خاوره کې بریدونه وکړل',
		text: 'دوه ورځې مخکې ایران د بلوچستان په پنجګور کې د جیش العدل مرکزونه په توغندیو وویشتل.',
	},
	{
		language: 'tr',
		title: 'Pakistan, İran’daki hedefleri vurarak misilleme yaptı',
		text: 'İki gün önce İran füzeleri Belucistan’ın Pencgur bölgesine düşmüş, iki çocuk ölmüştü.',
	},
	{
		language: 'fr',
		title: 'Après les tirs iraniens, le Pakistan riposte au Sistan-Baloutchistan',
		text: 'L’armée pakistanaise dit avoir bombardé des caches de séparatistes en Iran ; Téhéran compte neuf morts.',
	},
	{
		language: 'de',
		title: 'Iran und Pakistan beschießen einander',
		text: 'Erst trafen iranische Raketen Pandschgur, zwei Tage später folgte der Gegenschlag bei Sarawan.',
	},
	{
		language: 'es',
		title: 'Pakistán bombardea escondites de separatistas en territorio iraní',
		text: 'Dos días antes, Irán había atacado con misiles una aldea de Baluchistán.',
	},
	{
		language: 'it',
		title: 'Il Pakistan colpisce in Iran dopo i missili sul Belucistan',
		text: 'Islamabad aveva richiamato il suo ambasciatore a Teheran; nove le vittime nel Sistan e Belucistan.',
	},
	{
		language: 'pt',
		title: 'Paquistão ataca alvos no Irã em retaliação',
		text: 'Mísseis iranianos haviam atingido uma aldeia do Baluchistão dois dias antes, matando duas crianças.',
	},
	{
		language: 'nl',
		title: 'Pakistan slaat terug met luchtaanvallen in Iran',
		text: 'Twee dagen eerder vielen Iraanse raketten op een dorp in Beloetsjistan; Islamabad riep zijn ambassadeur terug.',
	},
	{
		language: 'ru',
		title: 'Исламабад отозвал посла из Ирана после ракетного удара',
		text: 'Иранскими ракетами были обстреляны лагеря «Джейш аль-Адль» в пакистанском Белуджистане.',
	},
	{
		language: 'uk',
		title: 'Пакистан завдав удару у відповідь по Ірану',
		text: 'За два дні до того іранські ракети влучили в село у пакистанському Белуджистані.',
	},
	{
		language: 'pl',
		title: 'Pakistan odpowiada Iranowi nalotami',
		text: 'Dwa dni wcześniej irańskie rakiety spadły na wioskę w Beludżystanie; Islamabad odwołał ambasadora.',
	},
	{
		language: 'id',
		title: 'Pakistan balas serang wilayah Iran',
		text: 'Dua hari sebelumnya rudal Iran menghantam Panjgur di Balochistan dan menewaskan dua anak.',
	},
	{
		language: 'zh-Hans',
		title: '巴基斯坦召回驻伊朗大使',
		text: '伊朗前一天用导弹袭击了俾路支省，两名儿童丧生。',
	},
	{
		language: 'zh-Hant',
		title: '巴基斯坦召回駐伊朗大使',
		text: '伊朗前一天以飛彈襲擊俾路支省，兩名兒童喪生。',
	},
	{
		language: 'ja',
		title: 'パキスタン、駐イラン大使を召還',
		text: 'イランは前日、バルチスタン州の武装組織の拠点をミサイルで攻撃し、子ども二人が死亡した。',
	},
	{
		language: 'ko',
		title: '파키스탄, 이란 주재 대사 소환',
		text: '전날 이란은 발루치스탄의 무장단체 거점을 미사일로 공격했고 어린이 두 명이 숨졌다.',
	},
	{
		language: 'tr, the visit',
		title: 'Abdullahiyan İslamabad’da: Cilani ile ortak basın toplantısı',
		text: 'İran Dışişleri Bakanı, karşılıklı füze saldırılarının ardından Pakistan’ı ziyaret etti.',
	},
	{
		language: 'ru, the visit',
		title: 'Амир Абдоллахиян прибыл в Исламабад',
		text: 'Министр иностранных дел Ирана проведёт переговоры с пакистанским коллегой Джилани после взаимных ударов.',
	},
	{
		language: 'ko, the visit',
		title: '이란 외무장관, 파키스탄 방문해 갈등 봉합',
		text: '아미르압둘라히안 장관은 질라니 장관과 회담했다.',
	},
	{
		language: 'es, the workers',
		title: 'Nueve trabajadores paquistaníes, asesinados en Irán',
		text: 'Hombres armados entraron de noche en un taller cerca de Saravan.',
	},
	{
		language: 'uk, the workers',
		title: 'В Ірані застрелили дев’ятьох пакистанців',
		text: 'Робітники спали в майстерні поблизу Саравана.',
	},
];

/** In each language: the same countries, and another story. */
export const NEAR_MISSES: readonly Told[] = [
	{
		language: 'en',
		title: 'Iran hands deported Pakistanis over at the border',
		text: 'Migrants were brought to the Taftan crossing in Balochistan; officials registered 340 people.',
		published: '2024-01-22',
	},
	{
		language: 'ur',
		title: 'ایران اور پاکستان گیس پائپ لائن پر بات چیت بحال',
		text: 'اسلام آباد کو مارچ تک اپنے حصے کی پائپ لائن بچھانی ہے۔',
		published: '2024-01-25',
	},
	{
		language: 'fa',
		title: 'زلزله مرز ایران و پاکستان را لرزاند',
		text: 'زمین‌لرزه‌ای به بزرگی پنج در سیستان و بلوچستان ثبت شد و خسارتی نداشت.',
		published: '2024-02-03',
	},
	{
		language: 'ar',
		title: 'إيران تفوز على باكستان في مباراة كأس الكرة الطائرة',
		text: 'سجل المنتخب الإيراني ثلاث مجموعات متتالية أمام ضيفه الباكستاني.',
		published: '2024-05-12',
	},
	{
		language: 'hi',
		title: 'ईरान और पाकिस्तान की गैस पाइपलाइन पर फिर चर्चा',
		text: 'पाकिस्तान को मार्च तक अपना हिस्सा पूरा करना है, वरना जुर्माना लगेगा।',
		published: '2024-01-26',
	},
	{
		language: 'bn',
		title: 'পাকিস্তানকে হারিয়ে ভলিবলের ফাইনালে ইরান',
		text: 'তিন সেটের ম্যাচে ইরানের খেলোয়াড়েরা শুরু থেকেই এগিয়ে ছিলেন।',
		published: '2024-05-17',
	},
	{
		language: 'ps',
		title: 'د پاکستان پوځ په افغانستان کې هوایي بریدونه وکړل',
		text: 'طالبان وايي په پکتیکا کې ماشومان وژل شوي، ایران له دواړو غواړي چې خبرې وکړي.',
		published: '2024-12-25',
	},
	{
		language: 'tr',
		title: 'İran ile Pakistan boru hattını konuştu',
		text: 'İslamabad, doğal gaz hattının kendi bölümünü bu yıl bitirmek istiyor.',
		published: '2024-02-20',
	},
	{
		language: 'fr',
		title: 'L’Iran tire des missiles sur Erbil',
		text: 'Les Gardiens de la révolution disent avoir visé un centre d’espionnage au Kurdistan irakien ; le Pakistan appelle au calme.',
		published: '2024-01-16',
	},
	{
		language: 'de',
		title: 'Pakistan und Iran streiten über die Gaspipeline',
		text: 'Islamabad bittet Teheran um mehr Zeit; Washington droht mit Sanktionen.',
		published: '2024-01-24',
	},
	{
		language: 'es',
		title: 'Un terremoto sacude la frontera entre Irán y Pakistán',
		text: 'El sismo se sintió en Baluchistán y no dejó víctimas.',
		published: '2024-03-05',
	},
	{
		language: 'it',
		title: 'Il Pakistan chiude i valichi con l’Iran',
		text: 'La decisione arriva dopo gli attacchi israeliani; a Quetta mancano benzina e viveri.',
		published: '2025-06-16',
	},
	{
		language: 'pt',
		title: 'Presidente do Irã começa visita de três dias ao Paquistão',
		text: 'Raisi e Shehbaz Sharif querem aumentar o comércio entre os dois países.',
		published: '2024-04-22',
	},
	{
		language: 'nl',
		title: 'Iran en Pakistan praten over de gasleiding',
		text: 'Islamabad vraagt Teheran om uitstel tot het najaar.',
		published: '2024-01-23',
	},
	{
		language: 'ru',
		title: 'Иран и Пакистан обсудили газопровод',
		text: 'Исламабад просит ещё полгода на свой участок трубы.',
		published: '2024-01-24',
	},
	{
		language: 'uk',
		title: 'Збірна Ірану обіграла Пакистан у волейбольному матчі',
		text: 'Пакистанці не взяли жодної партії.',
		published: '2024-05-17',
	},
	{
		language: 'pl',
		title: 'Trzęsienie ziemi na granicy Iranu i Pakistanu',
		text: 'Wstrząsy odczuto w Beludżystanie, nikt nie zginął.',
		published: '2024-03-05',
	},
	{
		language: 'id',
		title: 'Iran kalahkan Pakistan di final voli',
		text: 'Pertandingan berlangsung tiga set di Islamabad.',
		published: '2024-05-17',
	},
	{
		language: 'zh-Hans',
		title: '伊朗与巴基斯坦重启天然气管道谈判',
		text: '伊斯兰堡希望把自己一段的工期再推迟半年。',
		published: '2024-01-24',
	},
	{
		language: 'zh-Hant',
		title: '伊朗與巴基斯坦邊境發生地震',
		text: '俾路支地區有感，沒有傷亡。',
		published: '2024-03-05',
	},
	{
		language: 'ja',
		title: 'イランとパキスタン、ガスパイプラインで協議',
		text: 'イスラマバードは自国区間の完成をさらに半年延ばすよう求めている。',
		published: '2024-01-24',
	},
	{
		language: 'ko',
		title: '이란·파키스탄, 가스관 협상 재개',
		text: '이슬라마바드는 자국 구간의 완공을 반년 더 미뤄 달라고 요청했다.',
		published: '2024-01-24',
	},
];
