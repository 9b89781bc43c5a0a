/** Pages on which hiding takes something that their truth counts as the article, and what. Losses elsewhere fail the test. */
export const KNOWN_LOSSES: Readonly<Record<string, string>> = {
	HabariLeo_2025_01_23: 'a label of an advertisement stands at the end of its paragraph',
	TheMirror_2024_08_05: 'a line to another story',
	TheNewYorker_2023_05_16: 'the standfirst is taken for navigation',
	'06ee193de4bd611f7fafbab0c59b0f6fe3495093516720632cd093b24c7a0e98': 'a list of related stories',
	'11ea381ad92b5448cf66eae62f52ac565361a244c8881615fc6a7bb523cc0c32': "the site's own address",
	'3cb22bfabed8de715c0813a7bb5052363c96bd71ccce3bb2dfb3ab9d1d7a9bbc': 'a list of related stories',
	'3ce1c8fdf6ad2ded9e48a68be71eb069fc453ef1b75f47698428a1fdda0deb24':
		'a link to a file that goes with the story',
	'51d066b0602c9421d8d6410bc4b931700978409a3faa2a984e8fbde519ad7241':
		'an update to the story, as a linked headline',
	'686bb170effe273eaff1c0f88e412172e8d972518a6d1454c896f52aafaa9643':
		"a picture's credit, with its picture, is taken for other stories",
	'785affa2c34e6e4844ef080e98e1a1e532eeeb671bdacebfb9e98ad7320ff382':
		'a picture beside the text, with its caption',
	'8380689f358c1e3a0f6fca6e11ed13e5304a74060139f7a584347db213950446':
		'the verdict of a fact check, in a card',
	'961bd85ca85aaf791b278cc4a60058e92d57c4f32a3411cf8e7d802af183c926': "a gallery's divider",
	ad826691a8a2f9c4ce50cf0b885af933c4b5119c1f6235cd7df1dfb83f255bcc: 'a notice about advertising',
	c50845a7158af12ee75acea301a3ea0dad1e848d6b9dbdb43ba7f2d825b2528b:
		"a picture's credit, with its picture, is taken for other stories",
	cc4aa22b8212aec7d289667c0a965569e6f06b9e9196ff8b02219bf2bc1b90d0: 'a notice about advertising',
	e7d77f1869803e24667fa0b985cff27fb4139951a5ffa494bc9ba810df48fb30: 'offers of a shop',
	f344ca5fb36e130f4344235fa22726f3367e09c211c120f21d9ae92effe902db: 'a line on copyright',
	f81c6c05d9cbc93316992fa23ef74ec405194e292611f2e94f6a814868903665: 'an offer',
	fde930b01859de8311c6a14f8aa8c72be0659b551367803deb6736cf3526cf2e: 'an invitation to a newsletter',
	ffc109d474fdee1a59fa554df8b09643f4a7d45b23eceabad66f0712c3f7daed: 'a link to a disclaimer',
};
