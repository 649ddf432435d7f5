import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { say } from './say.ts';

const item = (word: string, mended: string) =>
  `an item without the mark of the others: "${word}" — write "${mended}"`;
const last = (word: string, mended: string) => `the last item of a list: "${word}" — write "${mended}"`;
const loud = (text: string) =>
  `a text in capitals: "${text}" — write it in small letters, but for the first of each sentence and those of names`;

describe('the marks of a text', () => {
  it.each<[locale: Locale, wrong: string, said: string, mended: string]>([
    [
      'en',
      'A.\n\n## Contact details: {#b}\n\nB.',
      '11:4: a heading with a mark at its end: "details:" — write "details"',
      'A.\n\n## Contact details {#b}\n\nB.',
    ],
    [
      'cs',
      'A.\n\n## Kontaktní údaje. {#b}\n\nB.',
      '11:4: a heading with a mark at its end: "údaje." — write "údaje"',
      'A.\n\n## Kontaktní údaje {#b}\n\nB.',
    ],
    [
      'en',
      'A.\n\n## CONTACT DETAILS {#b}\n\nB.',
      `11:4: ${loud('CONTACT DETAILS')}`,
      'A.\n\n## Contact details {#b}\n\nB.',
    ],
    [
      'cs',
      'Údaje NIKDY NIKOMU NEPŘEDÁVÁME.',
      `9:7: ${loud('NIKDY NIKOMU NEPŘEDÁVÁME')}`,
      'Údaje nikdy nikomu nepředáváme.',
    ],
    [
      'en',
      'Note: THE SITE IS GIVEN “AS IS”, WITHOUT ANY WARRANTY. WE ARE NOT LIABLE AT ALL.',
      `9:7: ${loud('THE SITE IS GIVEN “AS IS”, WITHOUT ANY W…')}`,
      'Note: The site is given “as is”, without any warranty. We are not liable at all.',
    ],
    [
      'cs',
      'A.\n\n## ℹ ZPRACOVÁNÍ-ÚDAJŮ, ÚČEL ZPRACOVÁNÍ {#b}\n\nB.',
      `11:4: ${loud('ℹ ZPRACOVÁNÍ-ÚDAJŮ, ÚČEL ZPRACOVÁNÍ')}`,
      'A.\n\n## ℹ Zpracování údajů, účel zpracování {#b}\n\nB.',
    ],
    [
      'en',
      'For:\n\n- orders;\n- support\n- tests;\n- others.',
      `12:3: ${item('support', 'support;')}`,
      'For:\n\n- orders;\n- support;\n- tests;\n- others.',
    ],
    [
      'en',
      'For:\n\n- orders and invoices\n- support;\n- others.',
      `11:3: ${item('invoices', 'invoices;')}`,
      'For:\n\n- orders and invoices;\n- support;\n- others.',
    ],
    [
      'cs',
      'Pro:\n\n- objednávky,\n- podporu (12 měsíců)\n- ostatní.',
      `12:3: ${item('měsíců)', 'měsíců),')}`,
      'Pro:\n\n- objednávky,\n- podporu (12 měsíců),\n- ostatní.',
    ],
    [
      'cs',
      'Pro:\n\n- objednávky;\n- podporu,\n- zkoušky;\n- ostatní.',
      `12:3: ${item('podporu,', 'podporu;')}`,
      'Pro:\n\n- objednávky;\n- podporu;\n- zkoušky;\n- ostatní.',
    ],
    [
      'en',
      'For:\n\n- orders;\n- support;',
      `12:3: ${last('support;', 'support.')}`,
      'For:\n\n- orders;\n- support.',
    ],
    [
      'cs',
      'K:\n\n1. zakázky:\n   - jedna,\n   - dvě,',
      `13:6: ${last('dvě,', 'dvě.')}`,
      'K:\n\n1. zakázky:\n   - jedna,\n   - dvě.',
    ],
  ])('are told in %s: %s', (locale, wrong, said, mended) => {
    expect(say(locale, wrong)).toEqual([said]);
    expect(say(locale, mended)).toEqual([]);
  });

  it('are told all of a passage', () => {
    const said = say('cs', 'Údaje NIKDY NIKOMU NEPŘEDÁVÁME a VŽDY JE CHRÁNÍME.');
    expect(said).toEqual([`9:7: ${loud('NIKDY NIKOMU NEPŘEDÁVÁME')}`, `9:34: ${loud('VŽDY JE CHRÁNÍME')}`]);
  });

  it.each<[Locale, string]>([
    ['en', 'A.\n\n## 2. About improtech s.r.o. {#b}\n\nB.'],
    ['en', 'A.\n\n## GDPR {#b}\n\nThe GDPR, the PDPA and the EU; our VAT ID.'],
    ['en', 'Per IETF PKIX RFC 3647, this text has nine parts.'],
    ['en', 'For:\n\n1. orders:\n   - (a) new; or\n   - (b) old;\n2. others.'],
    ['cs', 'K:\n\n- zakázky:\n  - nové,\n  - staré,\n- podpora.'],
    ['en', 'For:\n\n- orders;\n- support;\n\nand others.'],
    ['en', 'For:\n\n- orders;\n- support;\n- tests; and\n- others.'],
    ['en', 'Company:\n\n- Name: improtech s.r.o.\n- Seat: Prague\n- Number: 1'],
    ['cs', 'K:\n\n- zakázky\n- podpora'],
    ['th', 'A.\n\n- หนึ่ง;\n- สอง;'],
  ])('are not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
