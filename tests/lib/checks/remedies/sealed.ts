import { rmSync } from 'node:fs';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { postponeEdition } from '#lib/cli/life/postpone.ts';
import { withdrawEdition } from '#lib/cli/life/withdraw.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { append, at, edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, everywhere, rewrite, today } from './content.ts';
import { run } from './life.ts';
import { material, name, write } from './made-content.ts';

const past = name('2026-02-01');
const sealed = (spoil: () => void) => () => {
  write(draft);
  sealCopy('terms', draft, '2026-05-01');
  spoil();
};

/** Cases of what was sealed. */
export const sealedCases: ContentCase[] = [
  {
    does: 'a sealed edition that is missing, and is to come',
    spoil: sealed(() => rmSync(at(name(draft, 'cs')))),
    said: 'this sealed edition is missing — restore it; to withdraw it before its day comes: npm run content withdraw',
    mend: rewrite,
  },
  {
    does: 'a sealed edition that is missing, and is withdrawn',
    spoil: sealed(() => {
      for (const locale of locales) rmSync(at(name(draft, locale)));
    }),
    said: `npm run content withdraw terms ${draft} "the reason"`,
    mend: () => {
      rewrite();
      run(withdrawEdition, 'terms', draft, 'a court ruled otherwise');
    },
  },
  {
    does: 'a withdrawn edition that is missing',
    spoil: sealed(() => {
      run(withdrawEdition, 'terms', draft, 'a court ruled otherwise');
      rmSync(at(name(draft, 'cs')));
    }),
    said: 'this sealed edition is missing — restore it: it stays as it was announced',
    mend: rewrite,
  },
  {
    does: 'an edition in force that is missing',
    spoil: () => rmSync(at(past)),
    said: 'this sealed edition is missing — restore it: what was published stays readable at its address',
    mend: () => write('2026-02-01', material('2026-02-01'), ' 2026.'),
  },
  {
    does: 'a sealed section that changed, and is restored',
    spoil: () => edit(past, 'We erase', 'We delete'),
    said: 'the section "b" has changed — this edition is sealed: undo the change and write it in a new edition (npm run content new terms <date>)',
    mend: () => edit(past, 'We delete', 'We erase'),
  },
  {
    does: 'a sealed section that changed, and is corrected',
    spoil: () => edit(past, 'We erase', 'We delete'),
    said: 'a slip that is put right is recorded: npm run content correct terms 2026-02-01 "the reason"',
    mend: () => correctEdition.run(['terms', '2026-02-01', 'a slip'], today, { force: 'a word' }),
  },
  {
    does: 'sealed front matter that changed',
    spoil: () => edit(past, 'description: A policy.', 'description: Our policy.'),
    said: 'the front matter has changed',
    mend: () => edit(past, 'description: Our policy.', 'description: A policy.'),
  },
  {
    does: 'a section that was added to what is sealed',
    spoil: () => {
      for (const locale of locales) append(name('2026-02-01', locale), '## C {#c}\n\nText.');
    },
    said: 'the section "c" was added',
    mend: everywhere('2026-02-01', /\n## C[\s\S]*/, ''),
  },
  {
    does: 'a section that is missing of what is sealed',
    spoil: everywhere('2026-02-01', /\n## B[\s\S]*/, ''),
    said: 'the section "b" is missing',
    mend: () => write('2026-02-01', material('2026-02-01'), ' 2026.'),
  },
  {
    does: 'sealed sections in another order',
    spoil: everywhere('2026-02-01', /(## A[\s\S]*)\n(## B[\s\S]*)/, '$2\n$1'),
    said: 'the section "b" stands at another place',
    mend: () => write('2026-02-01', material('2026-02-01'), ' 2026.'),
  },
  {
    does: 'an edition at an address that says it was postponed',
    spoil: sealed(() => {
      run(postponeEdition, 'terms', draft, '2026-08-01');
      write(draft, 'change: material\nsummary: Amen.', ' 2026: amen. Amen, amen.');
    }),
    said: 'the edition of this day was postponed to 2026-08-01, and this address says so for good — name it by another day',
    mend: () => {
      for (const locale of locales) rmSync(at(name(draft, locale)));
      write('2026-09-01', 'change: material\nsummary: Amen.', ' 2026: amen. Amen, amen.');
    },
  },
  {
    does: 'a language that was added to what is sealed',
    spoil: () => {
      const seals = structuredClone(readSeals());
      delete seals['terms/2026-02-01']?.sections.cs;
      writeSeals(seals);
    },
    said: 'this edition was sealed without this language, which is not published — npm run content seal, when it is accepted',
    mend: () => run(sealEditions),
  },
  {
    does: 'what a later edition would undo',
    spoil: () => {
      write('2026-08-01', material('2026-08-01'), ' 2026. Later.');
      sealCopy('terms', '2026-08-01', '2026-05-01');
      write(draft);
    },
    said: `this edition would undo what the edition of ${draft} changes: b — write the change here too, and record it (npm run content correct terms 2026-08-01 "the reason")`,
    mend: () => {
      for (const locale of locales) edit(name('2026-08-01', locale), ' 2026. L', ' 2026: amen. L');
      run(correctEdition, 'terms', '2026-08-01', 'as announced before');
    },
  },
];
