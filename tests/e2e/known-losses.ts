/**
 * Pages on which hiding takes something that their truth counts as the article, and what. Losses elsewhere fail the test.
 * Most are what a reader would call clutter all the same: lists of other stories, offers.
 */
export const KNOWN_LOSSES: Readonly<Record<string, string>> = {
	HabariLeo_2025_01_23: 'a label of an advertisement stands at the end of its paragraph',
	TheMirror_2024_08_05: 'a line to another story',
	'06ee193de4bd611f7fafbab0c59b0f6fe3495093516720632cd093b24c7a0e98': 'a list of related stories',
	'3cb22bfabed8de715c0813a7bb5052363c96bd71ccce3bb2dfb3ab9d1d7a9bbc': 'a list of related stories',
	'3ce1c8fdf6ad2ded9e48a68be71eb069fc453ef1b75f47698428a1fdda0deb24':
		'a link to a file that goes with the story',
	'51d066b0602c9421d8d6410bc4b931700978409a3faa2a984e8fbde519ad7241':
		'an update to the story, as a linked headline in a box for other stories',
	e7d77f1869803e24667fa0b985cff27fb4139951a5ffa494bc9ba810df48fb30: 'a label before a link to another story',
	f81c6c05d9cbc93316992fa23ef74ec405194e292611f2e94f6a814868903665: 'an offer',
};
