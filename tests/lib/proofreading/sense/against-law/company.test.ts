import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('what a text says of the company', () => {
  it.each(
    listMarked({
      en: [
        'We say so ‹at least 14 days after it takes› effect.',
        'It is ‹at least one day after they take› effect.',
        'It is ‹at least a week after it comes› into force.',
        'It is ‹at least 2 weeks after they come› into force.',
        'It is ‹at least a month after it enters› into force.',
        'It is ‹at least 2 months after they enter› into force.',
        'It is ‹at least 2 months after taking› effect.',
        'It is ‹at least 2 months after coming› into force.',
      ],
      cs: [
        'Oznámíme je ‹nejméně 14 dní poté, co nabudou účinnost›i.',
        'Je to ‹nejméně dva dny po jejich účinnost›i.',
        'Je to ‹nejméně 14 dnů po nabytí účinnost›i.',
        'Je to ‹nejméně dva týdny po nabytí účinnost›i.',
        'Je to ‹nejméně dva měsíce poté, co ji nabud›ou.',
        'Je to ‹nejméně jeden měsíc po nabyt›í.',
      ],
      th: [
        'เราประกาศ‹อย่างน้อย 14 วันหลังมีผล›',
        'เราประกาศ‹อย่างน้อยหนึ่งเดือนหลังจากมีผล›',
        'เราประกาศ‹อย่างน้อย 2 สัปดาห์หลังจากวันที่มีผล›',
        'เราประกาศ‹อย่างน้อย 2เดือนหลังที่มีผล›',
      ],
    }),
  )('is that a change is announced too late, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: a change is announced after it took effect: "${found}" — say how long before`,
    ]);
  });

  it.each(
    listMarked({
      en: [
        '‹We take decisions about you solely› so.',
        'And ‹we do make a decision that is automat›ed.',
        'And ‹we make some decisions based only› on it.',
        '‹We take decisions concerning you only› so.',
        '‹We take decisions on you automat›ically.',
      ],
      cs: [
        'Zde ‹činíme rozhodnutí založen›á na strojích.',
        'Zde ‹přijímáme takové rozhodnutí výhradně› tak.',
        'Zde ‹přijímáme rozhodnutí zcela automat›icky.',
      ],
      th: ['เรา‹ตัดสินใจเกี่ยวกับคุณอัตโนมัติ›', 'เรา‹ตัดสินใจเกี่ยวกับคุณด้วยระบบอัตโนมัติ›'],
    }),
  )('is that machines decide, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: decisions are taken by machines: "${found}" — say by what logic and with what effect (GDPR Art. 13(2)(f)), or that none are`,
    ]);
  });

  it.each(
    listMarked({
      en: ['The host is ‹our controller›.', 'They are ‹our controllers›.'],
      cs: [
        'Jsou ‹naším správcem›.',
        'Od ‹našeho správce›.',
        'K ‹našemu správci›.',
        'S ‹našimi správci›.',
        'Od ‹našich správců›.',
      ],
      th: [
        'บริษัท‹ซึ่งเป็นผู้ควบคุมข้อมูลส่วนบุคคลของเรา›',
        'บริษัท‹ที่เป็นผู้ควบคุมข้อมูลส่วนบุคคลของเรา›',
        '‹ผู้เป็นผู้ควบคุมข้อมูลส่วนบุคคลของเรา›',
      ],
    }),
  )('is that it has a controller, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: who works for the company is called its controller: "${found}" — write the word for a processor (GDPR Art. 4(8))`,
    ]);
  });

  it.each(
    listMarked({
      en: [
        '‹Giving us data is compulsory›.',
        'Here ‹giving your data is mandatory›.',
        '‹Providing the data is obligatory›.',
        'Here ‹providing us data is mandatory›.',
        '‹Provision of your data is mandatory›.',
        'Here ‹provision of the data is mandatory›.',
      ],
      cs: ['‹Poskytnutí údajů je povinné›.', 'Zde ‹poskytnutí osobních údajů je povinné›.'],
      th: ['‹การให้ข้อมูลเป็นหน้าที่›', '‹การให้ข้อมูลแก่เราเป็นข้อบังคับ›', '‹การให้ข้อมูลเป็นการบังคับ›'],
    }),
  )('is that data are owed to it, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: to give data is called a duty: "${found}" — say that it is voluntary, or by which law or contract it is not, and what follows (GDPR Art. 13(2)(e))`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'We say so at least 14 days before it takes effect; at least 14 days after, it takes effect.',
        'We keep it for at least 14 days after the contract comes to an end.',
        'We take no decisions about you solely so. We do not take decisions about you solely so.',
        'The host is our processor, we are your controller, our joint controllers, our controllership.',
        'Giving us the data is voluntary. Forgiving us data is compulsory.',
      ],
      cs: [
        'Oznámíme je nejméně 14 dní před tím, než nabudou účinnosti. Trvá nejméně 14 dnů po podání.',
        'Nečiníme rozhodnutí založená na strojích. Činíme rozhodnutí o všem.',
        'Je naším zpracovatelem. Jsme správcem. Neposkytnutí údajů je povinné.',
      ],
      th: [
        'เราประกาศอย่างน้อย 14 วันก่อนมีผล',
        'เราไม่ตัดสินใจเกี่ยวกับคุณโดยอัตโนมัติ และการตัดสินใจเกี่ยวกับคุณโดยอัตโนมัติไม่มี',
        'เราเป็นผู้ควบคุมข้อมูลส่วนบุคคล',
        'การให้ข้อมูลเป็นไปโดยสมัครใจ',
      ],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
