import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PrintWork } from '../src/print/print-work.dom.ts';
import { startPrint } from '../src/print/start-print.dom.tsx';
import { takeOver } from '../src/reader/tool-port.ts';

export default defineUnlistedScript(() => {
	const work = takeOver<PrintWork>('print');
	if (work) startPrint(work);
});
