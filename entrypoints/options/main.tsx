import '../../src/sidebar/tokens.css';
import '../../src/controls/controls.css';
import '../../src/options/options.css';
import { startOptions } from '../../src/options/start-options.ext.tsx';

const place = document.querySelector('#options');
if (place) void startOptions(window, place);
