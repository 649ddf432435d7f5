import { expect, it } from 'vitest';
import type { CoverageFile } from '#lib/checks/coverage/read-coverage.ts';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { listUnspoken } from '#lib/checks/coverage/unspoken.ts';
import { makeCheckedEdition } from './made-edition.ts';

const says = {
  'GDPR 13(1)(b)': {
    en: 'Our data protection officer.',
    cs: 'Náš pověřenec.',
    th: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',
  },
  'GDPR 13(1)(f)': { en: 'Transfers.', cs: 'Předání.', th: 'การโอนข้อมูล' },
  'GDPR 13(1)(c)': { en: 'The legal basis.', cs: 'Právní základ.', th: 'ฐานทางกฎหมาย' },
  'GDPR 13(1)(d)': {
    en: 'Our legitimate interests.',
    cs: 'Naše oprávněné zájmy.',
    th: 'ประโยชน์โดยชอบด้วยกฎหมาย',
  },
  'GDPR 13(2)(b)': { en: 'Erasure.', cs: 'Výmaz.', th: 'การคัดค้าน' },
  'PDPA 23(1)': { en: 'The purposes.', cs: 'Účely.', th: 'วัตถุประสงค์' },
  'PDPA 23(6)': { en: 'Rectification.', cs: 'Oprava.', th: 'การแก้ไข' },
  'GDPR 13(2)(c)': { en: 'You may withdraw it.', cs: 'Můžete jej odvolat.', th: 'คุณถอนได้' },
  'GDPR 13(2)(d)': { en: 'A complaint.', cs: 'Stížnost.', th: 'การร้องเรียน' },
  'GDPR 13(2)(f)': { en: 'No profiling.', cs: 'Profilování.', th: 'การตัดสินใจอัตโนมัติ' },
} as const;

const find = (
  name: keyof typeof says,
  locale: 'th' | 'en' | 'cs',
  text: string,
  sections = ['a'],
  state = 'covered',
) => {
  const entries = Object.keys(requirements).map((each) => [
    each,
    { sections: each === name ? sections : [], state },
  ]);
  const coverage: CoverageFile = {
    ...{ path: 'content/coverage.yml', policy: 'privacy', reviewed: '2027-01-15', lineOf: () => 1 },
    requirements: Object.fromEntries(entries),
  };
  const edition = makeCheckedEdition(
    { locale, policy: 'privacy', date: '2027-01-15' },
    `## A {#a}\n\n${text}\n\n## B {#b}\n\nBeta.`,
  );
  return listUnspoken(coverage, [edition]).map(({ problem }) => problem);
};

it.each(Object.keys(says) as (keyof typeof says)[])('asks for words of %s in every language', (name) => {
  for (const locale of ['th', 'en', 'cs'] as const) {
    const text = says[name][locale];
    expect([find(name, locale, text), find(name, locale, text, ['b', 'a'])]).toEqual([[], []]);
    expect(find(name, locale, text, ['b'])).toEqual([
      expect.stringContaining(`"${name}" is called covered in "b", where ${locale} says nothing of it (`),
    ]);
    // A gap says nothing of it, wherever it is looked for.
    expect(find(name, locale, text, ['b'], 'gap')).toEqual([]);
    // No section says nothing; one that is not there is told of elsewhere.
    expect([find(name, locale, text, []), find(name, locale, text, ['c'])]).toEqual([[], []]);
  }
});
