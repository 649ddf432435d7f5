import { rmSync, writeFileSync } from 'node:fs';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { at, edit } from '../../../content-copy.ts';
import type { ContentCase } from './content.ts';

/** Where the list is. */
export const list = 'content/coverage.yml';
const gap = '    sections: []\n    state: gap\n    note: x\n';

/** Writes the list: its first entry, and of which edition it was read. */
export const writeList = (first: string, reviewed = '2026-02-01') => {
  const entries = Object.keys(requirements).map((each, index) => `  ${each}:\n${index === 0 ? first : gap}`);
  writeFileSync(at(list), `policy: terms\nreviewed: ${reviewed}\nrequirements:\n${entries.join('')}`);
};

/** A case of it. */
export const listed = (does: string, said: string, wrong: () => void, mend: () => void): ContentCase => ({
  does,
  spoil: wrong,
  said,
  mend,
});

/** An entry of it. */
export const of = (sections: string, state: string, note = '') =>
  `    sections: [${sections}]\n    state: ${state}\n${note && `    note: ${note}\n`}`;

/** Writes it as it is right. */
export const right = () => writeList(of('a, b', 'covered'));

/** Cases of the list of what the law asks. */
export const coverage: ContentCase[] = [
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
    'what none of the named sections speaks of',
    '"GDPR 13(2)(d)" is called covered in "a", "b", where cs says nothing of it (the right to complain to a supervisory authority (Art. 77)) — name the section that says it, or call it a gap',
    () => {
      right();
      edit(list, `  GDPR 13(2)(d):\n${gap}`, `  GDPR 13(2)(d):\n${of('a, b', 'covered')}`);
    },
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
    'must be covered, partly or gap — write state: covered, state: partly or state: gap',
    () => writeList(of('b', 'done')),
    right,
  ),
  listed(
    'a note that denies what is called covered',
    'is called covered, and its note denies it: "not said to whom" — call it partly or a gap, or say what the text says',
    () => writeList(of('a, b', 'covered', 'not said to whom')),
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
    'a key that there is not',
    'is no key of this file — delete it, or write it as its neighbours are written',
    () => writeList(`${of('a, b', 'covered')}    by: x\n`),
    right,
  ),
  listed(
    'a list of no policy',
    '"policy" is missing — write policy: privacy',
    () => {
      right();
      edit(list, 'policy: terms\n', '');
    },
    right,
  ),
  listed(
    'a list of a policy that there is not',
    'there is no policy "rules" — write policy: and one that there is: terms',
    () => {
      right();
      edit(list, 'policy: terms', 'policy: rules');
    },
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
