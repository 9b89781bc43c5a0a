/** What changed in a document since it was last still. */
export type Changes = {
	/** Elements that were put in; some may be inside others, or gone again. */
	added: ReadonlySet<Element>;
	/** Elements that were taken out. */
	removed: ReadonlySet<Element>;
	/** Elements whose own text changed. */
	reworded: ReadonlySet<Element>;
};

export type ChangeOptions = {
	quietMs: number;
	signal: AbortSignal;
	/** Our own element in the page; changes below it do not count. */
	ignore?: () => Node | undefined;
};

export type ChangeCollector = {
	/** Drop what changed until now: the page is read. Returns how often the page changed, to be compared. */
	forget: () => number;
};

/**
 * Hand over what changed each time the page has been still for `quietMs` after it changed; a page that never rests is
 * seen to every `4 × quietMs`. Until then changes are only collected.
 */
export function collectChanges(
	document: Document,
	{ quietMs, signal, ignore }: ChangeOptions,
	quiet: (changes: Changes) => void,
): ChangeCollector {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let [since, times] = [0, 0];
	let collected = new Collected();
	const rest = () => {
		const changes = collected;
		[timer, since, collected] = [undefined, 0, new Collected()];
		if (!signal.aborted) quiet(changes);
	};
	const collect = (records: MutationRecord[]) => {
		if (!collected.add(records, ignore?.())) return;
		times += 1;
		const now = performance.now();
		since ||= now;
		if (timer !== undefined && now - since > 3 * quietMs) return;
		clearTimeout(timer);
		timer = setTimeout(rest, quietMs);
	};
	const observer = new MutationObserver(collect);
	observer.observe(document, { childList: true, subtree: true, characterData: true });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(timer);
	});
	return {
		forget: () => {
			collect(observer.takeRecords());
			collected = new Collected();
			return times;
		},
	};
}

class Collected implements Changes {
	readonly added = new Set<Element>();
	readonly removed = new Set<Element>();
	readonly reworded = new Set<Element>();

	/** False when all of it is ours. */
	add(records: readonly MutationRecord[], host: Node | undefined): boolean {
		let isTheirs = false;
		for (const { target, addedNodes, removedNodes } of records) {
			if (host && (host.contains(target) || isAlone(addedNodes, host))) continue;
			isTheirs = true;
			if (target.nodeType === 3 && target.parentElement) this.reworded.add(target.parentElement);
			for (const node of addedNodes) this.#take(node, target, this.added);
			for (const node of removedNodes) this.#take(node, target, this.removed);
		}
		return isTheirs;
	}

	#take(node: Node, parent: Node, elements: Set<Element>): void {
		if (node.nodeType === 1) elements.add(node as Element);
		else if (node.nodeType === 3 && parent.nodeType === 1) this.reworded.add(parent as Element);
	}
}

function isAlone(nodes: NodeList, node: Node): boolean {
	return nodes.length === 1 && nodes[0] === node;
}
