/**
 * `npm run contact-sheet [-- en ur …]`: pictures of every state, light and dark, wide and narrow, of the built extension,
 * on one sheet for each language in `.output/contact-sheet/`.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SIDEBAR_LANGUAGES } from '../src/locale/sidebar-texts.ext.ts';
import { EXTENSION_DIRS, launch } from '../tests/e2e/browsers.ts';
import { startInternet } from '../tests/e2e/internet.ts';
import { laterArticle } from '../tests/e2e/later-article.ts';
import { Camera } from './contact-sheet/camera.ts';
import { composeSheet } from './contact-sheet/compose.ts';
import { buildExtension } from './start/build.ts';
import { newsstand } from './start/newsstand.ts';
import { StartError } from './start/start-error.ts';

const FOLDER = '.output/contact-sheet';

try {
	process.exitCode = await makeSheets(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof StartError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function makeSheets(asked: readonly string[]): Promise<number> {
	const unknown = asked.filter((language) => !SIDEBAR_LANGUAGES.some((one) => one === language));
	if (unknown.length > 0)
		throw new StartError(`${unknown.join(', ')}: not spoken. There are ${SIDEBAR_LANGUAGES.join(', ')}.`);
	console.log('Building the extension …');
	await buildExtension('chromium');
	await rm(FOLDER, { recursive: true, force: true });
	await mkdir(join(FOLDER, 'pictures'), { recursive: true });
	const internet = await startInternet({ ...newsstand(), ...laterArticle });
	const { proxyPort } = internet;
	const another = () => launch('chromium', { extensionDir: EXTENSION_DIRS.chromium, proxyPort });
	const browser = await another();
	const camera = new Camera(browser, FOLDER, another);
	for (const language of asked.length > 0 ? asked : SIDEBAR_LANGUAGES) {
		const shots = await camera.shootLanguage(language);
		console.log(
			`${await composeSheet(browser, { folder: FOLDER, language, shots })}: ${shots.length} pictures`,
		);
	}
	await browser.close();
	await internet.close();
	for (const failure of camera.failures) console.error(`Not taken: ${failure}`);
	return camera.failures.length > 0 ? 1 : 0;
}
