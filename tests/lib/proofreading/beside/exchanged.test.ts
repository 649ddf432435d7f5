import { describe, expect, it } from 'vitest';
import { makeTarget } from '#lib/policy/checked-edition.ts';
import { findExchangedIds, findExchangedLines } from '#lib/proofreading/beside/exchanged.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { say } from './say.ts';

describe('names that were exchanged', () => {
  const lists: [FrozenLocale, first: [string, string], second: [string, string]][] = [
    [
      'en',
      ['Statistics', 'it shows how visitors use the website'],
      ['Advertising', 'it shows you what we sell'],
    ],
    [
      'cs',
      ['Statistika', 'ukazuje, jak návštěvníci web používají'],
      ['Reklama', 'ukazuje vám, co prodáváme'],
    ],
    ['th', ['สถิติ', 'แสดงว่าผู้เข้าชมใช้เว็บไซต์อย่างไร'], ['การโฆษณา', 'แสดงสิ่งที่เราขายแก่คุณ']],
  ];
  const write = (one: string[], other: string[]) =>
    `- **${one[0]}**: ${one[1]}\n- **${other[0]}**: ${other[1]}`;

  it.each(lists)('are told in %s', (locale, first, second) => {
    const before = write(first, second);
    expect(say({ locale, before, text: write([second[0], first[1]], [first[0], second[1]]) })).toEqual([
      `9:5: "${second[0]}" is what "${first[0]}" was in the edition before — write each name beside what it means`,
      `10:5: "${first[0]}" is what "${second[0]}" was in the edition before — write each name beside what it means`,
    ]);
    expect(say({ locale, before, text: write(second, first) })).toEqual([]);
    expect(say({ locale, before, text: write(['New', first[1]], second) })).toEqual([]);
  });
});

describe('ids that were exchanged', () => {
  const make = (policy: string, first: string, second: string) =>
    makeCheckedEdition(
      { locale: 'en', policy, date: '2026-01-15' },
      `## Your rights {#${first}}\n\nOne.\n\n## Who receives it {#${second}}\n\nTwo.`,
    );
  it('are told beside another policy, and those that are there alone are not', () => {
    const others = [makeTarget(make('notices', 'rights', 'recipients'))];
    expect(
      findExchangedIds(make('terms', 'recipients', 'rights'), others).map(({ at, said }) => [at, said[0]]),
    ).toEqual([
      [7, '"Your rights" is {#rights} in another policy, and another section is that here'],
      [11, '"Who receives it" is {#recipients} in another policy, and another section is that here'],
    ]);
    expect(findExchangedIds(make('terms', 'rights', 'recipients'), others)).toEqual([]);
    expect(findExchangedIds(make('terms', 'yours', 'recipients'), others)).toEqual([]);
  });
});

describe('lines at a glance that were exchanged', () => {
  const make = (first: string, second: string) =>
    makeCheckedEdition(
      { locale: 'en', policy: 'terms', date: '2026-01-15' },
      '## Basis {#basis}\n\nA contract or your consent.\n\n## Others {#others}\n\nExternal providers and partners.\n\n## Records {#records}\n\nWe keep records.',
      `change: first\nglance:\n  - section: basis\n    text: ${first}\n  - section: others\n    text: ${second}\n  - section: records\n    text: Records are kept.`,
    );
  it('are told, each beside the section that says it', () => {
    const [one, other] = ['A contract, or consent.', 'External providers, and partners.'];
    expect(findExchangedLines(make(other, one)).map(({ said }) => said[1])).toEqual([
      'write it behind section: others',
      'write it behind section: basis',
    ]);
    expect(findExchangedLines(make(one, other))).toEqual([]);
    expect(findExchangedLines(make(one, one))).toEqual([]);
  });
});
