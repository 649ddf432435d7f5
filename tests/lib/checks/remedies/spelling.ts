import { writeFileSync } from 'node:fs';
import { at, edit } from '../../../content-copy.ts';
import { type ContentCase, draft, withDraft } from './content.ts';
import { name } from './made-content.ts';

/** What stands in the front matter of the Czech texts, and these words. */
const list = (...words: string[]) =>
  writeFileSync(at('content/words.txt'), `${['Edition', 'Terms', 'policy', ...words].join('\n')}\n`);
const misspell = (does: string, said: string, word: string, mend: () => void): ContentCase => ({
  does,
  spoil: withDraft(() => {
    list();
    edit(name(draft), 'amen', word);
  }),
  said,
  mend,
});

/** Cases of words that are looked up in dictionaries. */
export const spelling: ContentCase[] = [
  misspell('a word that is misspelt', '"customrs" is in no dictionary — write "customs"', 'customrs', () =>
    edit(name(draft), 'customrs', 'customs'),
  ),
  misspell(
    'a word like no other',
    'correct it, or, where it is right, add it to content/words.txt',
    'qzxqzxqzx',
    () => list('qzxqzxqzx'),
  ),
  misspell(
    'a word of another language',
    '"zákazníků" is in no dictionary, and a word of cs — correct or translate it',
    'zákazníků',
    () => edit(name(draft), 'zákazníků', 'terms'),
  ),
  {
    does: 'a listed word that nothing needs',
    spoil: () => list('Mailchimp'),
    said: '"Mailchimp" stands in no text, or in a dictionary — delete the line',
    mend: () => list(),
  },
];
