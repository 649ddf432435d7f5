import { correctEdition } from '#lib/cli/life/correct.ts';
import { edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, rewrite, sealing, today } from './content.ts';
import { material, name, waiver, write } from './made-content.ts';

const editorial = `${material(draft).replace('material', 'editorial')}\neditorial: it is a word of the end`;

const mendWaived = () => {
  edit(name('2026-05-01', 'cs'), /waivers:\n(?: .*\n)+/, '');
  correctEdition.run(['terms', '2026-05-01', 'it was late'], today, { force: 'as announced' });
};
const waived = (spoil: () => void) => () => {
  write('2026-05-01', material('2026-05-01'));
  spoil();
  edit(name('2026-05-01', 'cs'), /^---\n\n/m, `${waiver.replace('06-30', '05-15')}\n---\n\n`);
  sealCopy('terms', '2026-05-01', '2026-04-01');
};
const correct =
  'delete its waiver, or write a later day in the waiver; and record it: npm run content correct terms 2026-05-01 "the reason"';

/** Cases of answers in the front matter that answer nothing, or no more. */
export const idle: ContentCase[] = [
  {
    does: 'a waiver whose day has passed',
    spoil: waived(() => edit(name('2026-05-01', 'cs'), ' 2026: amen.', ' 2026.')),
    said: `the section "b" was to follow by 2026-05-15, and is still the old one here — write it, ${correct}`,
    mend: () => {
      edit(name('2026-05-01', 'cs'), ' 2026.', ' 2026: amen.');
      mendWaived();
    },
  },
  {
    does: 'a waiver whose day has passed, of what followed',
    spoil: waived(() => undefined),
    said: `the section "b" has a waiver that ended on 2026-05-15 — write all of it, ${correct}`,
    mend: mendWaived,
  },
  {
    does: 'a waiver of what is there',
    plan: sealing,
    spoil: () => {
      write(draft);
      edit(name(draft, 'cs'), /^---\n\n/m, `${waiver}\n---\n\n`);
    },
    said: 'the waiver of "b" lets nothing wait: what it says is here — delete the waiver',
    mend: rewrite,
  },
  {
    does: 'a reason for short notice in an edition that is announced in time',
    plan: sealing,
    spoil: () => write(draft, `${material(draft)}\nnotice: a court ordered it`),
    said: '“notice” says why the time is short, and there are 30 days until this edition takes effect — delete the line',
    mend: () => write(draft, material(draft)),
  },
  {
    does: 'a reason for short notice in an editorial edition',
    plan: sealing,
    spoil: () => write(draft, `${editorial}\nnotice: a court ordered it`),
    said: '“notice” says why the time is short, which nobody asks of a change that is not material — delete the line',
    mend: () => write(draft, editorial),
  },
  {
    does: 'an answer to a doubt that nobody has',
    plan: sealing,
    spoil: () => write(draft, `${material(draft)}\neditorial: no figure changes`),
    said: '“editorial” answers a doubt that nothing in this edition gives rise to — delete the line',
    mend: () => write(draft, material(draft)),
  },
];
