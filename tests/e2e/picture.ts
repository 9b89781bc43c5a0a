/** A stand-in for a photograph, as SVG: quiet colours that follow from its address, so that a page's pictures differ. */
export function picture(address: string): string {
	const seed = hash(address);
	const hue = seed % 360;
	const horizon = 380 + (seed % 160);
	const sun = 200 + (seed % 800);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675" viewBox="0 0 1200 675">
<rect width="1200" height="675" fill="hsl(${hue} 22% 78%)"/>
<circle cx="${sun}" cy="${horizon - 150}" r="70" fill="hsl(${hue} 30% 90%)"/>
<path d="M0 ${horizon} 240 ${horizon - 90} 520 ${horizon + 10} 800 ${horizon - 130} 1200 ${horizon}V675H0Z" fill="hsl(${hue} 18% 58%)"/>
<path d="M0 ${horizon + 90} 360 ${horizon + 20} 760 ${horizon + 110} 1200 ${horizon + 40}V675H0Z" fill="hsl(${hue} 20% 40%)"/>
</svg>`;
}

/** FNV-1a, 32 bit. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
	}
	return value;
}
