import { describe, expect, it } from 'vitest';
import { importText } from './imported.ts';

const readHeadings = async (...given: Parameters<typeof importText>) =>
  (await importText(...given)).body.split('\n').filter((line) => line.startsWith('#'));

describe('the headings of a document', () => {
  it.each([
    ['skip no level', '# T\n### A\na\n##### B\nb\n### C\nc', ['## A {#a}', '### B', '## C {#c}']],
    [
      'begin with sections where there are several of the first level',
      '# 1. A\na\n## B\nb\n# 2. C\nc',
      ['## 1. A {#a}', '### B', '## 2. C {#c}'],
    ],
    [
      'leave their title to the front matter where the others are numbered',
      '# Terms\n\n# 1. A\na\n\n# 2. C\nc',
      ['## 1. A {#a}', '## 2. C {#c}'],
    ],
    [
      'keep what is deeper than #### as bold text',
      '# T\n## A\n### B\n#### C\n##### D\nd',
      ['## A {#a}', '### B', '#### C'],
    ],
    ['are plain text', '# T\n## **1\\. A** [b](https://example.com) `c`\na', ['## 1. A b c {#a-b-c}']],
    ['have a text', '# T\n## A\na\n##\nb', ['## A {#a}']],
    ['stand in no list and no quotation', '# T\n## A\n- ## B\n\n> ## C', ['## A {#a}']],
    [
      'put what follows below them where nothing stands under them',
      '# T\n## Part one\n## A\na\n## B\nb\n## Part two\n## C\nc',
      ['## Part one {#part-one}', '### A', '### B', '## Part two {#part-two}', '### C'],
    ],
    [
      'stay at their level where the empty one is counted with them',
      '# T\n## 1. A\na\n## 2. Reserved\n## 3. C\nc',
      ['## 1. A {#a}', '## 3. C {#c}'],
    ],
    [
      'are one where their number stands in one of its own',
      '# T\n## Čl. I\n## Rozsah\na\n## Čl. II\n### Cena\nb',
      ['## Čl. I Rozsah {#cl-i-rozsah}', '## Čl. II Cena {#cl-ii-cena}'],
    ],
    [
      'are lines in capitals, and items of one line in them',
      'PRIVACY POLICY\n\n1. SCOPE\n\na\n\n2. DATA\nb',
      ['## 1. SCOPE {#scope}', '## 2. DATA {#data}'],
    ],
    [
      'are bold lines with text directly below',
      '<p><b>Terms</b></p><p><b>Scope</b><br>a</p><p><b>Price</b><br>b</p>',
      ['## Scope {#scope}', '## Price {#price}'],
    ],
    [
      'are the bold lines of a document that has none',
      '**A**\n\na\n\n**B**\n\nb **c**',
      ['## A {#a}', '## B {#b}'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await readHeadings(text)).toEqual(expected);
  });

  it('lose no text where they are none', async () => {
    const { body } = await importText('# T\n## 1. A\na\n## 2. Reserved\n## 3. C\nc\n## 4. End');
    expect(body).toBe('## 1. A {#a}\n\na\n\n**2. Reserved**\n\n## 3. C {#c}\n\nc\n\n**4. End**');
  });
});
