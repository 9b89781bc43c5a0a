import type { ToolName } from '../messages/protocol.ts';

/** Reader and tools are scripts of one extension in one frame, so they share a global: the work is handed over there. */
const PORT = Symbol.for('sidelight.tool');
type Ported = { [PORT]?: Partial<Record<ToolName, unknown>> };

/** Put down what a tool shall work on next. */
export function handOver(tool: ToolName, work: unknown): void {
	const global = globalThis as Ported;
	global[PORT] = { ...global[PORT], [tool]: work };
}

/** Take what the reader put down for a tool, once; undefined when there is nothing. Only our own reader writes there. */
export function takeOver<Work>(tool: ToolName): Work | undefined {
	const global = globalThis as Ported;
	const { [tool]: work, ...others } = global[PORT] ?? {};
	global[PORT] = others;
	return work as Work | undefined;
}
