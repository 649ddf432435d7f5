import { type Locale, locales } from '#lib/i18n/routing.ts';
import { append, edit } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere } from './content.ts';
import type { FrontMatterCase } from './front-matter.ts';
import { name, write } from './made-content.ts';

const put = (glance: string) =>
  `---\ntitle: A\ndescription: B\nchange: first\n${glance}\n---\n\n## A {#a}\n\nText.\n`;
const glance = (...ids: string[]) =>
  `glance:\n${ids.map((id) => `  - section: ${id}\n    text: C.`).join('\n')}`;

/** Front matter whose glance is wrong. */
export const glanceHeads: FrontMatterCase[] = [
  [
    put(`${glance('a', 'b')}`),
    '"glance" must be three to seven lines, each with its section and its text — write it as\nglance:\n  - section: retention\n    text: One plain sentence about it.\nand so for three to seven sections',
    put(`${glance('a', 'b', 'c')}`),
  ],
  [put(`${glance('a', 'b', 'b')}`), '"glance" leads to one section twice', put(`${glance('a', 'b', 'c')}`)],
];

const texts: Partial<Record<Locale, string>> = {
  th: 'เราปกป้องข้อมูลของคุณ',
  en: 'We protect your data.',
  cs: 'Vaše údaje chráníme.',
};

const long = 'We protect your data, your data above all.';

/** A draft of three sections, with a glance that leads to some. */
const glanceAt = (...ids: string[]) => {
  write(draft);
  for (const locale of locales) {
    const lines = ids.map((id) => `  - section: ${id}\n    text: ${texts[locale]}\n`);
    append(name(draft, locale), `## C {#c}\n\n${texts[locale]} 2026.`);
    edit(name(draft, locale), /^---\n\n/m, `glance:\n${lines.join('')}---\n\n`);
  }
};

/** Cases of what stands above the text of an edition. */
export const glances: ContentCase[] = [
  {
    does: 'a glance that leads to no section',
    spoil: () => glanceAt('a', 'b', 'd'),
    said: 'the glance leads to the section "d", which there is not — write the id of one that there is: a, b, c',
    mend: everywhere(draft, 'section: d', 'section: c'),
  },
  {
    does: 'a glance in another order in one language',
    spoil: () => {
      glanceAt('a', 'b', 'c');
      edit(name(draft, 'cs'), /section: b(.*)section: c/s, 'section: c$1section: b');
    },
    said: 'the glance leads to other sections here (a, c, b) than in content/en/terms/2026-07-01.md (a, b, c) — lead to the same ones in the same order in every language',
    mend: () => edit(name(draft, 'cs'), /section: c(.*)section: b/s, 'section: b$1section: c'),
  },
  {
    does: 'a line that stands at two sections',
    spoil: () => {
      glanceAt('a', 'b', 'c');
      for (const id of ['a', 'b'])
        edit(name(draft), `section: ${id}\n    text: ${texts.en}`, `section: ${id}\n    text: ${long}`);
    },
    said: 'content/en/terms/2026-07-01.md:10:11: this line stands in line 8 already — write in each place what belongs there',
    mend: () => edit(name(draft), `section: b\n    text: ${long}`, `section: b\n    text: ${texts.en}`),
  },
];
