// First in the bundle: deflate packs the model's dense characters, and the code around them, better apart.
import '../src/page/model.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../src/reader/start-reader.ext.ts';

export default defineUnlistedScript(() => startReader(window));
