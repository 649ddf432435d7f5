import type { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { sampleSummaries } from '#lib/policy/life/samples.ts';
import { edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere, rewrite, sealing, today, withDraft } from './content.ts';
import { idle } from './idle.ts';
import { material, name, waiver, write } from './made-content.ts';

export const run = (command: typeof correctEdition, ...words: string[]) => command.run(words, today, {});
/** What begins late in Czech, in a draft that is to be sealed. */
const behind = withDraft(() => edit(name(draft, 'cs'), ' 2026: amen.', ' 2026.'));
const lag =
  'the section "b" changed in th and en and is the old one here — write the change here too, or take it back there; if it may wait,';
const copied = withDraft(() =>
  edit(name(draft, 'cs'), 'Poté údaje vymažeme.', 'We erase the data afterwards.'),
);
const waive = (lines: string) => {
  behind();
  edit(name(draft, 'cs'), /^---\n\n/m, `${lines}\n---\n\n`);
};
const short = () => write('2026-06-05');
const doubted = () => write(draft, `change: editorial\nsummary: Since ${draft}.`, ' 2027.');

const toldOf = 'change: material\nsummary: Edition 2027, B.';

/** Cases of what is to be sealed. */
export const life: ContentCase[] = [
  { does: 'a language that lags behind', plan: sealing, spoil: behind, said: lag, mend: rewrite },
  {
    does: 'a language that may lag behind',
    plan: sealing,
    spoil: behind,
    said: 'say in the front matter until when and why:\nwaivers:',
    mend: () => edit(name(draft, 'cs'), /^---\n\n/m, `${waiver}\n---\n\n`),
  },
  {
    does: 'a waiver of no section',
    plan: sealing,
    spoil: () => {
      write(draft);
      edit(name(draft, 'cs'), /^---\n\n/m, `${waiver.replace('section: b', 'section: c')}\n---\n\n`);
    },
    said: 'the waiver names "c", which is no section — write one of a, b, summary',
    mend: () => {
      edit(name(draft, 'cs'), 'section: c', 'section: b');
      edit(name(draft, 'cs'), ' 2026: amen.', ' 2026.');
    },
  },
  {
    does: 'a waiver that is deleted before its section is written',
    plan: { isCorrecting: () => true },
    spoil: () => {
      write(draft);
      edit(name(draft, 'cs'), ' 2026: amen.', ' 2026.');
      sealCopy('terms', draft, '2026-05-01');
    },
    said: 'is the old one here — write the change here too, or take it back there; until then leave its waiver where it was',
    mend: () => edit(name(draft, 'cs'), ' 2026.', ' 2026: amen.'),
  },
  {
    does: 'a waiver that has ended',
    plan: sealing,
    spoil: () => waive(waiver.replace('2026-06-30', '2026-05-01')),
    said: 'the waiver of "b" ended on 2026-05-01 — write what it waits for and delete it, or write a later day',
    mend: () => edit(name(draft, 'cs'), '2026-05-01', '2026-06-30'),
  },
  {
    does: 'a summary that nobody has written yet',
    plan: sealing,
    spoil: () => {
      write(draft);
      for (const [locale, text] of Object.entries(sampleSummaries))
        edit(name(draft, locale as Locale), /Edition .*/, text);
    },
    said: 'the summary is the one that the import put in — say under summary: what this edition changes, in one to five sentences',
    mend: rewrite,
  },
  {
    does: 'a summary that is the old one',
    plan: sealing,
    spoil: () => write(draft, material('2026-02-01')),
    said: 'the summary is still that of the edition before — say what this edition changes',
    mend: rewrite,
  },
  {
    does: 'a text in the language of another',
    plan: sealing,
    spoil: copied,
    said: 'stands word for word in content/en/terms/2026-07-01.md — translate the section "b"; if it may wait',
    mend: rewrite,
  },
  {
    does: 'a text in the language of another, which may wait',
    plan: sealing,
    spoil: copied,
    said: 'say in the front matter until when and why:\nwaivers:\n  - section: b',
    mend: () => edit(name(draft, 'cs'), /^---\n\n/m, `${waiver}\n---\n\n`),
  },
  {
    does: 'short notice, and a later day',
    plan: sealing,
    spoil: short,
    said: 'takes effect in 4 days: readers must hear of it at least 14 days ahead (WP260 rev.01 §30) — choose a later day',
    mend: () => run(postponeEdition, 'terms', '2026-06-05', draft),
  },
  {
    does: 'short notice, and why',
    plan: sealing,
    spoil: short,
    said: 'or write in the front matter "notice:" and why the time is short',
    mend: () => write('2026-06-05', `${material('2026-06-05')}\nnotice: a court ordered it`),
  },
  {
    does: 'no notice at all',
    plan: sealing,
    spoil: () => write(today),
    said: 'this material edition takes effect at once',
    mend: () => write(today, `${material(today)}\nnotice: a court ordered it`),
  },
  {
    does: 'an editorial change of meaning',
    plan: sealing,
    spoil: doubted,
    said: 'this edition is called editorial, but changes what readers go by',
    mend: () => write(draft, toldOf, ' 2027.'),
  },
  {
    does: 'an editorial change of meaning that is none',
    plan: sealing,
    spoil: doubted,
    said: '— write change: material, or in the front matter "editorial:" and why it means nothing to readers',
    mend: everywhere(draft, 'editorial\n', 'editorial\neditorial: a slip\n'),
  },
  ...idle,
];
