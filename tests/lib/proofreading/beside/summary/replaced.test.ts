import { describe, expect, it } from 'vitest';
import { findOtherNames } from '#lib/proofreading/beside/summary/replaced.ts';
import type { FrozenLocale } from '../../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const texts: Record<FrozenLocale, [now: string, before: string]> = {
  en: ['Enquiries lie in HubSpot in Germany.', 'Enquiries lie in Copper.'],
  cs: ['Dotazy leží v HubSpotu v Německu.', 'Dotazy leží v platformě Copper.'],
  th: ['คำถามอยู่ใน HubSpot', 'คำถามอยู่ใน Copper'],
};
const say = (locale: FrozenLocale, summary: string, other = summary, more = '') => {
  const make = (date: string, text: string) => write(date, text, summary);
  const write = (date: string, text: string, line: string) =>
    makeCheckedEdition(
      { locale, policy: 'terms', date },
      `## Rámec {#a}\n\n${text}`,
      `change: material\nsummary: ${JSON.stringify(line)}`,
    );
  const [now, before] = texts[locale];
  return findOtherNames(make('2026-01-15', now + more), make('2025-01-15', before), [
    write('2026-01-15', now, other),
  ]).map(({ said }) => said.join(' — '));
};

describe('what a summary names', () => {
  it.each<[FrozenLocale, string, string]>([
    ['en', 'We handle enquiries in Zendesk.', 'Zendesk'],
    ['cs', 'Dotazy vyřizujeme v Zendesku.', 'Zendesku'],
    ['th', 'เราตอบคำถามใน Zendesk', 'Zendesk'],
  ])('stands in the text, or stood there, in %s: %s', (locale, summary, found) => {
    expect(say(locale, summary)).toEqual([
      `the summary speaks of "${found}", and the text does not — say what the text says, or write it there as well`,
    ]);
    expect(say(locale, summary.replace('Zendesk', 'HubSpot'))).toEqual([]);
    expect(say(locale, summary.replace('Zendesk', 'Copper'))).toEqual([]);
  });

  it.each<[FrozenLocale, string, string]>([
    ['en', 'Enquiries lie in Copper instead of HubSpot.', 'Enquiries lie in HubSpot instead of Copper.'],
    [
      'cs',
      'Dotazy leží v platformě Copper místo HubSpot.',
      'Dotazy leží v HubSpotu místo v platformě Copper.',
    ],
    ['th', 'คำถามอยู่ใน Copper แทน HubSpot', 'คำถามอยู่ใน HubSpot แทน Copper'],
  ])('was there before where it says so, in %s: %s', (locale, summary, right) => {
    expect(say(locale, summary)).toEqual([
      'the summary says that "HubSpot" was there before, and it is new in the text — write first what is there now, and then what was',
    ]);
    expect(say(locale, right)).toEqual([]);
  });

  it.each<[FrozenLocale, summary: string, more: string]>([
    ['en', 'Enquiries lie in HubSpot instead of Copper.', ' Letters lie in Copper.'],
    ['cs', 'Dotazy leží v HubSpotu místo v Copperu.', ' Dopisy leží v Copperu.'],
    ['th', 'คำถามอยู่ใน HubSpot แทน Copper', ' จดหมายอยู่ใน Copper'],
  ])('is not there any more where it says so, in %s', (locale, summary, more) => {
    expect(say(locale, summary)).toEqual([]);
    expect(say(locale, summary, summary, more)).toEqual([
      expect.stringContaining('stands in the place of "Copper'),
    ]);
  });

  it('is a name in every language', () => {
    expect(say('en', 'We handle enquiries in Zendesk.', 'Dotazy vyřizujeme jinde.')).toEqual([]);
    expect(say('en', 'We handle enquiries in Zendesk.', 'Dotazy vyřizujeme v Zendesku.')).toHaveLength(1);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'Enquiries lie elsewhere. They lie in Germany.'],
    ['en', 'The purpose “Preferences” is gone.'],
    ['cs', 'Rámcem je Německo. Dotazy leží jinde.'],
  ])('is no name in %s: %s', (locale, summary) => {
    expect(say(locale, summary)).toEqual([]);
  });
});
