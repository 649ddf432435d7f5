import { describe, expect, it } from 'vitest';
import { listTexts } from '../marked.ts';
import { say } from '../say.ts';
import { isTold } from './told-kinds.ts';

const kinds = {
  'clauses under the point of another safeguard': {
    remedy: 'write Article 46(2)(c), of clauses of the Commission, or (d), of those of an authority',
    texts: {
      en: [
        'We use ‹standard contractual clauses (Article 46(2)(b)› GDPR).',
        '‹Standard data protection clauses, Article 46(3)›.',
      ],
      cs: ['‹Standardní smluvní doložky (čl. 46 odst. 2 písm. b)› GDPR).'],
      th: ['เราใช้‹ข้อสัญญามาตรฐาน (ข้อ 46(2)(b)› ของ GDPR)'],
    },
  },
  'a right ends after a time': {
    remedy: 'say that it holds at any time (GDPR Art. 7(3), 21(1), 77)',
    texts: {
      en: [
        '‹You may object to it within 30 days› of that day.',
        '‹You can only complain of it within two months›.',
      ],
      cs: [
        '‹Námitku můžete podat do 30 dnů› od toho dne.',
        '‹Můžete odvolat souhlas do 14 dnů›.',
        '‹Můžete podat stížnost do dvou měsíců›.',
      ],
      th: ['‹คุณอาจคัดค้านได้ภายใน 30 วัน›', '‹คุณสามารถร้องเรียนภายในสองเดือน›'],
    },
  },
  'a right needs a reason': {
    remedy:
      'ask for none: consent is withdrawn as easily as it is given (GDPR Art. 7(3)); for an objection Art. 21 says which grounds',
    texts: {
      en: ['You can ‹withdraw it for serious reasons›.', 'You can ‹object if you give reasons›.'],
      cs: ['Souhlas lze ‹odvolat ze závažných důvodů›.', 'Souhlas lze ‹z vážných důvodů odvolat›.'],
      th: ['คุณ‹ถอนความยินยอมได้เมื่อมีเหตุผลสำคัญ›', 'คุณ‹คัดค้านโดยมีเหตุผล›'],
    },
  },
  'a request costs something': {
    remedy:
      'say that it is free of charge; a fee is for requests that are unfounded or excessive alone (GDPR Art. 12(5))',
    texts: {
      en: [
        '‹We answer it for a fee›.',
        '‹We charge a fee›.',
        'We answer ‹and charge a reasonable fee›.',
        '‹Requests are answered for a small fee›.',
      ],
      cs: ['‹Odpovíme za poplatek›.', '‹Vyřídíme ji za poplatek›.'],
      th: ['เรา‹ตอบโดยมีค่าธรรมเนียม›'],
    },
  },
  'a complaint has to wait': {
    remedy: 'say that readers can complain to an authority at any time (GDPR Art. 77(1))',
    texts: {
      en: [
        'You may ‹complain only after› we answered.',
        '‹If we do not answer within a month, you may complain›.',
      ],
      cs: [
        'Můžete podat ‹stížnost teprve› po odpovědi.',
        '‹Pokud do 30 dnů neodpovíme, můžete podat stížnost›.',
      ],
      th: ['คุณ‹ร้องเรียนได้ต่อเมื่อ›เราตอบแล้ว', '‹หากเราไม่ตอบภายในหนึ่งเดือน คุณอาจร้องเรียน›ได้'],
    },
  },
  'something else depends on consent': {
    remedy: 'say that it is free: what depends on something else is no consent (GDPR Art. 7(4), recital 43)',
    texts: {
      en: ['‹Without consent we cannot consider› it.', '‹Without your consent, we will not answer› you.'],
      cs: [
        '‹Bez souhlasu nemůžeme vaši přihlášku posoudit›.',
        '‹Bez vašeho souhlasu vám nemůžeme nic prodat›.',
      ],
      th: ['‹หากไม่ให้ความยินยอม เราไม่สามารถพิจารณา›ได้'],
    },
  },
  'an answer that may take longer than the law has it': {
    remedy: 'write two further months (GDPR Art. 12(3))',
    texts: {
      en: ['We may ‹extend this by three further months›.', 'We can ‹prolong that time by up to 6 months›.'],
      cs: ['Lhůtu můžeme ‹prodloužit o další tři měsíc›e.', 'Ji můžeme ‹prodloužit nejvýše o 3 měsíc›e.'],
      th: ['เราอาจ‹ขยายเวลาออกไปได้อีกสามเดือน›', 'เรา‹ขยายระยะเวลาอีก 6 เดือน›'],
    },
  },
  'another authority than that for personal data': {
    remedy: 'name the Office for Personal Data Protection (GDPR Art. 77), or that of the readers’ country',
    texts: {
      en: [
        'You can ‹complain to the Czech Telecommunication Office about how we use your data›.',
        'If our ‹processing is unlawful, complain to the Czech Trade Inspection›.',
      ],
      cs: [
        'Můžete podat ‹stížnost Českému telekomunikačnímu úřad›u.',
        'Můžete podat ‹stížnost u České obchodní inspekc›e.',
      ],
      th: ['คุณ‹ร้องเรียนต่อสำนักงานคณะกรรมการคุ้มครองผู้บริโภค›ได้'],
    },
  },
};

describe.each(Object.entries(kinds))('what makes less of a right: %s', isTold);

it.each(
  listTexts({
    en: [
      'You may object at any time; we answer within one month.',
      'You may object, in which case we stop within 14 days.',
      'You can withdraw it, which stops it within two days.',
      'You can object on grounds relating to your particular situation.',
      'We answer free of charge. We charge a fee if a request is excessive.',
      'You may complain to an authority at any time, or to a court.',
      'Without your consent we do not process it for statistics.',
      'We use standard contractual clauses (Article 46(2)(c) GDPR).',
      'We can extend this period by two further months.',
      'Complaints about goods are heard by the Czech Trade Inspection.',
    ],
    cs: [
      'Námitku můžete vznést kdykoli; odpovíme do jednoho měsíce.',
      'Můžete odvolat souhlas, načež data do 14 dnů vymažeme.',
      'Námitku můžete vznést z důvodů týkajících se vaší konkrétní situace.',
      'Odpovíme bezplatně; za nedůvodnou žádost můžeme účtovat poplatek.',
      'Stížnost můžete podat u úřadu kdykoli.',
      'Lhůtu můžeme prodloužit o další dva měsíce.',
      'Spory ze smlouvy řeší Česká obchodní inspekce.',
      'Bez vašeho souhlasu je nezpracováváme.',
    ],
    th: [
      'คุณอาจคัดค้านได้ทุกเมื่อ เราตอบภายใน 30 วัน',
      'คุณสามารถถอนความยินยอมแล้วเราลบภายใน 14 วัน',
      'เราตอบโดยไม่คิดค่าธรรมเนียม',
      'คุณร้องเรียนต่อหน่วยงานได้ทุกเมื่อ',
      'เราขยายระยะเวลาได้อีกสองเดือน',
      'หากไม่มีความยินยอม เราจะไม่เก็บสถิติ',
    ],
  }),
)('is no less of a right in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
