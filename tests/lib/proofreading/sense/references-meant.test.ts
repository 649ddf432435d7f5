import { describe, expect, it } from 'vitest';
import { checkSense } from '#lib/proofreading/sense/check-sense.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';
import { listTexts } from './marked.ts';
import { say } from './say.ts';

describe('what a text seems to point to', () => {
  it.each(
    listTexts({
      en: [
        'It is furbelow, belowground, what is above, tables.',
        'Annex 12 of the Act, Annex I to the directive, Annex Two, annex 1, Annex 1b.',
        'Sections 12 and 13 of the Act, sections 7, 8 or 9 of another Act, section 30 to 36 of it.',
        'Section 12(1), section 3.1, section 4 GDPR, section 19 PDPA, dissection 4, section.',
        'Your terms of service, our terms, hour terms of use.',
        'We have designated no data protection officer.',
        'We have not appointed a data protection officer.',
        'A data protection officer is not required.',
        'We haven’t appointed a data protection officer.',
      ],
      cs: [
        'Ponížení a snížení, níženě, tabulka.',
        'Příloha č. 12 zákona, příloha 1 nařízení, příloha č. 3 směrnice, příloha 2 k nařízení, Příloha A1b.',
        'Část 12 zákona, části 2 a 3 nařízení, oddíl 5 směrnice, kapitola 3 GDPR, část 3.1.',
        'Částka 500 Kč, částku 12 Kč, částečně 12, součást 12.',
        'Vaše obchodní podmínky, naše podmínky.',
        'Nemáme pověřence pro ochranu osobních údajů.',
        'Nejmenovali jsme žádného pověřence pro ochranu osobních údajů.',
        'Pověřenec pro ochranu osobních údajů nebyl jmenován.',
        'Pověřence pro ochranu osobních údajů jsme nejmenovali.',
      ],
      th: [
        'ตารางของเรา',
        'ภาคผนวก 12 ของระเบียบ',
        'ภาคผนวก 1 แห่งระเบียบ',
        'ภาคผนวก 1ท้ายระเบียบ',
        'หัวข้อ 3.1',
        'ข้อกำหนดการให้บริการของผู้อื่น',
        'เราไม่ได้แต่งตั้งเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',
      ],
    }),
  )('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });

  it('may be in another case than its heading', () => {
    expect(say('cs', 'Je to v příloze č. 1.\n\n## Příloha č. 1 {#b}')).toEqual([]);
  });

  it('is not looked for in headings, nor in the front matter, which stand elsewhere too', () => {
    expect(say('en', 'A.\n\n### See section 12\n\nB.')).toEqual([]);
    const name = { locale: 'en', policy: 'terms', date: '2026-01-15' } as const;
    const head = 'change: editorial\nsummary: See section 12.';
    expect(checkSense(makeCheckedEdition(name, '## A {#a}\n\nB.', head), undefined)).toEqual([]);
  });

  it('was thought about where the edition before says it word for word', () => {
    expect(say('en', 'See section 12.', 'See section 12.')).toEqual([]);
    expect(say('en', 'See section 12.', 'See section 12 now.')).toHaveLength(1);
  });
});
