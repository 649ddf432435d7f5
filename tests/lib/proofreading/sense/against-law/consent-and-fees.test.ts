import { describe, expect, it } from 'vitest';
import { listTexts } from '../marked.ts';
import { say } from '../say.ts';
import { isTold } from './told-kinds.ts';

const kinds = {
  'an answer costs something': {
    remedy:
      'say that it is free of charge; a fee is for requests that are unfounded or excessive alone (GDPR Art. 12(5))',
    texts: {
      en: ['‹We charge CZK 500 for the answer›.', '‹We charge 20 EUR for each request›.'],
      cs: ['‹Za odpověď účtujeme ›500 Kč.', '‹Za vyřízení žádosti účtujeme ›200 Kč.'],
      th: ['เรา‹คิดค่าใช้จ่ายสำหรับคำตอบ› 500 บาท'],
    },
  },
  'consent is given by something else that readers do': {
    remedy: 'ask for it by itself: it is a statement of its own (GDPR Art. 7(2), recitals 32 and 43)',
    texts: {
      en: [
        '‹By sending your application you give consent› to it.',
        '‹By registering in the service, you also consent› to news.',
      ],
      cs: [
        '‹Odesláním přihlášky udělujete souhlas› s tím.',
        '‹Registrací ve službě souhlasíte› se zasíláním.',
      ],
      th: ['‹เมื่อส่งใบสมัคร คุณให้ความยินยอม›สำหรับเรื่องนี้'],
    },
  },
  'consent is withdrawn in one way alone': {
    remedy: 'let it be withdrawn as easily as it is given (GDPR Art. 7(3))',
    texts: {
      en: [
        'You can ‹withdraw your consent only by a registered letter›.',
        'You may ‹withdraw it solely in person›.',
      ],
      cs: ['Souhlas můžete ‹odvolat pouze doporučeným› dopisem.', 'Souhlas lze ‹jen písemně odvolat›.'],
      th: ['คุณ‹ถอนความยินยอมได้ทางจดหมายลงทะเบียนเท่านั้น›'],
    },
  },
};

describe.each(Object.entries(kinds))('%s', isTold);

it.each(
  listTexts({
    en: [
      'We charge EUR 20 for a further copy.',
      'By ticking the box, you consent to the newsletter.',
      'By sending an application you give us your data.',
      'You can withdraw your consent by e-mail or by letter.',
    ],
    cs: [
      'Za další kopii účtujeme 500 Kč.',
      'Zaškrtnutím políčka udělujete souhlas.',
      'Odesláním přihlášky nám poskytujete své údaje.',
      'Souhlas můžete odvolat e-mailem nebo dopisem.',
    ],
    th: [
      'เราไม่คิดค่าใช้จ่ายสำหรับคำตอบ',
      'เมื่อลงทะเบียน คุณอาจให้ความยินยอมรับข่าวสาร',
      'คุณถอนความยินยอมได้ทางอีเมลหรือจดหมาย',
    ],
  }),
)('is something else in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
