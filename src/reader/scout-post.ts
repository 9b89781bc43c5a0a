/** Scripts of ours share a global in each frame: there the reader finds the scout, and need not carry what it does. */
const POST = Symbol.for('sidelight.scout');

export type Scout = {
	/** Whether the page as it is now may be about an event on the shelf. */
	mayBeKnown: () => Promise<boolean>;
	/** Look no more. */
	leave: () => void;
};
type Scouted = { [POST]?: Scout };

/** Be this frame's scout; an earlier one leaves. */
export function takePost(scout: Scout): void {
	const scope = globalThis as Scouted;
	scope[POST]?.leave();
	scope[POST] = scout;
}

/** Ask this frame's scout whether the page may be about an event on the shelf; no where there is none. */
export async function askScout(): Promise<boolean> {
	return (await (globalThis as Scouted)[POST]?.mayBeKnown()) ?? false;
}
