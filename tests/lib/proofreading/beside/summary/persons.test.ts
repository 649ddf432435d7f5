import { describe, expect, it } from 'vitest';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { listEditions } from '#lib/content/folder.ts';
import { findNewPersons } from '#lib/proofreading/beside/summary/persons.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const make = (date: string, text: string, summary: string, change = 'material') =>
  makeCheckedEdition(
    { locale: 'en', policy: 'terms', date },
    `## Who receives it {#who}\n\n${text}`,
    `change: ${change}\nsummary: ${summary}`,
  );
const earlier = 'We disclose your data to authorities, such as the police, where the law asks us to.';

const czech = (text: string) =>
  makeCheckedEdition({ locale: 'cs', policy: 'terms', date: '2027-01-15' }, `## Kdo {#who}\n\n${text}`);
const everybody = czech('Policie, pojišťovny, banky a kurýři.');

const say = (text: string, summary: string, change?: string, other = everybody) =>
  findNewPersons(make('2027-01-15', text, summary, change), make('2026-01-15', earlier, 'A.'), [other]).map(
    ({ said }) => said.join(' — '),
  );

describe('whom a passage names besides what it said', () => {
  it.each([
    ['the police, insurance companies', 'insurance'],
    ['the police and banks', 'banks'],
    ['couriers and the police', 'couriers'],
  ])('is told where the summary is silent: %s', (persons, word) => {
    expect(say(earlier.replace('the police', persons), 'Orders are kept longer.')).toEqual([
      `"who" now names "${word}", and the summary does not — say in the summary what is new, or leave it out`,
    ]);
  });

  it('is sound where the summary names them, or the edition before did, or all is new', () => {
    const text = earlier.replace('the police', 'the police and banks');
    expect(say(text, 'Banks receive data as well.')).toEqual([]);
    expect(say(text, 'Orders are kept longer.', 'editorial')).toEqual([]);
    expect(say(earlier.replace('such as the police,', 'and the police,'), 'Orders.')).toEqual([]);
    expect(say(text, 'Orders are kept longer.', 'material', czech('Policie.'))).toEqual([]);
    expect(say(`${earlier}\n\nOur bank sees what you paid.`, 'Orders are kept longer.')).toEqual([]);
  });

  it('is named in the summaries that were accepted', () => {
    const editions = listEditions().flatMap((name) => readCheckedEdition(name, []) ?? []);
    const told = editions.flatMap((own) =>
      findNewPersons(
        own,
        editions.findLast(
          ({ locale, policy, date }) => locale === own.locale && policy === own.policy && date < own.date,
        ),
        [],
      ),
    );
    expect([editions.length > 10, told]).toEqual([true, []]);
  });
});
