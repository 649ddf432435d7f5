import { describe, expect, it } from 'vitest';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { say } from './say.ts';

describe('the Thai Personal Data Protection Act', () => {
  it.each<[FrozenLocale, string, string]>([
    ['en', 'The Personal Data Protection Act B.E. 2563 may apply.', '39'],
    ['cs', 'Thajský zákon o ochraně osobních údajů B.E. 2563 se použije.', '45'],
    ['th', 'พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2563 ใช้บังคับ', '43'],
  ])('is of its year in %s: %s', (locale, text, column) => {
    expect(say(locale, text)).toEqual([
      `${column}: another year than that of the Thai act: "2563" — write "2562"`,
    ]);
    expect(say(locale, text.replace('2563', '2562'))).toEqual([]);
  });

  it.each<[FrozenLocale, string, string, string, string]>([
    ['en', 'You can complain under ', 'section 37 PDPA', '73', 'section 73 PDPA'],
    ['en', 'You may object under ', 'section 33 of the PDPA', '32', 'section 32 of the PDPA'],
    ['cs', 'Stížnost lze podat podle ', '§ 37 PDPA', '73', '§ 73 PDPA'],
    ['cs', 'Můžete vznést námitku podle ', '§ 30 PDPA', '32', '§ 32 PDPA'],
    ['th', 'คุณร้องเรียนได้ตาม', 'มาตรา 37 ของ PDPA', '73', 'มาตรา 73 ของ PDPA'],
    ['th', 'คุณคัดค้านได้ตาม', 'มาตรา 31 ของ PDPA', '32', 'มาตรา 32 ของ PDPA'],
  ])('has sections that are about something in %s: %s%s', (locale, before, written, meant, right) => {
    expect(say(locale, `${before}${written}.`)).toEqual([
      `${before.length + 1}: "${written}" is about something else than this sentence — write the section that is about it, ${meant}, or what this one is about`,
    ]);
    expect(say(locale, `${before}${right}.`)).toEqual([]);
  });

  it('has 96 sections', () => {
    expect(say('en', 'See section 173 PDPA.')).toEqual([
      '5: the Thai act has no section 173 — write the section that is meant',
    ]);
  });

  it.each<[FrozenLocale, string]>([
    ['en', 'You may object or complain under section 30 PDPA.'],
    ['en', 'Section 39 PDPA applies. You may complain.'],
    ['en', 'We keep it (section 24(3) PDPA).'],
    ['th', 'เราเก็บไว้ (มาตรา 24(3) ของ PDPA)'],
  ])('is cited in %s where nothing says of what alone: %s', (locale, text) => {
    expect(say(locale, text)).toEqual([]);
  });
});
