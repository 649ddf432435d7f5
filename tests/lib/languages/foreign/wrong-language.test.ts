import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/routing.ts';
import { findForeign } from '#lib/languages/foreign/wrong-language.ts';
import type { Passage } from '#lib/languages/passages.ts';

const make = (text: string, kind: Passage['kind']): Passage => ({
  kind,
  text,
  links: [],
  codes: [],
  locate: () => ({ line: 1, column: 1 }),
});
const find = (locale: Locale, text: string, kind: Passage['kind'] = 'paragraph', original?: string) =>
  findForeign([make(text, kind)], locale, original === undefined ? undefined : [make(original, kind)]).map(
    ({ language, beginning }) => `${language}: ${beginning}`,
  );

describe('what was left in the wrong language', () => {
  it.each<[Locale, Passage['kind'], string, string]>([
    ['cs', 'paragraph', 'We keep your data for as long as it is needed.', 'en'],
    ['cs', 'heading', 'Use of cookies', 'en'],
    ['cs', 'cell', 'remembers what you have chosen', 'en'],
    ['cs', 'paragraph', 'Zálohy uchováváme 90 dnů. We keep them for as long as they are needed.', 'en'],
    ['cs', 'paragraph', 'เราเก็บข้อมูลไว้ 90 วัน', 'th'],
    ['en', 'paragraph', 'Údaje uchováváme jen po dobu, která je nezbytná.', 'cs'],
    ['en', 'heading', 'Vaše práva', 'cs'],
    ['en', 'paragraph', 'เราเก็บข้อมูลไว้ 90 วัน', 'th'],
    ['th', 'paragraph', 'We keep your data for as long as it is needed.', 'en'],
    ['th', 'paragraph', 'เราเก็บข้อมูลไว้ we keep it for as long as needed', 'en'],
    ['th', 'paragraph', 'Údaje uchováváme jen po dobu, která je nezbytná.', 'cs'],
    ['th', 'heading', 'Your rights', 'en'],
    ['th', 'paragraph', 'เราเก็บข้อมูลไว้ The data is kept by improtech s.r.o.', 'en'],
    ['th', 'paragraph', 'เราเก็บข้อมูลไว้ (Údaje jsou uloženy na našich serverech)', 'cs'],
  ])('is found in %s, a %s: %s', (locale, kind, text, language) => {
    expect(find(locale, text, kind)).toEqual([expect.stringMatching(new RegExp(`^${language}: `))]);
  });

  it('is quoted where it begins, behind what is in its own language', () => {
    const [sentence, own] = ['The data is kept by us.', 'Údaje uchováváme u nás, jak je třeba.'];
    expect(find('cs', `${own} ${sentence} ${own}`)).toEqual([`en: ${sentence}`]);
    expect(find('th', `เราเก็บข้อมูลไว้ ${sentence}`)).toEqual([`en: ${sentence}`]);
    expect(find('cs', `${sentence} ${own}`)).toEqual([expect.stringContaining(`en: ${sentence} Údaje`)]);
  });

  it('is found where it is word for word the original', () => {
    expect(find('cs', 'Contact details', 'heading', 'Contact details')).toEqual(['en: Contact details']);
    expect(find('th', 'contact details', 'cell', 'contact details')).toEqual(['en: contact details']);
  });

  it('is none where the original was left in the language of the text, which says its words elsewhere', () => {
    const cell = make('datum platby', 'cell');
    const own = [make('Záznamy o tom, co je datum platby', 'paragraph'), cell];
    const copied = [make('Records of what is paid', 'paragraph'), cell];
    expect(findForeign(own, 'cs', copied)).toEqual([]);
    expect(findForeign([make('Záznamy', 'paragraph'), cell], 'cs', copied)).toHaveLength(1);
  });

  it.each<[Locale, string]>([
    ['cs', 'Používáme platformu Copper CRM a MailChimp.'],
    ['cs', 'Signál „Global Privacy Control“ znamená, že s reklamou nesouhlasíte.'],
    ['cs', 'Google (doubleclick.net)'],
    ['cs', 'Právo být zapomenut („right to be forgotten“).'],
    ['en', 'The Úřad pro ochranu osobních údajů (ÚOÚ) is the authority to which you can complain.'],
    ['en', 'improtech s.r.o., Vodičkova 710/31, 110 00 Praha 1'],
    ['en', 'Registered office: Na Příkopě 859/22, 110 00 Praha 1, Czech Republic'],
    ['en', 'Pod Kaštany 5, 160 00 Praha 6'],
    ['th', 'ที่ตั้งสำนักงานที่จดทะเบียน: Na Příkopě 859/22, 110 00 Praha 1, Czech Republic'],
    ['th', 'สำนักงานที่จดทะเบียนของบริษัทย้ายไปที่ Na Příkopě 859/22, Praha 1'],
    ['cs', 'United Kingdom: The Strand 12, London WC2R 0DE'],
    ['th', 'ระเบียบ (EU) 2016/679 (General Data Protection Regulation)'],
    ['th', 'improtech s.r.o.'],
    ['th', 'ผู้ที่สมัครงานกับ improtech s.r.o. (IČO 27367762) ไม่ว่าในทางใด'],
    ['th', 'บริการด้านกฎหมายจัดหาโดย Novák & Dvořák, advokátní kancelář s.r.o. เมืองเบอร์โน'],
    ['th', 'บัญชีของเราจัดทำโดย Účetní služby Dvořák s.r.o. และพัสดุจัดส่งโดย DHL Express'],
    ['th', 'หน่วยงานกำกับดูแลคือสำนักงานคุ้มครองข้อมูลส่วนบุคคล (Úřad pro ochranu osobních údajů) Pplk. Sochora 27'],
    ['th', 'สิทธิการใช้งาน (license)'],
    ['th', 'อ่านได้ที่ https://policies.google.com/how-we-use-it'],
  ])('is no name, quotation or address: %s %s', (locale, text) => {
    expect(find(locale, text, 'paragraph', text.includes('Google (') ? text : undefined)).toEqual([]);
  });
});
