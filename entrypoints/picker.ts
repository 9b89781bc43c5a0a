import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PickWork } from '../src/picker/pick-work.dom.ts';
import { startPicker } from '../src/picker/start-picker.dom.tsx';
import { takeOver } from '../src/reader/tool-port.ts';

export default defineUnlistedScript(() => {
	const work = takeOver<PickWork>('picker');
	if (work) startPicker(work);
});
