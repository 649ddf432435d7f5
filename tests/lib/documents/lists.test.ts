import { describe, expect, it } from 'vitest';
import { importPart } from './imported.ts';

describe('the lists of a document', () => {
  it.each([
    [
      'a sub-list indented too little',
      '1. We keep:\n  1. names\n  2. mails\n2. We delete.',
      '1. We keep:\n   1. names\n   2. mails\n2. We delete.',
    ],
    [
      'points indented too little',
      '1. We keep:\n  - names\n2. We delete.',
      '1. We keep:\n   - names\n2. We delete.',
    ],
    ['an item that begins a space further in', '1. one\n 2. two\n3. three', '1. one\n2. two\n3. three'],
    ['numbers with a gap', '1. one\n2. two\n4. four', '- 1\\. one\n- 2\\. two\n- 4\\. four'],
    ['numbers that Markdown counts', '1. one\n1. two\n1. three', '1. one\n2. two\n3. three'],
    ['numbers from another', '5. five\n6. six', '5. five\n6. six'],
    [
      'a date at the beginning of a paragraph',
      '3. května 2027 nabývá účinnosti.',
      '3\\. května 2027 nabývá účinnosti.',
    ],
    [
      'letters of HTML',
      '<ol type="a"><li>one</li><li>two<ol type="i"><li>three</li></ol></li></ol>',
      '- a. one\n- b. two\n  - i. three',
    ],
  ])('shows %s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });

  it.each([
    ['letters glued to a paragraph', 'We use:\n(a) one,\n(b) two.', 'We use:\n\n- (a) one,\n- (b) two.'],
    ['letters in paragraphs', 'a) one\n\nb) two\n\nText.', '- a) one\n- b) two\n\nText.'],
    [
      'three levels',
      '(a) one\n(i) two\n(ii) three\n• four\n(b) five',
      '- (a) one\n  - (i) two\n  - (ii) three\n    - four\n- (b) five',
    ],
    [
      'numbers of levels',
      '1.1 one\n1.2 two\n1.2.1 three\n1.3 four',
      '- 1.1 one\n- 1.2 two\n  - 1.2.1 three\n- 1.3 four',
    ],
    [
      'Thai letters under numbers',
      '(1) หนึ่ง\n(2) สอง\n(ก) ย่อย\n(ข) ย่อย\n(3) สาม',
      '- (1) หนึ่ง\n- (2) สอง\n  - (ก) ย่อย\n  - (ข) ย่อย\n- (3) สาม',
    ],
    [
      'letters in an item with points below the last',
      '1. We keep:\na) names,\nb) mails; at\n   - work\n   - home\n2. More.',
      '1. We keep:\n   - a) names,\n   - b) mails; at\n     - work\n     - home\n2. More.',
    ],
    [
      'letters below a bold line',
      '**We keep**<br>a) names<br>b) mails',
      '**We keep**\n\n- a) names\n- b) mails',
    ],
    ['Thai letters', 'ก. หนึ่ง\nข. สอง', '- ก. หนึ่ง\n- ข. สอง'],
    ['Thai digits', '(๑) หนึ่ง\n(๒) สอง', '- (๑) หนึ่ง\n- (๒) สอง'],
    ['points of a word processor', '● one\n● two', '- one\n- two'],
    ['dashes below a colon', 'We use:\n– one\n– two', 'We use:\n\n- one\n- two'],
    ['numbers glued to a paragraph', 'We use:\n2. one\n3. two', 'We use:\n\n2. one\n3. two'],
    ['sections of a law', '§ 3 one\n§ 4 two', '- § 3 one\n- § 4 two'],
    ['items that go on in the next line', '(a) one\nand more\n(b) two', '- (a) one and more\n- (b) two'],
    ['definitions', 'Data\n:   all of it\n\nUser\n:   you', '- **Data:** all of it\n- **User:** you'],
    [
      'definitions in bold',
      '**Data**\n: all of it\n\n**User**\n: you',
      '- **Data:** all of it\n- **User:** you',
    ],
  ])('makes a list of %s', async (_, text, expected) => {
    expect(await importPart(text)).toBe(expected);
  });

  it.each(['In 2026 we\n– as before – keep it.', 'The version\n1.0 was first.', '(a) is one of them.'])(
    'leaves %j as it is',
    async (text) => {
      expect(await importPart(text)).toBe(text.replace('\n', ' '));
    },
  );
});
