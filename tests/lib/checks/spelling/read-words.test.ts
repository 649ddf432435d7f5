// The words that are right although no dictionary has them.
import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkKnownWords, readKnownWords } from '#lib/checks/spelling/read-words.ts';
import { at, useCopyOfContent } from '../../../content-copy.ts';

describe('the list of known words', () => {
  useCopyOfContent([]);

  it.each([
    ['proces', 'proces', true],
    ['proces', 'Proces', true],
    ['proces', 'procesy', false],
    ['proces', 'pROCES', false],
    ['Proces', 'proces', false],
    ['proces*', 'proces', true],
    ['proces*', 'Procesem', true],
    ['proces*', 'subproces', false],
    ['a*b', 'a*b', true],
    ['a*b', 'abc', false],
  ])('takes %s for %s: %s', (listed, word, accepts) => {
    writeFileSync(at('content/words.txt'), `# what is right\n\n ${listed} # why\n`);
    const { path, words } = readKnownWords();
    expect([path, ...words.map((each) => [each.word, each.line])]).toEqual([
      'content/words.txt',
      [listed, 3],
    ]);
    expect(words[0]?.accepts(word)).toBe(accepts);
  });

  it('need not be', () => {
    rmSync(at('content/words.txt'), { force: true });
    expect(readKnownWords()).toEqual({ path: '', words: [] });
  });

  it.each([
    [
      '*',
      '2: "*" lets too many words pass, misspelt ones among them — write the word, or more of its beginning before *',
    ],
    [
      'po*',
      '2: "po*" lets too many words pass, misspelt ones among them — write the word, or more of its beginning before *',
    ],
    ['MailChimp, Teamio', '2: "MailChimp, Teamio" is more than one word — write each on a line of its own'],
    ['Mail Chimp # a name', '2: "Mail Chimp" is more than one word — write each on a line of its own'],
  ])('holds words alone: %s is told of', (line, said) => {
    writeFileSync(at('content/words.txt'), `pod*\n${line}\n`);
    expect(checkKnownWords().map((error) => `${error.line}: ${error.problem} — ${error.remedy}`)).toEqual([
      said,
    ]);
  });
});
