import type { ContentCase } from './content.ts';
import { saying } from './languages.ts';

/** Cases of what one language speaks of, and the others do not. */
export const spoken: ContentCase[] = [
  saying(
    'what one language does not speak of',
    'en:16 and th:16 speak of "Accountants" here, and cs does not — say the same in every language; where it is said in other words, leave it',
    { th: 'นักบัญชี', en: 'Accountants.', cs: 'Právníci.' },
    ['cs', 'Právníci.', 'Účetní.'],
  ),
  saying(
    'what one language alone denies',
    'th denies "เผยแพร่" here, and cs:16 and en:16 do not — see that no "not" is lost or added; where it is said in other words, leave it',
    { th: 'เราไม่เผยแพร่', en: 'We publish it.', cs: 'Zveřejňujeme to.' },
    ['th', 'เราไม่', 'เรา'],
  ),
  saying(
    'what one language alone does not deny',
    'cs:16 and en:16 deny "Nezveřejňujeme" here, and th does not — see that no "not" is lost or added; where it is said in other words, leave it',
    {
      th: 'เราเผยแพร่ แต่ไม่ขาย',
      en: 'We do not publish it, and do not sell it.',
      cs: 'Nezveřejňujeme to ani neprodáváme.',
    },
    ['th', 'เราเผยแพร่ แต่', 'เราไม่เผยแพร่ และ'],
  ),
  saying(
    'fewer denials in one language than in the others',
    'cs denies 1 ("Není") in this passage, and en:16 and th:16 2 ("nothing", "nobody") — see that no "not" is lost; where it is said in other words, leave it',
    {
      th: 'ไม่มีภาพ และไม่มีใครเห็นภาพ',
      en: 'There is nothing, and nobody sees it.',
      cs: 'Není tam nic a někdo to vidí.',
    },
    ['cs', 'někdo to vidí', 'nikdo to nevidí'],
  ),
  saying(
    'any of several things in one language, and all in the others',
    'en says "or" in this passage, and cs:16 and th:16 say "a" — see whether all of them are meant or any; where it is said in other words, leave it',
    { th: 'หัวหน้าและทนายความ', en: 'Our head or our lawyer.', cs: 'Náš vedoucí a náš právník.' },
    ['en', ' or ', ' and '],
  ),
  saying(
    'what one language alone speaks of',
    'cs alone speaks of "policii" here, and en:16 and th:16 do not — say the same in every language; where it is said in other words, leave it',
    { th: 'เราตอบ', en: 'We answer.', cs: 'Odpovíme i policii.' },
    ['cs', ' i policii', ''],
  ),
  saying(
    'the contrary of what one other says, where the third says neither',
    'th says "หลัง" here, and en:16 says "before" instead — say the same in every language; where it is said in other words, leave it',
    {
      th: 'แม้หลังออกจากบริษัท',
      en: 'Even before they have left the company.',
      cs: 'I když ze společnosti odešli.',
    },
    ['th', 'หลัง', 'ก่อน'],
  ),
  saying(
    'half of what is named',
    'en:16 and th:16 name several things here ("and"), and cs names one — see that none is lost; where it is said in other words, leave it',
    { th: 'ชื่อและอีเมล', en: 'Name and e-mail.', cs: 'Jméno.' },
    ['cs', 'Jméno.', 'Jméno a e-mail.'],
  ),
  saying(
    'periods that one language has exchanged',
    'cs says "6 měsících" where en:16 and th:16 say "12 months": the order is another — see that the two are not exchanged; where only the words stand in another order, leave it',
    {
      th: 'ถามหลัง 12 เดือน และหลัง 6 เดือน',
      en: 'We ask after 12 months, and after 6 months.',
      cs: 'Zeptáme se po 6 měsících, a po 12 měsících.',
    },
    ['cs', '6 měsících, a po 12', '12 měsících, a po 6'],
  ),
  saying(
    'one of two contraries in a passage',
    'th says "หลัง" where cs:16 and en:16 say "Před" — say the same in every language; where it is said in other words, leave it',
    {
      th: 'ลบหลังการสัมภาษณ์ หลังการสัมภาษณ์เราลบ',
      en: 'Deleted after the interview. Before it we delete.',
      cs: 'Smažeme po pohovoru. Před ním mažeme.',
    },
    ['th', ' หลัง', ' ก่อน'],
  ),
  saying(
    'an abbreviation that one language does not name',
    'cs:16 and en:16 name "PDPA" here, and th does not — say the same in every language; where it is said in other words, leave it',
    { th: 'ตามพระราชบัญญัติ', en: 'By the PDPA.', cs: 'Podle PDPA.' },
    ['th', 'พระราชบัญญัติ', ' PDPA'],
  ),
  saying(
    'an abbreviation that one language names less often',
    'cs:16 and en:16 name "PDPA" more often here, and th does not — say the same in every language; where it is said in other words, leave it',
    { th: 'PDPA และพระราชบัญญัติ', en: 'The PDPA, and PDPA.', cs: 'PDPA a PDPA.' },
    ['th', 'พระราชบัญญัติ', ' PDPA'],
  ),
  saying(
    'a country in English',
    '"Germany" is the English name of a country — write "Německo"',
    { th: 'เยอรมนี', en: 'Germany', cs: 'Germany' },
    ['cs', 'Germany', 'Německo'],
  ),
  saying(
    'a full stop that one language lost',
    'this ends with "firmy", and in en:16 with a full stop — write "firmy."',
    {
      th: 'เราทำสิ่งนี้เองโดยไม่มีบริษัท',
      en: 'We do all of this without a firm.',
      cs: 'To vše děláme bez pomoci firmy',
    },
    ['cs', 'pomoci firmy', 'pomoci firmy.'],
  ),
];
