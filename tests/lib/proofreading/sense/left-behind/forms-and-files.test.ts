import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('the name of a working file', () => {
  it.each(
    listMarked({
      en: [
        'This is ‹Version 2, final›.',
        'This is our ‹version 2.1 draft›.',
        'We keep data. ‹v3; draft›',
        '‹V3 final› of it.',
        '‹version12 final› of it.',
        'This is the ‹final draft› of it.',
        'A ‹first draft› of it.',
        'A ‹working draft› of it.',
        '‹second draft›',
        'Our ‹working copy› of it.',
        'A ‹working version›',
      ],
      cs: [
        '‹Verze 2, finální› text.',
        'To je ‹verze 2.1 konečná› a platí.',
        'To je ‹verze 13 pracovní›.',
        'To je ‹Verze 3, návrh› textu.',
        '‹Pracovní verze› textu.',
        'To je ‹pracovní verze›.',
        'To je ‹Finální verze›.',
        'A ‹finální verze› textu.',
      ],
      th: [
        'นี่คือ‹เวอร์ชัน 2 ฉบับสมบูรณ์› ของเรา',
        '‹เวอร์ชันที่ 2.1ร่าง›',
        '‹รุ่น12 สุดท้าย›',
        '‹ฉบับที่ 2 ล่าสุด›',
        'นี่คือ‹ฉบับร่าง›ของนโยบาย',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([`9:${column}: the name of a working file: "${found}" — delete it`]);
  });

  it.each(
    listTexts({
      en: [
        'From version 2 finally; version 2 drafts; version 2.1 of it; Conversion 2 final.',
        'The final draftsman, a semifinal draft, the draft, a third draft.',
        'The working copyright, a networking version, working hours.',
      ],
      cs: ['Verze 2 návrhu, Konverze 2 finální, pracovní verzemi, Nepracovní verze, konečná verze.'],
      th: ['เวอร์ชัน 2 ของซอฟต์แวร์', 'ฉบับสมบูรณ์', 'ฉบับที่ 2'],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('what a form or a template tells whoever fills it in', () => {
  it.each(
    listMarked({
      en: [
        'We keep data. (‹Delete as applicable›.)',
        'We keep data (‹delete whichever is inapplicable›).',
        'We keep data. ‹Strike out if not applicable›.',
        'We keep data (‹strike through if not needed›).',
        '‹Cross out where appropriate›. We keep data.',
        'We keep data (‹cross out as appropriate›).',
        'We keep data: ‹Complete as necessary›.',
        'We keep data (‹complete where required›).',
        '‹Fill in as needed›.',
        'We keep data (‹fill in as required›).',
        '‹Insert if applicable›.',
        'We keep data (‹insert where needed›).',
        '‹Select as applicable›.',
        'We keep data (‹select as appropriate›).',
        '‹Tick as appropriate›.',
        'We keep data (‹tick if applicable›).',
        '‹This template› is of no law.',
        'Whoever uses ‹this sample› knows.',
        '‹This model policy› is of no law.',
      ],
      cs: [
        '‹Nehodící se škrtněte›.',
        'Údaje uchováváme (‹nehodící se škrtni›).',
        'Údaje uchováváme. ‹Doplňte dle potřeby›.',
        'Text ‹doplňte podle potřeby›.',
        '‹Vyplňte dle potřeby›.',
        'Text ‹vyplňte dle potřeby›.',
        'Údaje uchováváme ‹(doplňte dobu)›.',
        'Údaje uchováváme ‹(vložte dobu)›.',
        'Údaje uchováváme ‹(Doplňte dobu)›.',
        '‹Tento vzor› upravte.',
        'Takto: ‹Tento vzor› upravte.',
        '‹Tato šablona› je volná.',
      ],
      th: [
        'เราเก็บข้อมูล (‹ขีดฆ่าข้อความที่ไม่ใช้›)',
        'เราเก็บข้อมูล (‹ขีดฆ่าส่วนที่ไม่เกี่ยวข้อง›)',
        'เราเก็บข้อมูล (‹ขีดฆ่าที่ไม่ต้องการ›)',
        'เราเก็บข้อมูล (‹เลือกข้อความตามความเหมาะสม›)',
        'เราเก็บข้อมูล (‹กรอกตามความเหมาะสม›)',
        'เราเก็บข้อมูล (‹เติมข้อความตามความเหมาะสม›)',
        '‹แม่แบบนี้› ของเรา',
        '‹เทมเพลตนี้› ของเรา',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `!9:${column}: what a form or a template tells whoever fills it in: "${found}" — delete it`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'We delete if required what you gave us, and correct or delete where necessary.',
        'We delete data as applicable law says. Undelete as applicable. Delete when needed.',
        'This sampler, this templated text. Legal advice is given by others, in Torino legal advice.',
      ],
      cs: [
        'Tento vzorek, Tato šablonami. Doplňte údaje. Údaje uchováváme (doplňujeme je).',
        'Souhlas není právním důvodem. Nehodící se údaje mažeme.',
      ],
      th: ['ขีดฆ่าข้อความ', 'เลือกตามที่คุณต้องการ', 'แม่แบบของเรา', 'ไม่ใช่คำแนะนำ'],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
