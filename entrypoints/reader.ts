import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../src/reader/reader.ext.ts';

export default defineUnlistedScript(() => startReader(window));
