import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('a part of an answer to whoever asked for the text', () => {
  it.each(
    listMarked({
      en: [
        '‹Certainly, here it is›. We keep data.',
        '‹Sure! Here it is›. We keep data.',
        'We keep data. ‹Of course. I did it›.',
        'Do we? ‹Absolutely, this holds›.',
        'We do! ‹Sure. This holds›.',
        '‹Here is the revised text›. We keep data.',
        'Now ‹here’s your updated text›.',
        'And ‹here is a corrected text›.',
        '‹Here is an improved text›.',
        '‹Here is the translated text›.',
        '‹Here is the rewritten text›.',
        '‹Here is the polished text›.',
        '‹As an AI, I know nothing›. We keep data.',
        'Well, ‹as an AI model, I know it›.',
        '‹I hope this helps you›. We keep data.',
        'Well, ‹I hope this email finds you›.',
        '‹I hope this e-mail finds you›.',
        'We keep data. ‹Let me know if it is right›.',
      ],
      cs: [
        '‹Jistě, zde je odstavec›. Údaje uchováváme.',
        'Ano. ‹Samozřejmě! tady je odstavec›.',
        '‹Určitě. níže je odstavec›.\n\nÚdaje uchováváme.',
        '‹Zde je upravený odstavec›. Údaje uchováváme.',
        'A ‹tady je opravená věta›.',
        'A ‹zde je přeložené znění›.',
        '‹Tady je přepracovaný text›.',
        '‹Zde je aktualizovaný text›.',
        '‹Zde je vylepšený text›.',
        '‹Jako AI nemohu radit›. Údaje uchováváme.',
        'Já ‹jako jazykový model mohu psát›.',
        '‹Jako umělá inteligence nejsem právník›.',
        '‹Dejte mi vědět, pokud něco chybí›. Údaje uchováváme.',
        'A ‹dejte vědět, jestli něco chybí›.',
        '‹Dejte vědět, kdyby něco chybělo›.',
        'Údaje uchováváme. ‹Doufám, že to pomůže›.',
      ],
      th: [
        '‹แน่นอนครับ นี่คือคำตอบ› เราเก็บข้อมูล',
        '‹ได้เลยค่ะ! นี่คือคำตอบ› เราเก็บข้อมูล',
        '‹ยินดี, นี่คือคำตอบ›',
        '‹แน่นอนนี่คือคำตอบ›',
        '‹นี่คือย่อหน้าแก้ไข› เราเก็บข้อมูล',
        '‹นี่คือข้อความที่ปรับปรุงแล้ว› เราเก็บข้อมูล',
        '‹นี่คือฉบับที่แก้ไขแล้ว›',
        '‹นี่คือคำแปลที่แก้ไขแล้ว›',
        '‹นี่คือเนื้อหาที่แปลแล้ว›',
        '‹ในฐานะโมเดลภาษา› เราเก็บข้อมูล',
        '‹ในฐานะ AI› เราเก็บข้อมูล',
        '‹ในฐานะAI› เราเก็บข้อมูล',
        '‹ในฐานะปัญญาประดิษฐ์›',
        'เราเก็บข้อมูล ‹หวังว่าข้อมูลนี้จะเป็นประโยชน์›',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `!9:${column}: a part of an answer to whoever asked for the text: "${found}" — delete it`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'Surely, here it is. Certainly here it is.',
        'Sure, hereby we agree. Sure, Italy is meant. Sure, thistles grow.',
        'We are, of course, here. They say “Certainly, here it is”.',
        'Where is the revised text? Here is the address. Here are the revised rules.',
        'It has an AI. It is regarded as an AI system under the Act, such as an AI assistant.',
        'Users of AI hope this helps them. I hope this holds.',
      ],
      cs: [
        'Jistě, zdejší pravidla platí. Jistě zde platí.',
        'Zde je adresa. Zde jsou upravené texty.',
        'Používáme nástroje jako umělá inteligence a jako AI označené služby.',
        'Dejte vědět úřadu. Dejte nám vědět, pokud něco chybí.',
      ],
      th: [
        'แน่นอน เราเก็บข้อมูล',
        'นี่คือข้อความของเรา',
        'นี่คือเนื้อหาของเว็บไซต์ของบริษัทของเราที่แปลแล้ว',
        'ในฐานะ AIS เราเก็บข้อมูล',
        'ในฐานะผู้ให้บริการ AI เราเก็บข้อมูล',
      ],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
