import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const cases: [locale: Locale, wrong: string, said: string, mended: string][] = [
  [
    'en',
    'We keep your data. it is deleted later.',
    '9:14: a small letter at the beginning of a sentence: "data. it" — write "data. It"',
    'We keep your data. It is deleted later.',
  ],
  [
    'cs',
    'Uchováváme vaše údaje. později je vymažeme.',
    '9:17: a small letter at the beginning of a sentence: "údaje. později" — write "údaje. Později"',
    'Uchováváme vaše údaje. Později je vymažeme.',
  ],
  [
    'en',
    'we keep your data.',
    '9:1: a small letter at the beginning: "we" — write "We"',
    'We keep your data.',
  ],
  [
    'cs',
    'uchováváme vaše údaje.',
    '9:1: a small letter at the beginning: "uchováváme" — write "Uchováváme"',
    'Uchováváme vaše údaje.',
  ],
  [
    'en',
    'We use The data for orders.',
    '9:4: a capital letter within a sentence: "use The" — write "use the", or "use. The" where one ends',
    'We use the data for orders.',
  ],
  [
    'en',
    'We keep your data for orders We delete it later.',
    '9:23: a capital letter within a sentence: "orders We" — write "orders we", or "orders. We" where one ends',
    'We keep your data for orders. We delete it later.',
  ],
  [
    'cs',
    'Údaje uchováváme po dobu zakázky Pokud nesouhlasíte, vymažeme je.',
    '9:26: a capital letter within a sentence: "zakázky Pokud" — write "zakázky pokud", or "zakázky. Pokud" where one ends',
    'Údaje uchováváme po dobu zakázky. Pokud nesouhlasíte, vymažeme je.',
  ],
  [
    'en',
    'We keep personal data. The peRsonal data is safe.',
    '9:28: a capital letter within a word: "peRsonal" — write "personal"',
    'We keep personal data. The personal data is safe.',
  ],
  [
    'cs',
    'Údaje jsou naše. ÚDaje chráníme, i jiné údaje.',
    '9:18: a capital letter within a word: "ÚDaje" — write "Údaje"',
    'Údaje jsou naše. Údaje chráníme, i jiné údaje.',
  ],
  [
    'en',
    'We keep the data of our customers for their orders',
    '9:1: "… orders" has no mark at its end — write "orders."',
    'We keep the data of our customers for their orders.',
  ],
  [
    'cs',
    'Údaje našich zákazníků uchováváme po dobu trvání jejich zakázek',
    '9:1: "… zakázek" has no mark at its end — write "zakázek."',
    'Údaje našich zákazníků uchováváme po dobu trvání jejich zakázek.',
  ],
  [
    'en',
    'We keep the data of our customers for these purposes\n\n- orders',
    '9:1: "… purposes" has no mark at its end — write "purposes:"',
    'We keep the data of our customers for these purposes:\n\n- orders',
  ],
];

describe('how a sentence begins and ends', () => {
  it.each(cases)('is told in %s: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([said]);
    expect(say(locale, mended)).toEqual([]);
  });

  it('is told of a heading and of the front matter', () => {
    expect(say('en', 'We.\n\n## your rights {#b}\n\nWe.')).toEqual([
      '11:4: a small letter at the beginning: "your" — write "Your"',
    ]);
    expect(
      say(
        'cs',
        'My.',
        'change: material\nsummary:\n  - zálohy mažeme dříve.\n  - Zálohy našich zákazníků mažeme vždy o měsíc dříve',
      ),
    ).toEqual([
      '6:5: a small letter at the beginning: "zálohy" — write "Zálohy"',
      '7:5: "… dříve" has no mark at its end — write "dříve."',
    ]);
  });

  it.each<[Locale, string]>([
    ['en', 'improtech s.r.o. keeps it. We write to improtech s.r.o. as well, e.g. by mail.'],
    ['en', 'See the section Your rights, the page [Our company](#a) and use [The form](#a) here.'],
    ['en', 'See <https://example.com/a>. photorobot.com is ours, and iPhone is not. PhotoRobot is.'],
    ['en', 'The purposes:\n\n- orders;\n- support.\n\nand others.'],
    ['en', 'Company, with its seat in Prague and its offices in Brno  \nPraha 1'],
    ['en', 'Read about how others use your data on [their own pages](https://example.com)'],
    ['en', 'Our IDs and the PDFs of GDPR texts; your ids.'],
    ['cs', 'Vydává je např. soud, popř. úřad podle čl. 6 odst. 1 písm. a) nařízení (dále „GDPR“).'],
    ['cs', 'Společnost improtech spol. s r.o. i improtech s.r.o. údaje chrání, viz část Které údaje máme.'],
    ['th', 'we use The data. it is here'],
  ])('is not doubted where it is meant, in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
