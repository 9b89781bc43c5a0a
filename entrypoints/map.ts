import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { MapWork } from '../src/map/map-work.dom.ts';
import { startMap } from '../src/map/start-map.dom.tsx';
import { takeOver } from '../src/reader/tool-port.ts';

export default defineUnlistedScript(() => {
	const work = takeOver<MapWork>('map');
	if (work) startMap(work);
});
