// What the languages say in other words, one passage each: nothing is missing in any of them.
import { expect, it } from 'vitest';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import { checkOtherwise } from '#lib/checks/languages/passages/contraries.ts';
import { furtherRightTexts } from './further-right-texts.ts';
import { show } from './made-row.ts';
import { moreRightTexts } from './more-right-texts.ts';
import { rightDenials } from './right-denials.ts';
import { rightTexts } from './right-texts.ts';

import { makeSaid } from './tell-contraries.ts';

it.each([...rightTexts, ...moreRightTexts, ...furtherRightTexts, ...rightDenials])(
  'is told nothing of "%s", "%s" and "%s"',
  (en, cs, th) => {
    expect(show(checkOtherwise(makeSaid({ th, en, cs }), () => undefined, []))).toEqual([]);
  },
);

it.each(rightDenials)('denies nothing more or less: "%s", "%s" and "%s"', (en, cs, th) => {
  expect(show(comparePassages(makeSaid({ th, en, cs })))).toEqual([]);
});
