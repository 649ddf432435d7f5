import { describe, expect, it } from 'vitest';
import { listMarked } from './marked.ts';
import { say } from './say.ts';

describe('what a text names and does not hold', () => {
  it.each(
    listMarked({
      en: [
        'It is in ‹Annex 1›.',
        'It is in ‹Appendix B›.',
        '‹Attachment 12› says it.',
        'It is in ‹Schedule 2› of this policy.',
        'It is in ‹Annex 1› to this policy.',
      ],
      cs: ['Je to v ‹příloze č. 1›.', '‹Příloha 12› to uvádí.', 'Viz ‹přílohy A›.'],
      th: [
        'อยู่ใน‹เอกสารแนบ 1›',
        'อยู่ใน‹เอกสารแนบท้ายที่ 12›',
        'อยู่ใน‹ภาคผนวก ก›',
        'อยู่ใน‹ภาคผนวกB›',
        'อยู่ใน‹ภาคผนวก II› ท้ายนโยบายนี้',
        'อยู่ใน‹ภาคผนวก 1› ของนโยบายนี้',
      ],
    }),
  )('is an annex in $locale: $marked', ({ locale, text, found, column }) => {
    const told = `9:${column}: "${found}" is not there: nothing is annexed — write what is meant, or leave it out`;
    expect(say(locale, text)).toEqual([told]);
    expect(say(locale, `${text}\n\n## ${found}2 {#b}`)).toEqual([told]);
    expect(say(locale, `${text}\n\n## ${found} {#b}\n\n## C {#c}`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: ['It is in the ‹section “Contacts”›.', 'See ‹chapter "Contacts"›.'],
      cs: ['Je to v ‹části „Kontakty“›.', 'Viz ‹oddíl "Kontakty"›.'],
      th: ['ดู‹หัวข้อ “ติดต่อเรา”›', 'ดู‹ส่วน "ติดต่อเรา"›'],
    }),
  )('is a section by its name in $locale: $marked', ({ locale, text, found, column }) => {
    const told = `9:${column}: "${found}" is not there: no section has that name — write what is meant, or leave it out`;
    const [, title = ''] = /[“„"]([^”“"]+)/u.exec(found) ?? [];
    expect(say(locale, text).filter((each) => each.includes('is not there'))).toEqual([told]);
    const there = say(locale, `${text}\n\n## ${title} {#b}\n\nA.`);
    expect(there.filter((each) => each.includes('is not there'))).toEqual([]);
  });

  it.each(
    listMarked({
      en: [
        'See ‹section 12›.',
        '‹Sections 12› and 13 say it.',
        'See ‹chapter 12› of this policy.',
        'See ‹chapters 12›.',
      ],
      cs: ['Viz ‹část 12›.', 'Viz ‹části 12› a 13.', 'Viz ‹Oddíl 12›.', 'Viz ‹kapitolu 12› těchto zásad.'],
      th: ['ดู‹หัวข้อ 12›', 'ดู‹หัวข้อที่12› ของนโยบายนี้', 'ดู‹ส่วนที่ 12›'],
    }),
  )('is a section by its number in $locale: $marked', ({ locale, text, found, column }) => {
    const told = `9:${column}: "${found}" is not there: no section has that number — write what is meant, or leave it out`;
    expect(say(locale, text)).toEqual([told]);
    expect(
      say(
        locale,
        `${text}\n\nOf b.\n\n12. b\n\n## 120. C {#c}\n\n## 121. D {#e}\n\n## Of what there is 12 {#d}`,
      ),
    ).toEqual([told]);
    expect(say(locale, `${text}\n\n## 12. B {#b}\n\n## 13. C {#c}`)).toEqual([]);
    expect(say(locale, `${text}\n\n## Number 12 {#b}`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: [
        'See ‹article 9› of this policy.',
        '‹Clause 9› in this privacy policy says it.',
        'See ‹point 9› of this document.',
      ],
      cs: ['Viz ‹článek 9› těchto zásad.', 'Podle ‹čl. 9› těchto podmínek.', 'Viz ‹bod 9› těchto zásad.'],
      th: ['ดู‹ข้อ 9› ของนโยบายฉบับนี้', 'ดู‹ข้อที่ 9› ในนโยบายนี้', 'ดู‹ย่อหน้า 9› ของเอกสารนี้'],
    }),
  )('is a part of the policy by its number in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is not there: no section has that number — write what is meant, or leave it out`,
    ]);
    expect(say(locale, `${text}\n\n9. A`)).toEqual([]);
    expect(say(locale, `${text}\n\n## 9. B {#b}\n\n## 10. C {#c}`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: ['Ask our ‹data protection officer›.', 'The ‹Data-protection officer› answers.'],
      cs: [
        'Ptejte se ‹pověřence pro ochranu osobních údajů›.',
        '‹Pověřenec pro ochranu osobních údajů› odpovídá.',
      ],
      th: ['ถาม‹เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล›'],
    }),
  )('is an officer in $locale: $marked', ({ locale, text, found, column }) => {
    const told = `9:${column}: "${found}" is not there: it is said nowhere who that is — write what is meant, or leave it out`;
    expect(say(locale, text)).toEqual([told]);
    expect(say(locale, `${text}\n\nElsewhere: dpo@alza.cz, +420 221 111 111.`)).toEqual([told]);
    expect(say(locale, `${text} <dpo@alza.cz>`)).toEqual([]);
    expect(say(locale, `${text} +420 221 111 111`)).toEqual([]);
    expect(say(locale, `${text}\n\n${text} And more.`)).toEqual([]);
  });

  it.each(
    listMarked({
      en: [
        '‹Our terms of service› apply.',
        'As ‹our general terms of use› say.',
        '‹our terms of sale›',
        '‹our terms and conditions›',
      ],
      cs: [
        'Platí ‹naše obchodní podmínky›.',
        'Podle ‹našich všeobecných obchodních podmínek›.',
        '‹Naše podmínky užití› platí.',
        'Platí ‹naše podmínky používání›.',
        'Platí ‹naše podmínky služby›.',
      ],
      th: [
        'ใช้‹ข้อกำหนดการให้บริการของเรา›',
        'ใช้‹ข้อกำหนดการใช้งานของเรา›',
        'ใช้‹ข้อกำหนดการใช้บริการของเรา›',
        'ใช้‹เงื่อนไขการให้บริการของเรา›',
        'ใช้‹เงื่อนไขการใช้บริการของเรา›',
      ],
    }),
  )('is a text that a link would lead to in $locale: $marked', ({ locale, text, found, column }) => {
    expect(say(locale, text)).toEqual([
      `9:${column}: "${found}" is not there: no link leads to it — write what is meant, or leave it out`,
    ]);
    expect(say(locale, `${text} [b](https://example.cz)`)).toEqual([]);
  });
});
