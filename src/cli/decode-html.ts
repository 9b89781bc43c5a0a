/**
 * A file's bytes as text: byte order mark first, then what `<meta>` or the XML line says in the first 2,048 bytes, then
 * UTF-8 if the bytes are that, else windows-1252 (HTML standard, 13.2.3.2, without its per-language guesses).
 */
export function decodeHtml(bytes: Uint8Array): string {
	const marked = byteOrderMark(bytes);
	if (marked) return new TextDecoder(marked).decode(bytes);
	const declared = declaredEncoding(bytes);
	if (declared && declared !== 'utf-8')
		return declared.startsWith('utf-16') ? decodeUtf8(bytes) : decodeAs(bytes, declared);
	return decodeUtf8(bytes, declared === undefined);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
	const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
	const label =
		/<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(start)?.[1] ??
		/^<\?xml[^>]+encoding\s*=\s*["']([\w:-]+)/i.exec(start)?.[1];
	return label === undefined ? undefined : knownEncoding(label);
}

function knownEncoding(label: string): string | undefined {
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return undefined;
	}
}

/** A page that says what it is not (a copy saved as UTF-8 with its old `<meta>`) is read as the UTF-8 that it is. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
	return isMultiByteUtf8(bytes) ? new TextDecoder().decode(bytes) : new TextDecoder(encoding).decode(bytes);
}

function decodeUtf8(bytes: Uint8Array, mayBeLegacy = false): string {
	if (!mayBeLegacy) return new TextDecoder().decode(bytes);
	return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function isMultiByteUtf8(bytes: Uint8Array): boolean {
	return bytes.some((byte) => byte > 0x7f) && isUtf8(bytes);
}
