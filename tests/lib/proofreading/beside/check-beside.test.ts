// Which other texts a draft is held against: editions before it, in its language, of its policy; others, of other policies.
import { describe, expect, it } from 'vitest';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { checkBeside } from '#lib/proofreading/beside/check-beside.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { standBeside } from './say.ts';

const make = (name: string, text: string, title = 'Terms') => {
  const [locale = '', policy = '', date = ''] = name.split('/');
  const head: [string, string] = [title, `On ${policy}.`];
  return makeCheckedEdition(
    { locale: locale as FrozenLocale, policy, date },
    `## A {#a}\n\n${text}`,
    undefined,
    head,
  );
};
const tell = (edition: CheckedEdition, ...others: CheckedEdition[]) => {
  const found = checkBeside(edition, undefined, standBeside(edition, [edition, ...others]));
  for (const each of found) expect([each.isWarning, each.file]).toEqual([true, edition.path]);
  return found.map(({ problem }) => problem);
};

describe('a draft', () => {
  const draft = make('en/terms/2026-01-15', 'You recieve data.');
  const told = ['a word that is misspelt, most likely: "recieve"'];

  it.each([
    ['en/terms/2025-01-15', told],
    ['cs/terms/2025-01-15', []],
    ['en/notices/2025-01-15', told],
    ['en/terms/2027-01-15', []],
  ])('has its words from %s', (name, said) => {
    expect(tell(draft, make(name, 'We receive it.', 'Other'))).toEqual(said);
  });

  it.each([
    ['en/terms/2026-01-15', ['"sales" is left in another language']],
    ['en/terms/2025-01-15', []],
    ['en/notices/2026-01-15', []],
  ])('is a translation of %s', (name, said) => {
    const translation = make('th/terms/2026-01-15', 'เราใช้ sales ของเรา');
    expect(tell(translation, make(name, 'Our sales help.', 'Other'))).toEqual(said);
  });

  it('has a title of its own among the latest editions of the others in its language', () => {
    const own = make('en/terms/2026-01-15', 'One.');
    const title = '"Terms" is the title of content/en/notices/2025-06-01.md as well';
    const [latest, old] = [
      make('en/notices/2025-06-01', 'Two.'),
      make('en/notices/2024-06-01', 'Two.', 'Other'),
    ];
    expect(tell(own, latest, old)).toEqual([title]);
    expect(tell(own, old, latest)).toEqual([title]);
    expect(tell(own, make('cs/notices/2025-06-01', 'Dva.'))).toEqual([]);
    expect(tell(own, make('en/terms/2025-06-01', 'Two.'))).toEqual([]);
  });

  it('is told of one that has its title, however many have', () => {
    const others = Array.from({ length: 3 }, (_, index) => make(`en/p${index}/2025-01-15`, 'Two.'));
    const title = '"Terms" is the title of content/en/p0/2025-01-15.md as well';
    expect(tell(make('en/terms/2026-01-15', 'One.'), ...others)).toEqual([title]);
  });

  it.each([
    [19, 1],
    [20, 0],
  ])('is held against twenty others at most: one has its title after %i', (place, messages) => {
    const others = Array.from({ length: 25 }, (_, index) =>
      make(`en/p${index}/2025-01-15`, 'Two.', index === place ? 'Terms' : 'Other'),
    );
    expect(tell(make('en/terms/2026-01-15', 'One.'), ...others)).toHaveLength(messages);
  });
});
