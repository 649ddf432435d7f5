import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findUnsaid } from '#lib/proofreading/beside/summary/unsaid.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const make = (locale: 'en' | 'cs', date: string, text: string, summary: string) =>
  makeCheckedEdition(
    { locale, policy: 'terms', date },
    `## Whom to ask {#ask}\n\n${text}`,
    `change: material\nsummary: ${summary}`,
  );
const text = 'Ask our office. The Czech authority hears complaints.';

/** What is told of a draft with some summary, whose text was another in the edition before, and is said in Czech as well. */
function say(summary: string, earlier = text, czech = 'Ptejte se nás.'): string[] {
  const own = make('en', '2026-01-15', text, summary);
  const beside = make('cs', '2026-01-15', czech, 'Nic.');
  return findUnsaid(own, make('en', '2025-01-15', earlier, 'A.'), [own, beside]).map(({ said }) =>
    said.join(' — '),
  );
}

describe('what the front matter speaks of', () => {
  it.each([
    ['A data protection officer is named.', 'data protection officer'],
    ['It names the Slovak authority.', 'Slovak'],
    ['Passports are copied.', 'Passports'],
    ['We ask for your oral consent.', 'oral'],
  ])('is in the text as well: %s', (summary, word) => {
    expect(say(summary)).toEqual([
      `the front matter speaks of "${word}", and the text nowhere does — say nothing here that the text does not say, or say it there as well`,
    ]);
  });

  it('may be what the text said before, or says in another language', () => {
    expect(say('Passports are no longer copied.', 'We copy passports.')).toEqual([]);
    expect(say('Passports are copied.', text, 'Kopírujeme cestovní pasy.')).toEqual([]);
    expect(say('The Czech authority hears complaints, and two offices.')).toEqual([]);
  });

  it('is so in every edition that was accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    expect(editions.length).toBeGreaterThan(10);
    const told = editions.flatMap((own) =>
      findUnsaid(
        own,
        editions.findLast(
          ({ locale, policy, date }) => locale === own.locale && policy === own.policy && date < own.date,
        ),
        editions.filter(({ policy, date }) => policy === own.policy && date === own.date),
      ),
    );
    expect(told).toEqual([]);
  });
});
