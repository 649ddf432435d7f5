// How the items of a list begin: all with a capital, or all with a small letter.
import { expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findOddItems } from '#lib/proofreading/style/lists/items.ts';
import { makeCheckedEdition } from '../../../checks/made-edition.ts';

const find = (locale: Locale, text: string, accepted: string[] = []) =>
  findOddItems(
    makeCheckedEdition({ locale, policy: 'terms', date: '2026-01-15' }, `## 1. {#a}\n\n${text}`),
    new Set(accepted),
  ).map(({ said: [problem, remedy] }) => `${problem} — ${remedy}`);

const capital = 'an item that begins with a capital, and the others with a small letter';
const small = 'an item that begins with a small letter, and the others with a capital';

it.each<[Locale, string, string]>([
  ['cs', 'Jsou to:\n\n- e-mail,\n- Vaše jméno, příjmení,\n- telefon.', `${capital}: "Vaše" — write "vaše"`],
  ['cs', 'Máme telefon.\n\n- e-mail,\n- adresu,\n- Telefon.', `${capital}: "Telefon" — write "telefon"`],
  [
    'cs',
    'Viz [Vaše práva](#a).\n\n- e-mail,\n- Vaše jméno,\n- telefon.',
    `${capital}: "Vaše" — write "vaše"`,
  ],
  ['en', 'We keep:\n\n- an address;\n- Your name;\n- a telephone.', `${capital}: "Your" — write "your"`],
  ['en', 'We keep:\n\n- Names;\n- your e-mail;\n- Telephones.', `${small}: "your" — write "Your"`],
  ['cs', 'Adresa je tu.\n\n1. Jméno,\n2. adresa,\n3. E-mail.', `${small}: "adresa" — write "Adresa"`],
  ['en', '- One:\n\n  - a name;\n  - The address;\n  - an e-mail.', `${capital}: "The" — write "the"`],
])('is told of the one that is otherwise in %s: %s', (locale, text, told) => {
  expect(find(locale, text)).toEqual([told]);
});

it.each<[Locale, string]>([
  ['cs', 'Jsou to:\n\n- poskytovatelé,\n- Google,\n- úřady.'],
  ['cs', 'Ptá se úřad.\n\n- policie,\n- Úřad pro ochranu osobních údajů,\n- soudy.'],
  ['cs', 'Píšeme Vaše údaje a vaše údaje.\n\n- e-mail,\n- Vaše jméno,\n- telefon.'],
  ['cs', '- e-mail,\n- Vaše jméno.'],
  ['cs', '- E-mail,\n- improtech s.r.o.,\n- Telefon.'],
  ['cs', '- e-mail,\n- IČO, DIČ,\n- **Vaše jméno**,\n- telefon.'],
  ['en', '- Google;\n- improtech, who helps;\n- Microsoft.'],
  ['en', '- names;\n- Addresses;\n- Telephones;\n- e-mails.'],
  ['en', '- 3 names;\n- Your address;\n- a telephone.'],
  ['th', '- email\n- Your\n- phone'],
])('is left alone in %s: %s', (locale, text) => {
  expect(find(locale, text)).toEqual([]);
});

it('is left alone where it was accepted', () => {
  expect(find('en', '- an address;\n- Your name;\n- a telephone.', ['Your name;'])).toEqual([]);
});
