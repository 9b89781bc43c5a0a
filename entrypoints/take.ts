import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ExportWork } from '../src/export/export-work.dom.ts';
import { startExport } from '../src/export/start-export.dom.ts';
import { takeOver } from '../src/reader/tool-port.ts';

export default defineUnlistedScript(() => {
	const work = takeOver<ExportWork>('take');
	if (work) startExport(work);
});
