import { expect, it } from 'vitest';
import { decodeHtml } from '../../../src/cli/parse-html.ts';

const latin = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

const CASES: [name: string, bytes: Uint8Array, text: string][] = [
	['UTF-8 without a word', utf8('é'), 'é'],
	['a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'a'],
	['UTF-16 by its mark', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), 'a'],
	[
		'a legacy encoding declared',
		latin('<meta charset="windows-1251">\xcf'),
		'<meta charset="windows-1251">П',
	],
	[
		'the old way',
		latin('<meta http-equiv=x content="text/html; charset=iso-8859-1">\xe9'),
		'<meta http-equiv=x content="text/html; charset=iso-8859-1">é',
	],
	['a legacy encoding unsaid', latin('caf\xe9'), 'café'],
	['a wrong word on UTF-8', utf8('<meta charset="iso-8859-1">é'), '<meta charset="iso-8859-1">é'],
	['an unknown encoding', utf8('<meta charset="x-none">é'), '<meta charset="x-none">é'],
];

it.each(CASES)('decodes %s', (_, bytes, text) => expect(decodeHtml(bytes)).toBe(text));
