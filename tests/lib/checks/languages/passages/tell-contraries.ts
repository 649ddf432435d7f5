import { checkContraries } from '#lib/checks/languages/passages/contraries.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { makeCheckedEdition } from '../../made-edition.ts';
import type { Said } from './contrary-pairs.ts';

/** An edition of one section that says it in every language; or its description does. */
export const makeSaid = (said: Said, isHead = false) =>
  Object.entries(said).map(([locale, text]) =>
    makeCheckedEdition(
      { locale: locale as Locale, policy: 'terms', date: '2027-01-15' },
      `## A {#a}\n\n${isHead ? 'X.' : text}`,
      'change: first',
      ['Terms', isHead ? text : 'D.'],
    ),
  );

/** What is told of an edition, beside the one before it, each with its language. */
export const tellContraries = (edition: ReturnType<typeof makeSaid>, before: typeof edition = []) =>
  checkContraries(edition, (own) => before.find(({ locale }) => locale === own.locale), []).map(
    ({ file, problem }) => `${file.slice('content/'.length, 'content/th'.length)}: ${problem}`,
  );
