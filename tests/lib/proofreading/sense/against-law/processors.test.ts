import { describe, expect, it } from 'vitest';
import { listTexts } from '../marked.ts';
import { say } from '../say.ts';
import { isTold } from './told-kinds.ts';

const kinds = {
  'a processor uses data for itself': {
    remedy: 'see that no "not" was lost: a processor acts on instructions alone (GDPR Art. 28(3)(a))',
    texts: {
      en: [
        'It acts on our instructions and ‹may use the data for its own purposes›.',
        'Our processor ‹uses them for its own benefit›.',
        'Under Article 28 GDPR they ‹can also process it for their own purposes›.',
      ],
      cs: [
        'Jedná podle našich pokynů a ‹smí je používat k vlastním účel›ům.',
        'Náš zpracovatel je ‹může využívat pro své vlastní účel›y.',
      ],
      th: [
        'บริษัททำตามคำสั่งของเรา และ‹อาจใช้ข้อมูลเพื่อวัตถุประสงค์ของตน›',
        'ผู้ประมวลผลข้อมูล‹สามารถใช้ข้อมูลนั้นเพื่อวัตถุประสงค์ของตน›เอง',
      ],
    },
  },
};

describe.each(Object.entries(kinds))('%s', isTold);

it.each(
  listTexts({
    en: [
      'It acts on our instructions and must not use the data for its own purposes.',
      'Our processors cannot use it, and never process it, for their own purposes.',
      'The bank is a controller and uses the data for its own purposes.',
    ],
    cs: [
      'Jedná podle našich pokynů a nesmí je používat k vlastním účelům.',
      'Zpracovatel je nemůže využívat pro své vlastní účely.',
      'Banka je používá k vlastním účelům.',
    ],
    th: ['บริษัททำตามคำสั่งของเรา และต้องไม่ใช้ข้อมูลเพื่อวัตถุประสงค์ของตนเอง', 'ธนาคารใช้ข้อมูลเพื่อวัตถุประสงค์ของตน'],
  }),
)('is something else in %s: %s', (locale, text) => {
  expect(say(locale, text)).toEqual([]);
});
