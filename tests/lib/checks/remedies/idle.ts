import { edit } from '../../../content-copy.ts';
import { type ContentCase, draft, rewrite, sealing } from './content.ts';
import { material, name, waiver, write } from './made-content.ts';

const editorial = `${material(draft).replace('material', 'editorial')}\neditorial: it is a word of the end`;

/** Cases of answers in the front matter that answer nothing. */
export const idle: ContentCase[] = [
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
