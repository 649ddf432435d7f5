import { renameSync, rmSync } from 'node:fs';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { append, at, edit } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere, rewrite, today, withDraft } from './content.ts';
import { material, name, write } from './made-content.ts';

const seal = () => sealEditions.run([], '2026-06-01', {});

/** A section more, in each language. */
const more = {
  th: '## เวลา {#doba}\n\nเราเก็บไว้นาน',
  en: '## Time {#doba}\n\nWe keep it long.',
  cs: '## Doba {#doba}\n\nUchováváme je dlouho.',
};

/** Cases of editions beside each other: in time, and in other languages. */
export const beside: ContentCase[] = [
  {
    does: 'a second edition that is called the first',
    spoil: () => write(draft, 'change: first'),
    said: 'there is an earlier edition: "first" was that — write change: material or editorial, and under summary: what changes',
    mend: rewrite,
  },
  {
    does: 'a first edition that is called another',
    spoil: () => {
      rmSync(at('content'), { recursive: true });
      write(draft, material(draft), ' 2026.');
    },
    said: 'this is the policy’s first edition — write change: first, and delete summary: with its lines',
    mend: () => write(draft, 'change: first', ' 2026.'),
  },
  {
    does: 'a section that is gone, and nothing said of it',
    spoil: withDraft(everywhere(draft, /\n## B .*/s, '')),
    said: 'of the edition before is gone, and the summary says nothing of it — say that it is gone, or put it back',
    mend: rewrite,
  },
  {
    does: 'a figure that is gone, and nothing said of it',
    spoil: () => write(draft, material(draft), ' 2027.'),
    said: 'no longer says "2026", and the summary says nothing of it — say in the summary what changes here, or put it back',
    mend: () => write(draft, 'change: material\nsummary: Edition 2027, B.', ' 2027.'),
  },
  {
    does: 'kinds of change that differ',
    spoil: withDraft(() => edit(name(draft, 'cs'), 'material', 'editorial')),
    said: '"change" is editorial here but material in content/en/terms/2026-07-01.md — write the same in every language',
    mend: rewrite,
  },
  {
    does: 'summaries that differ',
    spoil: withDraft(() => edit(name(draft, 'cs'), 'summary: E', 'summary:\n  - Ano.\n  - E')),
    said: 'the summary has another number of items here (2) than in content/en/terms/2026-07-01.md (1) — say the same in every language, item by item',
    mend: rewrite,
  },
  {
    does: 'a draft whose day is today',
    spoil: () => write(today, `${material(today)}\nnotice: a court ordered it`),
    said: `the day of this draft has come, and it is not published — seal it (npm run content seal terms ${today}), or `,
    mend: seal,
  },
  {
    does: 'a draft whose day has passed',
    spoil: () => write('2026-05-31'),
    said: '— postpone it (npm run content postpone terms 2026-05-31 <new-date>)',
    mend: () => postponeEdition.run(['terms', '2026-05-31', draft], today, {}),
  },
  {
    does: 'an id that is another now',
    spoil: withDraft(everywhere(draft, '{#b}', '{#c}')),
    said: 'the section "c" reads like "b" of',
    mend: everywhere(draft, '{#c}', '{#b}'),
  },
  {
    does: 'a section that is a part of another now',
    spoil: () => {
      write(draft, 'change: material\nsummary: B 2026.', ' 2026: amen.');
      everywhere(draft, '## B {#b}', '### B {#b}')();
    },
    said: 'is a sub-heading here: the contents and a comparison lead to it no more — write "## B {#b}"; where it is to be a part of another, say why: npm run content seal terms 2026-07-01 -- --force "the reason"',
    mend: everywhere(draft, '### B {#b}', '## B {#b}'),
  },
  {
    does: 'an id in the words of another language',
    spoil: withDraft(() => {
      for (const [locale, text] of Object.entries(more))
        edit(name(draft, locale as Locale), ' 2026: amen.', ` 2026: amen.\n\n${text}`);
    }),
    said: 'the id "doba" is in the words of content/cs/terms/2026-07-01.md: it is part of an address, the same in every language — make it of the English heading "Time", in every language; where it is English as well, say so: npm run content seal terms 2026-07-01 -- --force "the reason"',
    mend: everywhere(draft, '{#doba}', '{#time}'),
  },
  {
    does: 'a copy that nobody edited',
    spoil: () => write(draft, material(draft), ' 2026.'),
    said: 'the text is that of the edition before, in every language — edit it',
    mend: rewrite,
  },
  {
    does: 'another id in one language',
    spoil: withDraft(() => edit(name(draft, 'cs'), '{#b}', '{#c}')),
    said: 'section 2 is "c" here but "b" in content/en/terms/2026-07-01.md — give both the same ids in the same order',
    mend: rewrite,
  },
  {
    does: 'a section with one # too many in one language',
    spoil: withDraft(() => {
      for (const locale of locales)
        append(name(draft, locale), `${locale === 'cs' ? '###' : '##'} C {#c}\n\n2026.`);
    }),
    said: '"c" is a part of "b" here, and a section in content/en/terms/2026-07-01.md — write ## before it, or ### in every language',
    mend: () => edit(name(draft, 'cs'), '### C', '## C'),
  },
  {
    does: 'a file that is called another day in one language',
    spoil: withDraft(() => renameSync(at(name(draft, 'cs')), at(name('2026-06-30', 'cs')))),
    said: 'no other language has this edition, and content/cs/terms/2026-07-01.md is missing — rename it to content/cs/terms/2026-07-01.md, if it is that; else write both in every language',
    mend: () => renameSync(at(name('2026-06-30', 'cs')), at(name(draft, 'cs'))),
  },
  {
    does: 'a section more in one language',
    spoil: withDraft(() => append(name(draft, 'cs'), '## C {#c}\n\nText.')),
    said: 'section 3 is "c" here but no more in content/en/terms/2026-07-01.md',
    mend: rewrite,
  },
  {
    does: 'a paragraph more in one language',
    spoil: withDraft(() => append(name(draft, 'cs'), 'Text.')),
    said: 'goes on here with a paragraph, but with nothing in content/en/terms/2026-07-01.md:14 — give every language the same paragraphs, lists, tables and links in the same order',
    mend: rewrite,
  },
  {
    does: 'a table in the place of a block of code',
    spoil: () => {
      write(draft, material(draft), ' 2026: so.\n\n```\nx\n```');
      edit(name(draft, 'cs'), '```\nx\n```', '| x |\n| --- |');
    },
    said: 'goes on here with a table of 1 column and 1 row, but with a block of code in',
    mend: () => edit(name(draft, 'cs'), '| x |\n| --- |', '```\nx\n```'),
  },
];
