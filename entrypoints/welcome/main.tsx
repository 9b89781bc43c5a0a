import '../../src/sidebar/tokens.css';
import '../../src/controls/controls.css';
import '../../src/welcome/welcome.css';
import { startWelcome } from '../../src/welcome/start-welcome.ext.tsx';

const place = document.querySelector('#welcome');
if (place) void startWelcome(window, place);
