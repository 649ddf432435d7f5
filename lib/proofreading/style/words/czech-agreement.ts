import type { Wording } from '#lib/proofreading/doubt.ts';

const wrong = 'a case that does not fit';

/** Words in -em that are no instrumental of one thing: of many, they are said to whom or what something goes. */
const manyInEm =
  '(?!(?:(?:ne)?všem|lidem|dětem|\\p{Ll}+stem|věcem|řečem|nocem|\\p{Ll}*mocem|obětem|pamětem|směsem|oběma)(?!\\p{L}))';
const adjective = '(?:\\p{Ll}+[ýí]m )?';

/** Words of which one says how many or who, and another near it something else (Internetová jazyková příručka, ÚJČ). */
export const czechAgreement: Wording[] = [
  [
    wrong,
    new RegExp(`(?<!\\p{L})([VvNn]aš)im (?=${adjective}${manyInEm}\\p{Ll}{2,}em(?!\\p{L}))`, 'gu'),
    '$1ím ',
  ],
  [
    wrong,
    /(?<!\p{L})([SsZz]|[Nn]ad|[Pp]od|[Pp]řed|[Zz]a|[Mm]ezi) ([vn]aš)im (?=\p{Ll}+(?:[ýí]m|ím) \p{Ll}+ím(?!\p{L})|\p{Ll}{3,}[áeě]ním(?!\p{L}))/gu,
    '$1 $2ím ',
  ],
  [
    wrong,
    new RegExp(
      `(?<!\\p{L})([VvNn]aš)ím (?=${adjective}(?:\\p{Ll}{3,}(?:ů|á)m|lidem|dětem|\\p{Ll}{2,}nostem|žádostem)(?!\\p{L}))`,
      'gu',
    ),
    '$1im ',
  ],
];
