import { rmSync, writeFileSync } from 'node:fs';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { at, edit, sealCopy } from '../../../content-copy.ts';
import { type ContentCase, draft, withDraft } from './content.ts';
import { name } from './made-content.ts';

/** Something else in a draft in one language, and back. */
const other = (
  does: string,
  said: string,
  to: string,
  mended = ' 2026: amen.',
  [locale, from]: [Locale, string] = ['en', ' 2026: amen.'],
): ContentCase => ({
  does,
  spoil: withDraft(() => edit(name(draft, locale), from, to)),
  said,
  mend: () => edit(name(draft, locale), to, mended),
});
const own = `[x](https://privacy.example/en/terms)`;
const inEvery = (text: string) => () => {
  for (const locale of locales) edit(name(draft, locale), ' 2026: amen.', ` 2026: ${text}.`);
};

const list = 'content/coverage.yml';
const gap = '    sections: []\n    state: gap\n    note: x\n';
const writeList = (first: string, reviewed = '2026-02-01') => {
  const entries = Object.keys(requirements).map((each, index) => `  ${each}:\n${index === 0 ? first : gap}`);
  writeFileSync(at(list), `policy: terms\nreviewed: ${reviewed}\nrequirements:\n${entries.join('')}`);
};
const listed = (does: string, said: string, wrong: () => void, mend: () => void): ContentCase => ({
  does,
  spoil: wrong,
  said,
  mend,
});
const of = (sections: string, state: string, note = '') =>
  `    sections: [${sections}]\n    state: ${state}\n${note && `    note: ${note}\n`}`;
const right = () => writeList(of('a, b', 'covered'));

/** Cases of what the languages say, how a draft is written, and what the law asks. */
export const texts: ContentCase[] = [
  other(
    'what one language does not say',
    'say the same in every language: write it here as well,',
    ': amen.',
  ),
  other(
    'what one language says alone',
    'write it in the others as well, or delete it here',
    ' 2026: amen, 5.',
  ),
  {
    does: 'what is sealed and differs',
    spoil: () => {
      edit(name('2026-02-01', 'cs'), ' 2026.', ' 2025, 2024.');
      sealCopy('terms', '2026-02-01', '2026-01-01');
    },
    said: ' (and 1 more) — mind it in the next edition',
    mend: () => {
      edit(name('2026-02-01', 'cs'), ' 2025, 2024.', ' 2026.');
      sealCopy('terms', '2026-02-01', '2026-01-01');
    },
  },
  {
    does: 'the whole address of a page of the site',
    spoil: withDraft(inEvery(own)),
    said: 'leads to this website by its whole address',
    mend: () => {
      for (const locale of locales) edit(name(draft, locale), own, `[x](/${locale}/terms)`);
    },
  },
  other(
    'what is in another language',
    'this paragraph is in Czech: "',
    ' 2026: amen. Údaje jsou podle nás vaše.',
  ),
  other('letters and accents as two characters', '--fix makes them one', 'vymaz\u030Ceme', 'vymažeme', [
    'cs',
    'vymažeme',
  ]),
  other('Thai digits', 'Thai digits in a text of others: "๒๐๒๖" — write "2026"', ' ๒๐๒๖: amen.', undefined, [
    'th',
    ' 2026: amen.',
  ]),
  other(
    'a bracket without its other',
    'the mark "(" is never closed — write its other, or delete it',
    ' (2026: amen.',
    ' (2026): amen.',
  ),
  other(
    'a call without a number',
    'gives no telephone number — give the number in the section on contacts and in content/company.json, or leave out the call',
    ' 2026: amen. Please call us.',
  ),
  other(
    'a period without its length',
    'does not say how long it is — say how long, or by what it is measured',
    ' 2026: amen, for a set time.',
    ' 2026: amen, for as long as you are our customer.',
  ),
  other(
    'an authority without its name',
    'does not name it — name it where readers learn that they may complain, with its address',
    ' 2026: amen. You can turn to the supervisory authority.',
    ' 2026: amen. You can turn to the supervisory authority: the Office for Personal Data Protection.',
  ),
  {
    does: 'a paragraph that stands there twice',
    spoil: withDraft(() => {
      for (const locale of locales) edit(name(draft, locale), /(?<=## A.*\n\n)(.+)/, '$1\n\n$1');
    }),
    said: 'already — delete one of the two',
    mend: () => {
      for (const locale of locales) edit(name(draft, locale), /(?<=## A.*\n\n)(.+)\n\n\1/, '$1');
    },
  },
  listed(
    'a section that there is not',
    'name the section that says it now, or call it a gap',
    () => writeList(of('c', 'covered')),
    right,
  ),
  listed(
    'what is to be read again',
    'read it again, and write what it is now; when all is read, reviewed: 2026-02-01',
    () => writeList(of('b', 'covered'), '2026-01-01'),
    right,
  ),
  listed(
    'an edition that there is not',
    'there is no edition of 2025-01-01 of the policy "terms" — read that of 2026-02-01, and write reviewed: 2026-02-01',
    () => writeList(of('b', 'covered'), '2025-01-01'),
    right,
  ),
  listed(
    'a state that there is not',
    'must be covered, partly or gap — compare it with its neighbours',
    () => writeList(of('b', 'done')),
    right,
  ),
  listed(
    'a gap without its note',
    'must say in its "note" what is missing',
    () => writeList(of('', 'gap')),
    () => writeList(gap),
  ),
  listed(
    'what is said nowhere',
    'must name the sections that say it',
    () => writeList(of('', 'covered')),
    right,
  ),
  listed(
    'a day that is none',
    'must be the day of an edition',
    () => writeList(of('b', 'covered'), 'soon'),
    right,
  ),
  listed(
    'a list that is no YAML',
    'this is not valid YAML (',
    () => writeFileSync(at(list), 'policy: ['),
    right,
  ),
  listed(
    'what is not answered',
    'is missing: who the controller is, and how to reach it — write\n  GDPR 13(1)(a):\n    sections: []\n    state: gap\n    note: what is missing',
    () => {
      right();
      edit(list, `  GDPR 13(1)(a):\n${of('a, b', 'covered')}`, '');
    },
    () =>
      edit(
        list,
        'requirements:\n',
        'requirements:\n  GDPR 13(1)(a):\n    sections: []\n    state: gap\n    note: what is missing\n',
      ),
  ),
  listed(
    'no list at all',
    'write key: text',
    () => writeFileSync(at(list), '"'),
    () => rmSync(at(list)),
  ),
];
