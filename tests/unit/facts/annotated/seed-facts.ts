/** What one of the two seeds says, by the place of the sentence: its paragraph among those that must stay, and its number there. */
export type SeedFacts = {
	statements: Record<string, string>;
	/** As in `AnnotatedPassage`. */
	figures: Record<string, string>;
	quotes: Record<string, string>;
};

/** Read by hand against the texts in `../shared/pages/seeds`; whatever else is found there is wrong. */
export const SEED_FACTS: Record<string, SeedFacts> = {
	samfordcrimson: {
		statements: {
			'1.0': 'security-cooperation-agreed',
			'2.0': 'iran-strikes-pakistan strike-aimed-at-jaish-al-adl strike-in-balochistan ties-strained',
			'3.0':
				'pakistan-strikes-iran strike-was-an-answer strike-in-sistan-baluchestan strike-aimed-at-baloch-groups',
			'4.0': 'ties-strained eleven-killed-in-both security-cooperation-agreed',
			'5.0': 'ministers-meet-in-islamabad',
			'5.1': 'minister-meets-kakar',
			'6.0':
				'jaish-al-adl-sunni iran-strikes-pakistan strike-aimed-at-jaish-al-adl strike-in-balochistan ties-strained',
			'6.1': 'two-children-killed three-wounded-in-first-strike',
			'7.0':
				'pakistan-recalls-ambassador pakistan-strikes-iran strike-in-sistan-baluchestan nine-killed-in-second-strike strike-was-an-answer',
			'7.1': 'strike-aimed-at-baloch-groups',
			'8.0': 'ministers-meet-in-islamabad',
			'8.1': 'security-cooperation-agreed',
			'9.0': 'joint-news-conference existing-channels channels-of-leaders',
			'10.0': 'back-to-normal dialogue-resumed dialogue-to-settle',
			'11.0': 'terrorism-common-challenge respect-for-sovereignty',
			'12.0': 'ministers-to-meet-regularly liaison-officers',
			'13.0': 'respect-for-sovereignty',
			'13.1': 'no-room-for-terrorists',
			'14.0': 'free-trade-zones',
			'15.0': 'long-mutual-suspicion pakistan-nuclear-armed',
			'15.1': 'domestic-pressure fear-for-the-region gaza-war-in-background',
			'16.0': 'workers-shot three-workers-wounded workers-shot-near-saravan minister-to-brief-on-killings',
			'16.1': 'pakistan-condemns-killings',
			'17.0': 'relatives-rally bodies-to-be-brought-home',
			'17.1': 'three-workers-wounded wounded-treated-in-iran',
		},
		figures: {
			'first-strike-killed': '2|two',
			'first-strike-wounded': '3|tree',
			'first-strike-date': '2024-01-17|Jan. 17',
			'second-strike-killed': '≥9|nine',
			'both-strikes-killed': '≥11|11',
			'ambassadors-recalled': '≥2|ambassadors',
			'workers-killed': '≥4|four',
			'workers-wounded': '3|three',
			'workers-shot-date': '2024-01-27|Saturday',
			'relatives-rally-date': '2024-01-28|Sunday',
			'ministers-meet-date': '2024-01-29|Monday',
		},
		quotes: {
			'terrorism-common-challenge': 'whole',
			'sovereignty-foundational-principle': 'whole',
			'back-to-normal': 'whole',
			'tell-all-terrorists': 'whole',
			'strongly-respect-sovereignty': 'whole',
			'horrifying-and-despicable': 'shortened',
		},
	},
	thestockdork: {
		statements: {
			'1.0': 'security-cooperation-agreed',
			'2.0': 'ties-strained eleven-killed-in-both',
			'4.0': 'ministers-meet-in-islamabad',
			'7.0': 'minister-meets-kakar',
			'10.0': 'ties-strained',
			'11.0': 'jaish-al-adl-sunni iran-strikes-pakistan strike-aimed-at-jaish-al-adl strike-in-balochistan',
			'13.0': 'pakistan-recalls-ambassador',
			'14.0': 'pakistan-strikes-iran strike-was-an-answer strike-aimed-at-baloch-groups',
			'16.0': 'security-cooperation-agreed joint-news-conference existing-channels',
			'17.0': 'dialogue-to-settle',
			'19.0': 'back-to-normal dialogue-resumed',
			'20.0': 'terrorism-common-challenge',
			'22.0': 'respect-for-sovereignty',
			'23.0': 'no-room-for-terrorists',
			'25.0': 'free-trade-zones',
			'28.0': 'long-mutual-suspicion',
			'29.0': 'fear-for-the-region',
			'31.0': 'workers-shot minister-to-brief-on-killings',
			'32.0': 'pakistan-condemns-killings bodies-to-be-brought-home',
			'34.0': 'relatives-rally bodies-to-be-brought-home',
			'35.0': 'bodies-to-be-brought-home',
		},
		figures: {
			'first-strike-date': '2024-01-17|January 17',
			'both-strikes-killed': '≥11|11',
			'ambassadors-recalled': '≥2|ambassadors',
			'workers-killed': '≥4|four',
		},
		quotes: {},
	},
};
