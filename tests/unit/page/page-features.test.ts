import { expect, it } from 'vitest';
import { readMetadata } from '../../../src/page/metadata.ts';
import { PAGE_FEATURES } from '../../../src/page/page-feature-names.ts';
import { BODY_LENGTH, pageFeatures } from '../../../src/page/page-features.ts';
import { surveyRuns } from '../../../src/page/survey.ts';
import { textRuns } from '../../../src/page/text-runs.ts';
import { bodyOf, pageOf } from './plain-page.ts';

it('has a name for every feature of a page', () => {
	const page = pageOf(`<p>${'Some words of a story. '.repeat(9)}</p>`, '', 'https://x.example/a');
	const metadata = readMetadata(page);
	const evidence = surveyRuns(textRuns(bodyOf(page)), metadata);
	expect(pageFeatures({ page, metadata, evidence, scores: [1] })).toHaveLength(PAGE_FEATURES.length);
	expect(PAGE_FEATURES[BODY_LENGTH]).toBe('body-length');
});
