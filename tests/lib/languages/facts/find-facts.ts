import { checkFacts } from '#lib/languages/facts/check-facts.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

/** What is told of a section that says this in each language. */
export const findFacts = (texts: Record<'th' | 'en' | 'cs', string>) =>
  checkFacts(
    (['th', 'en', 'cs'] as const).map((locale) =>
      makeCheckedEdition(
        { locale, policy: 'terms', date: '2026-01-01' },
        `## 1. {#a}\n\n${texts[locale]}`,
        'change: first',
      ),
    ),
    new Set(),
  );
