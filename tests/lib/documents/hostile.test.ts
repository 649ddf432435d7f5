import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from './imported.ts';

const many = 10_000;

describe('what is no document', () => {
  it.each([
    ['of 10,000 quotations', 'a.md', '>'.repeat(many), 'a mark stands 500 times in a row'],
    [
      'of 10,000 marks of bold',
      'a.md',
      `${'*'.repeat(many)}x${'*'.repeat(many)}`,
      'a mark stands 500 times in a row',
    ],
    ['of 10,000 open links', 'a.md', '[a]('.repeat(many), 'a paragraph holds more than 3000 marks'],
    [
      'of 500 lists in each other',
      'a.md',
      Array.from({ length: 500 }, (_, index) => `${' '.repeat(2 * index)}- x`).join('\n'),
      'lists or quotations stand 100 levels deep',
    ],
    ['of 500 quotations apart', 'a.md', `${'> '.repeat(500)}x`, 'lists or quotations stand 100 levels deep'],
    [
      'of 10,000 elements in each other',
      'a.html',
      '<div>'.repeat(many),
      'more than 500 elements are never closed',
    ],
    ['of 5 MB', 'a.md', 'word '.repeat(1_000_000), 'the document is longer than 500000 characters'],
    [
      'of a table as wide as a book',
      'a.md',
      `|${'a|'.repeat(2_000)}\n|${'-|'.repeat(2_000)}\n`,
      'a table has more than 100 columns',
    ],
    ['of 200 lists in one line', 'a.md', '1. '.repeat(200), 'lists or quotations stand 100 levels deep'],
    [
      'of 1,000 underlined headings',
      'a.md',
      'a\n===\n\n'.repeat(1_000),
      'more than 500 lines are underlined',
    ],
    [
      'of tables in each other',
      'a.html',
      '<table><tr><td>'.repeat(2_000) + '</table>'.repeat(2_000),
      'its parts stand too deep in each other',
    ],
  ])('is refused: %s', async (_, name, text, problem) => {
    await expect(importText(text, name)).rejects.toThrow(
      `${problem} — bring in the text of the policy alone`,
    );
  });

  it.each(['a.md', 'a.html'])('of random characters makes an edition all the same: %s', async (name) => {
    const noise = fc
      .string({ unit: 'binary', maxLength: 400 })
      .map((text) => text.replaceAll(/\p{Cs}/gu, ''));
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const { frontMatter, report } = await importText(text, name);
        expect(frontMatter).toMatch(/^title: .+\ndescription: .+\nchange: first$/);
        expect(report.filter((line) => line.includes('nowhere'))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('nests no enumeration that begins again and again', async () => {
    const { body } = await importText('(a) b\n'.repeat(3_000));
    expect(body).not.toContain('  - ');
  });

  it('quotes front matter that no parser ends with', async () => {
    const { report } = await importText(`---\n${'? '.repeat(5_000)}\n---\n\n# T\n\n## A\n\nText.`);
    expect(report[0]).toContain('front matter of another system: "? ? ?');
  });

  it('is refused by its kind', async () => {
    await expect(importText('', 'a.pdf')).rejects.toThrow(
      'a.pdf:1:1: this kind of file cannot be read — save the document as',
    );
  });
});

describe('a page in the encoding that it names', () => {
  it.each([
    ['<meta charset="windows-1250">', [0x9e, 0xe1]],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', [0xbe, 0xe1]],
  ])('is read by it: %s', async (head, bytes) => {
    const { importDocument } = await import('#lib/documents/import-document.ts');
    const page = Buffer.concat([
      Buffer.from(`${head}<h1>T</h1><h2>S</h2><p>`),
      Buffer.from(bytes),
      Buffer.from('dost</p>'),
    ]);
    const { text } = await importDocument({ name: 'a.html', bytes: page }, { locale: 'cs', policy: 'terms' });
    expect(text).toContain('žádost');
  });
});
