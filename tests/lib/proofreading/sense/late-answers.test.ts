import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from './marked.ts';
import { say } from './say.ts';

describe('the time within which a request is answered', () => {
  it.each(
    listMarked({
      en: [
        'We answer your request within ‹six months› of receiving it.',
        'We respond to requests within ‹45 days›.',
        'Your request is answered in ‹3 months›.',
        'We comply with each request no later than in ‹60 days›.',
        'We handle requests within ‹2 months›.',
        'We answer complex requests within ‹4 months›.',
      ],
      cs: [
        'Vaši žádost vyřídíme do ‹šesti měsíců› od jejího obdržení.',
        'Na žádost odpovíme do ‹45 dnů›.',
        'Žádosti vyhovíme nejpozději do ‹3 měsíců›.',
        'Odpovíme vám do ‹dvou měsíců› od doručení.',
        'Na žádosti odpovídáme do ‹2 let›.',
      ],
      th: [
        'เราตอบคำขอของคุณภายใน‹หกเดือน›นับแต่วันที่ได้รับ',
        'เราตอบคำขอของคุณภายใน ‹45 วัน›',
        'เราจะดำเนินการตามคำขอภายใน ‹90 วัน›',
        'เราตอบภายใน‹สองเดือน›นับแต่วันที่ได้รับคำขอ',
        'เราจะตอบกลับภายใน‹สามเดือน›',
      ],
    }),
  )('is too long in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is later than a request is to be answered — write one month at most (GDPR Art. 12(3))`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'We answer your request within one month of receiving it.',
        'We answer your request within 30 days. We may extend this by two further months.',
        'We keep our answers to your requests for 3 years.',
        'We delete the answer to a request within 6 months.',
        'You can tell us so within 6 months.',
        'We answer your request within one month, and if it is complex, within three months.',
      ],
      cs: [
        'Vaši žádost vyřídíme do jednoho měsíce od jejího obdržení.',
        'Na žádost odpovíme do 30 dnů. Lhůtu můžeme prodloužit o další dva měsíce.',
        'Odpovědi na žádosti uchováváme 3 roky.',
        'Odpověď na žádost vymažeme do 6 měsíců.',
        'Sdělit to můžete do 6 měsíců.',
        'Na žádost odpovíme do jednoho měsíce, je-li složitá, do tří měsíců.',
      ],
      th: [
        'เราตอบคำขอของคุณภายในหนึ่งเดือนนับแต่วันที่ได้รับ',
        'เราตอบคำขอภายใน 30 วัน และอาจขยายเวลาออกไปอีกสองเดือน',
        'เราเก็บคำตอบไว้ 3 ปี',
        'เราลบคำตอบภายใน 6 เดือน',
        'คุณแจ้งเราได้ภายใน 6 เดือน',
        'เราตอบคำขอที่ซับซ้อนภายในสามเดือน',
      ],
    }),
  )('is not in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
