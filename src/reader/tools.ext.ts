import { browser } from 'wxt/browser';
import { loadOutlines } from '../map/load-outlines.ext.ts';
import { TOOLS } from '../messages/protocol.ts';
import type { Handlers } from '../messages/receive.ext.ts';
import { saveChoice } from '../settings/save-choice.ext.ts';
import { parseChoiceChange } from './parse-choice-change.ts';

/** What the background does for a reader who decides: brings tools and what they need, and keeps the choices. */
export const TOOL_HANDLERS: Handlers = {
	bringTool: async (data, { tabId, frameId }) => {
		const tool = TOOLS.find((name) => name === data);
		if (!tool || tabId === undefined || frameId !== 0) return false;
		await browser.scripting.executeScript({ target: { tabId }, files: [`/${tool}.js`] });
		return true;
	},
	outlines: loadOutlines,
	saveChoice: async (data, { frameId }) => {
		const change = parseChoiceChange(data);
		if (change && frameId === 0) await saveChoice(change.line, change.holds);
		return null;
	},
};
