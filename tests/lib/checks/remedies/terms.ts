import { rmSync, writeFileSync } from 'node:fs';
import type { Locale } from '#lib/i18n/routing.ts';
import { at, edit } from '../../../content-copy.ts';
import { type ContentCase, draft, withDraft } from './content.ts';
import { name } from './made-content.ts';

const glossary = 'content/terms.yml';
const words = {
  th: '{ write: ความยินยอม, not: [ความเห็นชอบ] }',
  en: '{ write: consent, forms: [consent*], not: [approval] }',
  cs: '{ write: souhlas, forms: [souhlas*], not: [svolení] }',
};
const write = (own: Partial<Record<Locale, string>> = {}) => {
  const lines = Object.entries({ ...words, ...own }).map(
    ([locale, text]) => text && `  ${locale}: ${text}\n`,
  );
  writeFileSync(at(glossary), `consent:\n${lines.join('')}`);
};
const remove = () => rmSync(at(glossary));
/** A glossary that is wrong, and what is right in its place. */
const glossed = (does: string, said: string, own: Partial<Record<Locale, string>>): ContentCase => ({
  does,
  spoil: () => write(own),
  said,
  mend: () => write(),
});
const written = (does: string, said: string, text: string): ContentCase => ({
  does,
  spoil: () => writeFileSync(at(glossary), text),
  said,
  mend: () => write(),
});
const put = (said: Record<'th' | 'en' | 'cs', string>) => {
  write();
  for (const [locale, text] of Object.entries(said))
    edit(name(draft, locale as Locale), ' 2026: amen.', ` 2026: ${text}${locale === 'th' ? '' : '.'}`);
};

/** Cases of the words by which the languages call what the law knows. */
export const terms: ContentCase[] = [
  glossed(
    'a form of the word that is another word for it',
    '"consents" is a form of "consent", and not to be written — delete it from one of the two',
    { en: '{ write: consent, forms: [consent*], not: [consents] }' },
  ),
  {
    does: 'one word for two terms',
    spoil: () => {
      write();
      edit(
        glossary,
        'consent:',
        `objection:\n  th: { write: คัดค้าน }\n  en: { write: objection }\n  cs: { write: souhlas }\nconsent:`,
      );
    },
    said: ' in cs — write in each the word that is its own',
    mend: () => write(),
  },
  {
    does: 'another word for a term',
    spoil: withDraft(() => put({ th: 'ความยินยอม', en: 'approval', cs: 'souhlas' })),
    said: '"approval" is another word for "consent" — write "consent", as content/terms.yml:1 has it; where another is meant, the word of that',
    mend: () => edit(name(draft), 'approval', 'consent'),
  },
  {
    does: 'a term that one language does not say',
    spoil: withDraft(() => put({ th: 'ความยินยอม', en: 'consent', cs: 'ano' })),
    said:
      'en and th say "consent" in this passage (en:14), and cs does not say "souhlas" — write the word that content/terms.yml:1 has ' +
      'for it; where it is said in other words on purpose, leave it',
    mend: () => edit(name(draft, 'cs'), ' ano.', ' souhlas.'),
  },
  {
    does: 'a term in another language',
    spoil: withDraft(() => put({ th: 'ความยินยอม', en: 'consent', cs: 'souhlas a consent' })),
    said: '"consent" is left in another language — write "souhlas", as content/terms.yml:1 has it',
    mend: () => edit(name(draft, 'cs'), ' a consent', ''),
  },
  glossed('a term without a word', '"consent" has no word in cs — write cs: { write: … } below it', {
    cs: '',
  }),
  glossed(
    'a word of another language',
    '"souhlas" is no word of th, which has letters of its own — write the word that texts in th say',
    { th: '{ write: souhlas }' },
  ),
  glossed(
    'a word that none of its forms fits',
    '"consent" is none of its own forms — write a form that it fits',
    {
      en: '{ write: consent, forms: [consents] }',
    },
  ),
  glossed(
    'a word that is to be written and is not',
    'and not to be written — delete it from one of the two',
    {
      en: '{ write: consent, not: [consent] }',
    },
  ),
  glossed('a word that is no text', 'must be text — write it as its neighbours are written', {
    en: '{ write: 5 }',
  }),
  glossed('a form without a word', 'must hold a word of two letters or more', { en: '{ write: "*" }' }),
  glossed('a form with marks', 'must be plain words, with * for any ending', {
    en: '{ write: "(consent)" }',
  }),
  glossed('forms that are no list', 'must be a list, in square brackets', {
    en: '{ write: consent, not: approval }',
  }),
  glossed('a word without write', 'must say what to write, as write: …', { en: 'consent' }),
  glossed(
    'a key that there is not',
    'is no key of a term — delete it, or write it as its neighbours are written',
    {
      en: '{ write: consent, use: consent }',
    },
  ),
  written('a term without languages', 'must say the word of each language', 'consent: consent\n'),
  written('a glossary that is no list', 'must be a list of terms', '- consent\n'),
  written(
    'a glossary that is no YAML',
    'write key: text, set in as its neighbours are, with the text in quotes if it holds a colon',
    'consent: [',
  ),
  { ...written('no glossary', 'this is not valid YAML (', '"'), mend: remove },
  ...(
    [
      ['*', '"*" lets too many words pass, misspelt ones among them — write the word', 'abcd*'],
      ['ab, cd', '"ab, cd" is more than one word — write each on a line of its own', 'ab\ncd'],
    ] as const
  ).map(([line, said, mended]) => ({
    does: `a list of words with ${line}`,
    spoil: () => writeFileSync(at('content/words.txt'), `${line}\n`),
    said,
    mend: () => writeFileSync(at('content/words.txt'), `${mended}\n`),
  })),
];
