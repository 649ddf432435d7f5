import { describe, expect, it } from 'vitest';
import { findOtherBases } from '#lib/proofreading/law/bases-at-a-glance.ts';
import type { FrozenLocale } from '../../../fixtures/routing.ts';
import { makeCheckedEdition } from '../../checks/made-edition.ts';

const bodies: Record<FrozenLocale, string> = {
  en: 'A contract (Article 6(1)(b)), your consent (Article 6(1)(a)), our legitimate interest (Article 6(1)(f)).',
  cs: 'Smlouva (čl. 6 odst. 1 písm. b)), souhlas (čl. 6 odst. 1 písm. a)), oprávněný zájem (čl. 6 odst. 1 písm. f)).',
  th: 'สัญญา (ข้อ 6(1)(b)) ความยินยอม (ข้อ 6(1)(a)) ประโยชน์โดยชอบด้วยกฎหมาย (ข้อ 6(1)(f))',
};
const lines: Record<FrozenLocale, string> = {
  en: 'A contract, your consent or our legitimate interest.',
  cs: 'Smlouva, váš souhlas nebo náš oprávněný zájem.',
  th: 'สัญญา ความยินยอม หรือประโยชน์โดยชอบด้วยกฎหมาย',
};
const consent: Record<FrozenLocale, string> = {
  en: ', your consent',
  cs: ', váš souhlas',
  th: ' ความยินยอม',
};
const law: Record<FrozenLocale, string> = {
  en: 'A legal obligation, ',
  cs: 'Právní povinnost, ',
  th: 'หน้าที่ตามกฎหมาย ',
};
const locales: FrozenLocale[] = ['en', 'cs', 'th'];

/** What is said of a line at a glance, in which line it stands. */
const say = (locale: FrozenLocale, line: string, body = bodies[locale]) => {
  const head = `change: first\nglance:\n  - section: a\n    text: ${line}\n  - section: b\n    text: B.\n  - section: c\n    text: C.`;
  const name = { locale, policy: 'terms', date: '2026-01-15' };
  return findOtherBases(makeCheckedEdition(name, `## A {#a}\n\n${body}`, head)).map(
    ({ at, said }) => `${typeof at === 'number' ? at : at.line}: ${said.join(' — ')}`,
  );
};

describe.each(locales)('legal bases at a glance in %s', (locale) => {
  it('are those that the section cites', () => {
    expect(say(locale, lines[locale])).toEqual([]);
    expect(say(locale, lines[locale].replace(consent[locale], ''))).toEqual([
      '7: the section cites Article 6(1)(a), and this line does not name that basis — name every legal basis that the section cites',
    ]);
  });

  it('are none of which the text does not speak', () => {
    const line = law[locale] + lines[locale];
    expect(say(locale, line)).toEqual([
      '7: this line names the basis of Article 6(1)(c), and the text does not speak of it — name the legal bases that the text names, and no other',
    ]);
    expect(say(locale, line, `${bodies[locale]} ${law[locale]}`)).toEqual([]);
  });

  it('are not asked of a line that lists none, nor of a section that cites one', () => {
    expect(say(locale, `A${consent[locale]}`)).toEqual([]);
    expect(say(locale, law[locale] + lines[locale], 'A (Article 6(1)(a)).')).toEqual([]);
  });
});
