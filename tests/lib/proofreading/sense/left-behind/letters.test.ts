import { describe, expect, it } from 'vitest';
import { listMarked, listTexts } from '../marked.ts';
import { say } from '../say.ts';

describe('a part of a letter', () => {
  it.each(
    listMarked({
      en: [
        '‹Dear Eva,› we keep data.',
        '‹Hi Eva!› We keep data.',
        'So, ‹Hello Eva Nová,› we keep data.',
        '‹Hey Petr,› we keep data.',
        'We keep data. ‹Best regards›',
        '‹Kind regards› to all.',
        '‹Warm regards›, the company',
        'We remain, ‹Yours sincerely›, the company',
        '‹Yours faithfully›, the company',
        'We keep data. ‹Sent from my› telephone.',
      ],
      cs: [
        '‹Milá Evo,› údaje uchováváme.',
        '‹Milý Petře!› Údaje uchováváme.',
        'Tak ‹Milí Novákovi,› údaje uchováváme.',
        '‹Drahá Evo,› údaje uchováváme.',
        '‹Drahý Petře,› údaje uchováváme.',
        '‹Drazí Novákovi,› údaje uchováváme.',
        '‹Ahoj Petře,› údaje uchováváme.',
        '‹Čau Evo!› Údaje uchováváme.',
        'Tak ‹Vážená paní Nová,› údaje uchováváme.',
        '‹Vážený pane Nováku,› údaje uchováváme.',
        'Údaje uchováváme. ‹S pozdravem›',
        '‹S přátelským pozdravem› společnost',
        'Údaje uchováváme. ‹Odesláno z› telefonu.',
        '‹Přečti si› zásady.',
        'Tak si ‹přečti si› zásady.',
      ],
      th: [
        '‹เรียนคุณ›เอวา เราเก็บข้อมูล',
        '‹เรียนทีมงาน› เราเก็บข้อมูล',
        '‹เรียน ทีมงาน› เราเก็บข้อมูล',
        '‹สวัสดีครับ› เราเก็บข้อมูล',
        '‹สวัสดีค่ะ› เราเก็บข้อมูล',
        '‹สวัสดีคุณ›เอวา',
        'เราเก็บข้อมูล ‹ขอแสดงความนับถือ›',
        'เราเก็บข้อมูล ‹ส่งจาก iPhone› ของเรา',
      ],
    }),
  )('is told in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([`!9:${column}: a part of a letter: "${found}" — delete it`]);
  });

  it.each(
    listTexts({
      en: [
        'Dear Customer, dear Client, Dear Visitor, Dear User, we keep data.',
        'Dear Client, Hello Visitor, Hi User, Dear Sir, Dear Madam, Dear Reader, we keep data.',
        'Dear Eva and all, dear Eva, Dear all, we keep data.',
        'As regards data, the choice is Yours. It is Sent from our server.',
      ],
      cs: [
        'Milá paní, Milý zákazníku, Vážený pane, Vážení zákazníci, údaje uchováváme.',
        'S pozdravením; údaj je odesláno z webu; Přečtěte si zásady. Přečti sis je.',
      ],
      th: ['โรงเรียนคุณภาพเก็บข้อมูล', 'เรียนลูกค้า เราเก็บข้อมูล', 'ส่งจากเซิร์ฟเวอร์ของเรา'],
    }),
  )('is not seen in %s: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
