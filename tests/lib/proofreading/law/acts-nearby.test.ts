import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { listTexts } from '../sense/marked.ts';
import { say } from './say.ts';

const far = 'that holds for all of us and for each of those whom it concerns';

describe('an act of the Union', () => {
  it.each<[locale: Locale, text: string, column: number, found: string, kind: string]>([
    ['en', 'Regulation 95/46/EC', 12, 'Regulation', 'Directive'],
    ['en', 'Directive (EU) 2021/914', 11, 'Directive', 'Decision'],
    ['en', 'As the decision (EU) No 910/2014 says', 17, 'decision', 'Regulation'],
    ['en', 'A Decision and the Directive 2016/679', 30, 'Directive', 'Regulation'],
    ['cs', 'Nařízení 95/46/ES', 10, 'Nařízení', 'směrnice'],
    ['cs', 'Směrnice (EU) 2021/914', 10, 'Směrnic', 'rozhodnutí'],
    ['cs', 'Rozhodnutí (EU) č. 910/2014', 12, 'Rozhodnutí', 'nařízení'],
    ['th', 'ระเบียบ 95/46/EC', 9, 'ระเบียบ', 'คำสั่ง'],
    ['th', 'ข้อกำหนด (EU) 2021/914', 10, 'ข้อกำหนด', 'คำวินิจฉัย'],
    ['th', 'คำวินิจฉัย (EU) 2016/679', 12, 'คำวินิจฉัย', 'ระเบียบ'],
    ['th', 'คำตัดสิน (EU) 2016/679', 10, 'คำตัดสิน', 'ระเบียบ'],
    ['th', 'มติ (EU) 2016/679', 5, 'มติ', 'ระเบียบ'],
  ])('is of its own kind in %s: %s', (locale, text, column, found, kind) => {
    const number = /\d+\/\d+/.exec(text)?.[0];
    expect(say(locale, text)).toEqual([
      `${column}: ${number} is called "${found}", and is another kind of act — write its form of "${kind}"`,
    ]);
  });

  it.each<[locale: Locale, text: string, column: number, number: string, meant: string]>([
    ['en', 'Regulation (EU) 2016/678', 17, '2016/678', '2016/679'],
    ['en', 'Regulation (EU) 2061/679', 17, '2061/679', '2016/679'],
    ['en', 'Directive 95/47/EC', 11, '95/47', '95/46'],
    ['en', 'Directive 2002/85/EEC', 11, '2002/85', '2002/58'],
    ['en', 'Regulation (EU) 2016/967', 17, '2016/967', '2016/679'],
    ['en', 'Decision (EC) 2010/78', 15, '2010/78', '2010/87'],
    ['cs', 'Směrnice 95/47/EHS', 10, '95/47', '95/46'],
    ['cs', 'Nařízení (ES) č. 911/2014', 18, '911/2014', '910/2014'],
    ['th', 'ระเบียบ (EU) 2016/769', 14, '2016/769', '2016/679'],
  ])('has its number in %s: %s', (locale, text, column, number, meant) => {
    expect(say(locale, text)).toEqual([
      `${column}: the number of no act that a policy speaks of: "${number}" — write "${meant}"`,
    ]);
  });

  it.each(['EC', 'ES', 'EEC', 'EHS'])('is not of the Community since 2015: %s', (community) => {
    expect(say('en', `Regulation (${community}) 2016/679`)).toEqual([
      `12: an act that is not of the Community: "(${community}) 2016/679" — write "(EU) 2016/679"`,
    ]);
    expect(say('en', `Decision 2021/914/${community}`)).toEqual([
      `10: an act that is not of the Community: "2021/914/${community}" — write "(EU) 2021/914"`,
    ]);
    expect(say('en', `Directive 2011/83/${community}`)).toEqual([]);
  });

  it.each(
    listTexts({
      en: [
        `Directive ${far} 2016/679.`,
        'Under a Directive. Now 2016/679 holds; a Directive; 2016/679.',
        'Directive 2002/58/EC and 2016/679.',
        'On 24/12/2016/679, in 12016/679, 2016/6791, 2016/679/2, 2016/678 of them, 20/30.',
        'Regulation (EU) 2019/1020, Regulation (EU) 2016/79, Directive 2001/29/EC.',
        'Regulation (EU) 2016/679, which holds since 25 May 2018.',
        `Regulation (EU) 2016/679, ${far}, ${far}, of 25 May 2018.`,
        'Of 25 May 2018 is a version of Regulation (EU) 2016/679.',
        'Regulation (EU) 2016/679 and Directive 2002/21/EC of 7 March 2002.',
        'Regulation (EU) 2016/679 of 27 April.',
      ],
      cs: [
        `Směrnice, ${far}, 2016/679.`,
        'Nařízení (EU) 2016/679, účinné od 25. května 2018.',
        'Nařízení (EU) 2016/679 a směrnice 2002/21/ES ze dne 7. března 2002.',
      ],
      th: ['ระเบียบ (EU) 2016/679 ใช้ตั้งแต่ 25 พฤษภาคม ค.ศ. 2018'],
    }),
  )('is not doubted in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });

  it('has its day behind its number, in the passage itself', () => {
    expect(say('en', 'Regulation (EU) 2016/679.\n\nA list of 1 May 2018.')).toEqual([]);
    expect(say('th', 'ระเบียบ (EU) 2016/679 วันที่25 พฤษภาคม ค.ศ. 2018')).toEqual([
      '29: 2016/679 is not of "25 พฤษภาคม ค.ศ. 2018" — write its day, 2016-04-27',
    ]);
  });
});
