// The order in the bundle is deflate's: it packs the model's dense characters, and the code around them, better apart, and
// sees 32 kB back, so that reading, clutter and sidebar, which are alike in themselves, stand each by itself.
import '../src/page/model.ts';
import '../src/page/read-article.ts';
import '../src/clutter/decide.ts';
import '../src/reader/page-clutter.dom.ts';
import '../src/sidebar/mount.dom.tsx';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../src/reader/start-reader.ext.ts';

export default defineUnlistedScript(() => startReader(window));
