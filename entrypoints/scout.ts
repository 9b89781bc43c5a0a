import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startScout } from '../src/reader/scout.ext.ts';

/** A content script without WXT's wrapper, which posts a message to every page; wxt.config.ts puts it into the manifest. */
export default defineUnlistedScript(() => startScout(window));
