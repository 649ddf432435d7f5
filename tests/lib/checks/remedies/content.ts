import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Plan } from '#lib/checks/editions.ts';
import { locales } from '#lib/i18n/routing.ts';
import { at, edit } from '../../../content-copy.ts';
import { makeContent, material, name, write } from './made-content.ts';

/** What happens to the files, a part of what is said of it, and what that says to do. */
export interface ContentCase {
  does: string;
  spoil: () => void;
  said: string;
  mend: () => unknown;
  plan?: Plan;
}

export const today = '2026-06-01';
export const draft = '2026-07-01';
export const sealing: Plan = { isSealing: (key) => key > 'terms/2026-03' };
const move = (from: string, to: string) => renameSync(at(from), at(to));
const rename = (wrong: string, said: string, right = `${draft}.md`): ContentCase => ({
  does: `a file called ${wrong}`,
  spoil: () => {
    write(draft);
    move(name(draft), `content/en/terms/${wrong}`);
  },
  said,
  mend: () => move(`content/en/terms/${wrong}`, `content/en/terms/${right}`),
});
/** Adds a link to a draft in every language, and then another. */
const link = (wrong: string, said: string, right: string): ContentCase => ({
  does: `a link to ${wrong}`,
  spoil: () => {
    write(draft, material(draft), ' 2026: [so](#a).');
    edit(name(draft), '](#a)', `](${wrong})`);
  },
  said,
  mend: () => {
    for (const locale of locales) {
      const from = locale === 'en' ? wrong : '#a';
      edit(name(draft, locale), `](${from})`, `](${right.replace('/en', `/${locale}`)})`);
    }
  },
});

export const everywhere = (date: string, from: string | RegExp, to: string) => () => {
  for (const locale of locales) edit(name(date, locale), from, to);
};
export const withDraft =
  (spoil: () => void, ...args: [head?: string, more?: string]) =>
  () => {
    write(draft, ...args);
    spoil();
  };
export const rewrite = () => write(draft);

/** Cases of the files of a policy, and of what they lead to. */
export const content: ContentCase[] = [
  {
    does: 'nothing at all',
    spoil: () => rmSync(at('content'), { recursive: true }),
    said: 'there is no policy — add content/{locale}/{policy}/{date}.md',
    mend: () => {
      mkdirSync(at('content'));
      makeContent();
    },
  },
  {
    does: 'a language that is missing',
    spoil: withDraft(() => rmSync(at(name(draft, 'cs')))),
    said: 'this edition is missing in this language — write it, with the sections of content/th/',
    mend: rewrite,
  },
  {
    does: 'a file that is not UTF-8',
    spoil: withDraft(() => writeFileSync(at(name(draft)), Buffer.from('Zásady', 'latin1'))),
    said: 'this is not UTF-8 text — save the file as UTF-8',
    mend: rewrite,
  },
  rename('notes.txt', '"notes.txt" is not a Markdown file — name it by the day it takes effect'),
  rename(`${draft}.MD`, 'its name does not end in .md — name it by the day'),
  rename('2026-02-30.md', '2026-02-30 is a day that does not exist — name it by the day'),
  rename('draft.md', 'its name is not a date — name it by the day'),
  rename('2569-07-01.md', '2569-07-01 counts years from the Buddha — name it 2026-07-01.md'),
  rename('2206-07-01.md', '2206-07-01 is not in the years 2000 to 2200 — name it by the day'),
  {
    does: 'two files of a day',
    spoil: withDraft(() => writeFileSync(at(`content/en/terms/${draft} (1).md`), '')),
    said: `there is already an edition of ${draft} — a policy has one edition a day: choose another day, or delete this file`,
    mend: () => rmSync(at(`content/en/terms/${draft} (1).md`)),
  },
  {
    does: 'a folder that is no language',
    spoil: () => mkdirSync(at('content/de')),
    said: '"de" is neither a language of the site nor a known file — move it into content/th/, content/en/, content/cs/ or delete it',
    mend: () => rmSync(at('content/de'), { recursive: true }),
  },
  {
    does: 'a file beside the policies',
    spoil: withDraft(() => move(name(draft), 'content/en/notes.md')),
    said: 'this file belongs to no policy — move it to content/en/{policy}/{date}.md',
    mend: () => move('content/en/notes.md', name(draft)),
  },
  {
    does: 'a policy whose name is no address',
    spoil: () => mkdirSync(at('content/en/Terms of use')),
    said: '"Terms of use" cannot be part of an address — name it in a-z with hyphens',
    mend: () => move('content/en/Terms of use', 'content/en/terms-of-use'),
  },
  {
    does: 'a policy whose name is the address of a page',
    spoil: () => mkdirSync(at('content/en/choice')),
    said: '"choice" is an address of the site itself — give the policy another name',
    mend: () => move('content/en/choice', 'content/en/choices'),
  },
  link('/en/none', 'leads to no page of the site — the pages in this language are /en/terms', '/en/terms'),
  link('/cs/terms', 'leads to another language — begin it with /en/', '/en/terms'),
  link('#none', 'leads to no section — the ids on that page are a, b', '#b'),
  link('/en/terms/history#a', 'that page has none: leave out what begins with #', '/en/terms/history'),
];
