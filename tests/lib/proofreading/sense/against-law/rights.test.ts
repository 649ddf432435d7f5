import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('what a text says against the law of consent and rights', () => {
  it.each(
    listMarked({
      en: [
        '‹Withdrawal affects› what was.',
        'A ‹withdrawal of consent will affect› what was.',
        '‹Withdrawing it does affect› what was.',
        'It keeps the ‹lawfulness of processing after it›.',
        'The ‹lawfulness of the processing after your› consent.',
        'The ‹lawfulness of processing a day after the› end.',
        'The ‹lawfulness of processing after its› end.',
        'The ‹lawfulness of processing after that›.',
      ],
      cs: [
        '‹Odvolání souhlasu má vliv› na minulost.',
        'Tím ‹odvoláním je dotčena› zákonnost.',
        'Zde ‹odvoláním souhlasu již ovlivňuje› zákonnost.',
        'Netýká se to ‹zákonnosti zpracování po› odvolání.',
        'Trvá ‹zákonnost zpracování po› něm.',
      ],
      th: [
        'การ‹ถอนความยินยอมกระทบ›ต่อสิ่งที่ผ่านมา',
        'การ‹ถอนความยินยอมจะมีผลกระทบ›',
        'การ‹ถอนความยินยอมย่อมกระทบ›',
        'ความชอบด้วยกฎหมายของการ‹ประมวลผลหลังถอน›',
        'ความชอบด้วยกฎหมายของการ‹ประมวลผลหลังจากการถอน›',
      ],
    }),
  )('is that withdrawal works backwards, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: consent could not be withdrawn without effect on what was before: "${found}" — say that withdrawal does not affect the lawfulness of processing before it (GDPR Art. 7(3))`,
    ]);
  });

  it.each(
    listMarked({
      en: [
        '‹You cannot withdraw› it.',
        'Then ‹you can’t object›.',
        '‹You may not lodge› it.',
        '‹You are not able to complain›.',
        '‹You are not allowed to object›.',
        'Once given, ‹you are not entitled to withdraw› it.',
      ],
      cs: [
        '‹Souhlas nemůžete› odvolat.',
        'Váš ‹souhlas nelze› odvolat.',
        '‹Stížnost nesmíte› podat.',
        'U nás ‹stížnost nelze› podat.',
        '‹Námitku nelze› vznést.',
        'Takovou ‹námitku nemůžete› vznést.',
        '‹Nemůžete odvolat souhlas›.',
        'Zde ‹nesmíte již odvolat svůj souhlas›.',
        'Zde ‹nemůžete u nás podat stížnost›.',
        '‹Nesmíte vznést námitku›.',
      ],
      th: ['คุณ‹ไม่สามารถถอนความยินยอม›ได้', 'คุณ‹ไม่มีสิทธิคัดค้าน›', 'คุณ‹ไม่มีสิทธิร้องเรียน›'],
    }),
  )('is that a right is none, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: a right is denied: "${found}" — see that no word was added; the GDPR grants it (Art. 7(3), 21, 77)`,
    ]);
  });

  it.each(
    listMarked({
      en: [
        '‹You must lodge› it.',
        'First ‹you have to complain›.',
        '‹You shall object›.',
        '‹You are obliged to withdraw› it.',
      ],
      cs: [
        '‹Stížnost musíte› podat.',
        'Pak ‹stížnost musíte› podat.',
        '‹Námitku musíte› vznést.',
        'Pak ‹námitku musíte› vznést.',
        '‹Souhlas musíte› odvolat.',
        'Svůj ‹souhlas musíte› odvolat.',
        '‹Musíte podat stížnost›.',
        'Pak ‹musíte vznést námitku›.',
        'Pak ‹musíte odvolat› souhlas.',
      ],
      th: ['‹คุณต้องร้องเรียน›', '‹คุณจะต้องคัดค้าน›', '‹คุณต้องถอนความยินยอม›'],
    }),
  )('is that a right is a duty, in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: a right is made a duty: "${found}" — say that readers can do so`,
    ]);
  });

  it.each(
    listTexts({
      en: [
        'Withdrawal does not affect it, never affects it, cannot affect it, affected it.',
        'Withdrawal in no way affects the lawfulness of processing before it.',
        'You can withdraw it, you may object. You do not have to complain.',
        'You cannot lodger, you must objectify, you must not wait to complain.',
        'Neither closing the banner nor scrolling is consent. Closing it is not consent; disclosing is consent.',
        'We send it until you object. Until you refused, until you consent.',
      ],
      cs: [
        'Odvolání souhlasu nemá vliv na zákonnost zpracování potom ani předtím.',
        'Odvoláním není dotčena zákonnost zpracování před ním. Nesouhlas nelze přehlédnout.',
        'Souhlas nelze předpokládat. Souhlas nelze vyvozovat z mlčení.',
        'Nemusíte podat stížnost. Stížnost můžete podat. Můžete odvolat souhlas.',
        'Zavření lišty není souhlasem. Uzavření smlouvy je souhlasem.',
        'Údaje zpracováváme, dokud souhlas neodvoláte. Dokud neodmítnetel.',
      ],
      th: [
        'การถอนความยินยอมไม่กระทบต่อการประมวลผลก่อนการถอน',
        'เราหยุดประมวลผลหลังจากการถอนความยินยอม',
        'คุณสามารถถอนความยินยอม คัดค้าน และร้องเรียนได้',
        'การเลื่อนดูไม่ถือเป็นการให้ความยินยอม',
        'เราส่งข่าวจนกว่าคุณจะคัดค้าน',
      ],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
