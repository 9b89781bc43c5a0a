/// <reference types="vite/client" />
import { adoptSheet } from '../page/stylesheet.dom.ts';
import hostCss from '../sidebar/host.css?inline';
import { hang, makeOwn } from '../sidebar/own-element.dom.ts';
import tokens from '../sidebar/tokens.css?inline';
import css from './picker.css?inline';

/** The picker's one element in the page, and what is drawn in its closed shadow root. */
export type PickerHost = {
	element: HTMLElement;
	container: HTMLElement;
	/** Takes the pointer for the whole window. */
	glass: HTMLElement;
	/** Put the frame around a rectangle of the window; away with it without one. */
	outline: (rect: DOMRect | undefined, isRefused: boolean) => void;
	/** Where the bar is drawn. */
	place: HTMLElement;
	find: (selector: string) => HTMLElement | null;
};

/** The frame stands around what it is about, and where that reaches beyond the window, at the window's edge. */
const EDGE_PX = 3;

/** Hang the picker's element on `<html>`. */
export function addPickerHost(document: Document): PickerHost {
	const { element, root } = makeOwn(document, 'sidelight-picker');
	for (const sheet of [hostCss, tokens, css]) adoptSheet(root, sheet);
	const add = (parent: Node, name: string) => {
		const made = document.createElement('div');
		made.className = name;
		parent.appendChild(made);
		return made;
	};
	const container = add(root, 'sidelight');
	const glass = add(container, 'glass');
	const frame = add(container, 'outline');
	const place = add(container, 'place');
	hang(element);
	const outline: PickerHost['outline'] = (rect, isRefused) => {
		frame.hidden = rect === undefined || rect.width === 0;
		frame.className = isRefused ? 'outline refused' : 'outline';
		if (!rect) return;
		const { clientWidth, clientHeight } = document.documentElement;
		const [left, top] = [Math.max(0, rect.left - EDGE_PX), Math.max(0, rect.top - EDGE_PX)];
		const right = Math.min(clientWidth, rect.right + EDGE_PX);
		const bottom = Math.min(clientHeight, rect.bottom + EDGE_PX);
		Object.assign(frame.style, {
			left: `${left}px`,
			top: `${top}px`,
			width: `${Math.max(0, right - left)}px`,
			height: `${Math.max(0, bottom - top)}px`,
		});
	};
	return { element, container, glass, outline, place, find: (selector) => root.querySelector(selector) };
}
