import { expect, it } from 'vitest';
import { findFacts } from './find-facts.ts';

const texts = {
  th: '- Jablotron Security a.s. สาธารณรัฐเช็ก ซึ่งดูแลรักษากล้อง',
  en: '- Jablotron Security a.s., Czech Republic, which maintains the cameras',
  cs: '- Jablotron Security a.s., Česká republika, která udržuje kamery',
};
const find = (own: typeof texts) =>
  findFacts(own).map(({ file, line, problem }) => `${file.slice(8, 10)}:${line}: ${problem}`);

it.each([
  ['cs', '- Firma, Česká republika, která udržuje kamery'],
  ['en', '- A company, Czech Republic, which maintains the cameras'],
  ['th', '- บริษัทหนึ่ง สาธารณรัฐเช็ก ซึ่งดูแลรักษากล้อง'],
] as const)('a company that is named but once is missed in %s', (locale, text) => {
  expect(find(texts)).toEqual([]);
  expect(find({ ...texts, [locale]: text })).toContainEqual(
    expect.stringMatching(
      new RegExp(`^${locale}:\\d+: \\w\\w names \`Jablotron\` in \`a\` \\(.*\\), ${locale} does not$`),
    ),
  );
});

it.each(['th', 'en', 'cs'] as const)(
  'another company that is named beside the product of the first is told, in %s',
  (locale) => {
    const said = {
      th: 'เราใช้แพลตฟอร์ม Zendesk ซึ่งดำเนินการโดยบริษัท Zendesk, Inc.',
      en: 'We use the platform Zendesk, operated by Zendesk, Inc.',
      cs: 'Používáme platformu Zendesk, kterou provozuje společnost Zendesk, Inc.',
    };
    expect(find(said)).toEqual([]);
    const other = said[locale].replace('Zendesk, Inc', 'Freshdesk, Inc');
    expect(find({ ...said, [locale]: other })).toEqual([
      expect.stringMatching(`^${locale}:\\d+: ${locale} names \`Freshdesk\` in \`a\``),
    ]);
  },
);

it.each(['th', 'en', 'cs'] as const)(
  'a longer name of a company than all others write is told, in %s',
  (locale) => {
    const said = {
      th: 'เราใช้บริการของบริษัท Zoom Communications, Inc. สำหรับการประชุม',
      en: 'We meet on a service of Zoom Communications, Inc.',
      cs: 'Společnost Zoom Communications, Inc. nám pořádá schůzky.',
    };
    expect(find(said)).toEqual([]);
    const other = said[locale].replace('Zoom Communications', 'Zoom Video Communications');
    expect(find({ ...said, [locale]: other })).toContainEqual(
      expect.stringMatching(
        `names \`Zoom Communications, Inc.\` in \`a\` .*, ${locale} names \`Zoom Video Communications, Inc.\``,
      ),
    );
  },
);
