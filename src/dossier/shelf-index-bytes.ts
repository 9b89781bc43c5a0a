import { checksumOfWords } from './checksum.ts';
import type { ShelfIndex, ShelvedDossier } from './shelf-index.ts';

/** "SLIX" and the format's number. */
const MAGIC = 0x534c_4958;
const FORMAT = 2;
const HEADER_WORDS = 8;

/** An index from storage, or why it cannot be used. */
export type OpenedIndex = { ok: true; index: ShelfIndex } | { ok: false; problem: string };

/**
 * The index as bytes, to be stored: a header (magic number, format, checksum of all that follows it, and the number of
 * nodes, label units, names, postings and units of the list of dossiers), the arrays of 32-bit words, those of 16-bit
 * units. In the machine's own byte order: it never leaves the machine.
 */
export function formatShelfIndex({
	dossiers,
	trie,
	postingAt,
	postings,
}: ShelfIndex): Uint8Array<ArrayBuffer> {
	const list = JSON.stringify(dossiers);
	const counts = [trie.first.length, trie.labels.length, postingAt.length - 1, postings.length, list.length];
	const bytes = new Uint8Array(layOut(counts).byteLength);
	const parts = viewParts(bytes.buffer, counts);
	const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
	header.set([MAGIC, FORMAT, 0, ...counts]);
	parts.labelAt.set(trie.labelAt);
	parts.childAt.set(trie.childAt);
	parts.nameAt.set(trie.nameAt);
	parts.postingAt.set(postingAt);
	parts.postings.set(postings);
	parts.first.set(trie.first);
	parts.labels.set(trie.labels);
	for (let i = 0; i < list.length; i++) parts.list[i] = list.charCodeAt(i);
	header[2] = checksumOf(bytes.buffer);
	return bytes;
}

/** Read what `formatShelfIndex` wrote. Takes anything; what has been cut off or changed anywhere is refused. */
export function parseShelfIndex(value: unknown): OpenedIndex {
	if (!(value instanceof Uint8Array)) return refused('there is none');
	const { buffer, byteOffset, byteLength } = value;
	if (byteLength < HEADER_WORDS * 4 || byteLength % 4 !== 0) return refused('it is cut off');
	const own = (
		byteOffset === 0 && byteLength === buffer.byteLength ? buffer : value.slice().buffer
	) as ArrayBuffer;
	const [magic, format, checksum, ...counts] = new Uint32Array(own, 0, HEADER_WORDS);
	if (magic !== MAGIC) return refused('it is no index');
	if (format !== FORMAT) return refused(`its format is ${format}, not ${FORMAT}`);
	if (layOut(counts).byteLength !== byteLength) return refused('it is cut off');
	if (checksumOf(own) !== checksum) return refused('it was changed');
	const { list, postingAt, postings, ...trie } = viewParts(own, counts);
	const dossiers: ShelvedDossier[] = JSON.parse(textOf(list));
	return { ok: true, index: { dossiers, trie, postingAt, postings } };
}

function refused(problem: string): OpenedIndex {
	return { ok: false, problem: `The stored index cannot be used: ${problem}.` };
}

function checksumOf(buffer: ArrayBuffer): number {
	return checksumOfWords(new Uint32Array(buffer, 12));
}

/** Where each part begins, in bytes. */
function layOut(counts: readonly number[]) {
	const [nodes = 0, labels = 0, names = 0, postings = 0, list = 0] = counts;
	const labelAt = HEADER_WORDS * 4;
	const childAt = labelAt + (nodes + 1) * 4;
	const nameAt = childAt + (nodes + 1) * 4;
	const postingAt = nameAt + nodes * 4;
	const postingsFrom = postingAt + (names + 1) * 4;
	const first = postingsFrom + postings * 4;
	const labelsFrom = first + nodes * 2;
	const listFrom = labelsFrom + labels * 2;
	const byteLength = Math.ceil((listFrom + list * 2) / 4) * 4;
	return { labelAt, childAt, nameAt, postingAt, postingsFrom, first, labelsFrom, listFrom, byteLength };
}

function viewParts(buffer: ArrayBuffer, counts: readonly number[]) {
	const [nodes = 0, labels = 0, names = 0, postings = 0, list = 0] = counts;
	const at = layOut(counts);
	return {
		labelAt: new Uint32Array(buffer, at.labelAt, nodes + 1),
		childAt: new Uint32Array(buffer, at.childAt, nodes + 1),
		nameAt: new Uint32Array(buffer, at.nameAt, nodes),
		postingAt: new Uint32Array(buffer, at.postingAt, names + 1),
		postings: new Uint32Array(buffer, at.postingsFrom, postings),
		first: new Uint16Array(buffer, at.first, nodes),
		labels: new Uint16Array(buffer, at.labelsFrom, labels),
		list: new Uint16Array(buffer, at.listFrom, list),
	};
}

function textOf(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += 4096)
		text += String.fromCharCode(...units.subarray(at, at + 4096));
	return text;
}
