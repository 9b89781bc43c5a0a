import { expect, it } from 'vitest';
import { formatEventQuery, parseEventQuery } from '../../../src/event-page/event-address.ts';

it.each([{ dossier: 'iran-pakistan-2024' }, { dossier: 'a', tab: 12 }])(
	'reads what it wrote: %o',
	(address) => {
		expect(parseEventQuery(formatEventQuery(address))).toEqual(address);
	},
);

it.each(['', '?', '?Iran', '?a/b', '?a/1/2', '?a/12345678901', '?../x', '?a b'])(
	'takes nothing else: %s',
	(query) => {
		expect(parseEventQuery(query)).toBeUndefined();
	},
);
