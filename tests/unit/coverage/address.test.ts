import { describe, expect, it } from 'vitest';
import { addressKey, articleNumber, hasTracking, hostOf } from '../../../src/coverage/address.ts';

const plain = 'https://www.dawn.com/news/1809684/pacts';

describe('addressKey', () => {
	it.each([
		['scheme', 'http://www.dawn.com/news/1809684/pacts'],
		['www', 'https://dawn.com/news/1809684/pacts'],
		['amp host', 'https://amp.dawn.com/news/1809684/pacts'],
		['mobile host', 'https://m.dawn.com/news/1809684/pacts'],
		['capitals in the host', 'https://WWW.Dawn.com/news/1809684/pacts'],
		['port', 'https://www.dawn.com:443/news/1809684/pacts'],
		['slash at the end', 'https://www.dawn.com/news/1809684/pacts/'],
		['amp at the end', 'https://www.dawn.com/news/1809684/pacts/amp'],
		['amp and a slash', 'https://www.dawn.com/news/1809684/pacts/amp/'],
		['amp as a parameter', 'https://www.dawn.com/news/1809684/pacts?amp=1'],
		['tracking', 'https://www.dawn.com/news/1809684/pacts?utm_source=rss&utm_medium=rss&fbclid=x'],
		['fragment', 'https://www.dawn.com/news/1809684/pacts#comments'],
		['percent codes', 'https://www.dawn.com/news/1809684/p%61cts'],
	])('does not mind the %s', (_, address) => {
		expect(addressKey(address)).toBe(addressKey(plain));
	});

	it.each([
		['another path', 'https://www.dawn.com/news/1809685/pacts'],
		['another host', 'https://images.dawn.com/news/1809684/pacts'],
		['a parameter that chooses the article', 'https://www.dawn.com/news/1809684/pacts?p=2'],
	])('minds %s', (_, address) => {
		expect(addressKey(address)).not.toBe(addressKey(plain));
	});

	it('does not mind the order of parameters', () => {
		expect(addressKey('https://a.example/?p=1&q=2')).toBe(addressKey('https://a.example/?q=2&utm_id=3&p=1'));
	});

	it('gives nothing for what is no web address, and stands a broken one', () => {
		expect(addressKey('file:///home/a.html')).toBeUndefined();
		expect(addressKey('')).toBeUndefined();
		expect(addressKey('https://a.example/100%/x')).toBe('a.example/100%/x');
	});
});

describe('hasTracking', () => {
	it.each([
		['https://a.example/x?utm_source=rss', true],
		['https://a.example/x?p=2&fbclid=1', true],
		['https://a.example/x?amp=1', true],
		['https://a.example/x?p=2', false],
		['https://a.example/x', false],
		['https://a.example/utm_source=1', false],
		['mailto:x?utm_source=1', false],
	])('%s: %s', (address, has) => {
		expect(hasTracking(address)).toBe(has);
	});
});

describe('hostOf', () => {
	it.each([
		['https://www.bbc.com/news', 'bbc.com'],
		['https://amp.www.cnn.com/x', 'cnn.com'],
		['https://m.com/x', 'm.com'],
		['https://www3.nhk.or.jp/x', 'nhk.or.jp'],
		['mailto:a@b.example', ''],
	])('%s: %s', (address, host) => {
		expect(hostOf(address)).toBe(host);
	});
});

describe('articleNumber', () => {
	it.each([
		['https://www.tehrantimes.com/print/494299/Top-diplomats', '494299'],
		['https://www.bbc.com/news/world-asia-68014882', '68014882'],
		['https://a.example/2024/01/18/strikes', undefined],
		['https://a.example/20240118/strikes', undefined],
		['https://a.example/202401/strikes', undefined],
	])('%s: %s', (address, number) => {
		expect(articleNumber(address)).toBe(number);
	});
});
