import '../../src/sidebar/tokens.css';
import '../../src/controls/controls.css';
import '../../src/popup/popup.css';
import { startPopup } from '../../src/popup/start-popup.ext.tsx';

const place = document.querySelector('#popup');
if (place) void startPopup(window, place);
