import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScout } from '../src/reader/scout.ext.ts';

export default defineContentScript({
	// The outlets' addresses: filled in by wxt.config.ts from assets/outlets.json.
	matches: ['https://outlets.invalid/*'],
	runAt: 'document_idle',
	main: ({ signal }) => startScout(window, signal),
});
