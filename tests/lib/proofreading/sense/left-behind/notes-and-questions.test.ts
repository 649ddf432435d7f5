import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('a note to a colleague', () => {
  it.each(
    listMarked({
      en: [
        'We keep data ‹(check with Eva)›.',
        'We keep data ‹(Check this once more with Eva)›.',
        'We keep data ‹(confirm with Eva today)›.',
        'We keep data ‹(Confirm it with Eva)›.',
        'We keep data ‹(verify with Eva)›.',
        'We keep data ‹(Verify with Eva)›.',
        'We keep data ‹(discuss with Eva)›.',
        'We keep data ‹(Discuss with Eva)›.',
        'We keep data ‹(clarify with Eva)›.',
        'We keep data ‹(Clarify with Eva)›.',
        'We keep data ‹(agree with Eva)›.',
        'We keep data ‹(Agree with Eva)›.',
        'We keep data ‹(consult with Eva)›.',
        'We keep data ‹(Consult with Eva)›.',
        'We keep data ‹(talk to Eva)›.',
        'We keep data ‹(Talk to Eva)›.',
        'We keep data ‹(speak to Eva)›.',
        'We keep data ‹(Speak to Eva)›.',
        'We keep data ‹(ask Eva)›.',
        'We keep data ‹(Ask Eva first)›.',
        'We keep data ‹(tell Eva)›.',
        'We keep data ‹(Tell Eva)›.',
        'We keep data ‹(to be specified by legal)›.',
      ],
      cs: [
        'Údaje uchováváme ‹(ověřit s Evou)›.',
        'Údaje uchováváme ‹(Ověřit)›.',
        'Údaje uchováváme ‹(zkontrolovat)›.',
        'Údaje uchováváme ‹(Zkontrolovat lhůtu)›.',
        'Údaje uchováváme ‹(prověřit)›.',
        'Údaje uchováváme ‹(Prověřit)›.',
        'Údaje uchováváme ‹(zeptat se Evy)›.',
        'Údaje uchováváme ‹(Zeptat se Evy)›.',
        'Údaje uchováváme ‹(probrat s Evou)›.',
        'Údaje uchováváme ‹(Probrat)›.',
        'Údaje uchováváme ‹(domluvit s Evou)›.',
        'Údaje uchováváme ‹(Domluvit)›.',
        'Údaje uchováváme ‹(potvrdit s Evou)›.',
        'Údaje uchováváme ‹(Potvrdit)›.',
        'Údaje uchováváme ‹(dořešit)›.',
        'Údaje uchováváme ‹(Dořešit)›.',
        'Údaje uchováváme ‹(přeložit)›.',
        'Údaje uchováváme ‹(Přeložit)›.',
        'Údaje uchováváme ‹(konzultovat s Evou)›.',
        'Údaje uchováváme ‹(Konzultovat)›.',
        'Údaje uchováváme ‹(počkat na Evu)›.',
        'Údaje uchováváme ‹(Počkat)›.',
        'Údaje uchováváme ‹(doplní právní oddělení)›.',
        'Údaje uchováváme ‹(zde vložit lhůtu)›.',
      ],
      th: [
        'เราเก็บข้อมูล ‹(ตรวจสอบกับเอวา)›',
        'เราเก็บข้อมูล ‹(เช็คกับเอวา)›',
        'เราเก็บข้อมูล ‹(เช็กกับเอวา)›',
        'เราเก็บข้อมูล ‹(ยืนยันกับเอวา)›',
        'เราเก็บข้อมูล ‹(คุยกับเอวา)›',
        'เราเก็บข้อมูล ‹(หารือกับเอวา)›',
        'เราเก็บข้อมูล ‹(ถามเอวาก่อน)›',
        'เราเก็บข้อมูล ‹(ถามเอวาก่อนส่ง)›',
        'เราเก็บข้อมูล ‹(ปรึกษาเอวา)›',
        'เราเก็บข้อมูล ‹(ใส่ชื่อบริษัท)›',
        'เราเก็บข้อมูล ‹(รอการยืนยัน)›',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([`!9:${column}: a note to a colleague: "${found}" — delete it`]);
  });

  it.each(
    listTexts({
      en: [
        'Write to us (confirm with us; talk to a lawyer; check with your bank).',
        'Turn it off (check Settings), ask Eva (asked Eva, told Eva), (ask us), (ask EU).',
        'We do (check each one of the many with Eva) and check with Eva.',
      ],
      cs: ['Píšeme jen (ověřitelné údaje), (potvrdíme to), (Zeptat) a ověřit.'],
      th: ['เราเก็บข้อมูล (ตรวจสอบในการตั้งค่า)', 'เราเก็บข้อมูล (ถามเรา) และ(ถามก่อน)'],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('a question in brackets', () => {
  const marked = ['A ‹(b?)› c.', 'A (b) ‹(b c?)› d (e?).'];
  const left = [
    'A (?) b.',
    'A (2?) b.',
    'A (“b?”) c.',
    'A (b? c) d.',
    'A (b) c?',
    'A („b“ c?) d.',
    'A ("b" c?) d.',
  ];
  it.each(listMarked({ en: marked, cs: marked, th: marked }))(
    'is told in $locale: $marked',
    ({ locale, text, found, column }) => {
      expect(say(locale, text)).toEqual([
        `9:${column}: a question in brackets: "${found}" — answer it in the text, or delete it`,
      ]);
    },
  );

  it.each(listTexts({ en: left, cs: left, th: left }))('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});

describe('what is found', () => {
  it('is told by its first forty letters where it is longer', () => {
    const told = (words: string) => say('en', `We keep data (check with Eva and Petr ${words}).`);
    expect(told('before we send')).toEqual([
      '!9:14: a note to a colleague: "(check with Eva and Petr before we send)" — delete it',
    ]);
    expect(told('before we start')).toEqual([
      '!9:14: a note to a colleague: "(check with Eva and Petr before we start…" — delete it',
    ]);
    expect(told('before we mend it')).toEqual([
      '!9:14: a note to a colleague: "(check with Eva and Petr before we mend…" — delete it',
    ]);
  });

  it('was thought about where the edition before has the same words in another paragraph', () => {
    expect(say('en', 'Here too: John Doe.', 'We know.\n\nIt is John Doe who answers.')).toEqual([]);
    expect(say('en', 'Here too: John Doe.', 'It is John\n\nDoe who answers.')).toEqual([
      '9:11: a name or an address that stands in samples: "John Doe" — write the one that is meant, or delete it',
    ]);
  });
});
