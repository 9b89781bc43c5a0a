import '../../src/sidebar/tokens.css';
import '../../src/controls/controls.css';
import '../../src/sidebar/pictures.css';
import '../../src/map/map.css';
import '../../src/event-page/event.css';
import '../../src/event-page/glance.css';
import '../../src/event-page/matrix.css';
import '../../src/event-page/event-print.css';
import { startEvent } from '../../src/event-page/start-event.ext.tsx';

const place = document.querySelector('#event');
if (place) void startEvent(window, place);
