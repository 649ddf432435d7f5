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
];
