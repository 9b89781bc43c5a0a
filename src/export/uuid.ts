/** A UUID of version 4 (RFC 9562) from 16 random bytes; browsers make one only on encrypted pages. */
export function uuidOf(bytes: Uint8Array): string {
	const hex = [...bytes].map((byte, place) => {
		const marked = place === 6 ? (byte & 0x0f) | 0x40 : place === 8 ? (byte & 0x3f) | 0x80 : byte;
		return marked.toString(16).padStart(2, '0');
	});
	return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10, 16)]
		.map((group) => group.join(''))
		.join('-');
}
