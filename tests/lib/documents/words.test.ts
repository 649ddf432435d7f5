import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { describe, expect, it } from 'vitest';
import { findMissingWords, listWords } from '#lib/documents/words.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { importText } from './imported.ts';

/** What a browser shows of Markdown, told by another way than the import’s own. */
const readMarkdown = (text: string): string => {
  const body = text.replace(/^---\n.*?\n---\n/s, '');
  const html = remark()
    .use(remarkGfm, { singleTilde: false })
    .use(remarkHtml, { sanitize: false })
    .processSync(body);
  return toText(fromHtml(String(html)));
};

/** The words of a document that are neither in the edition made of it, as a browser shows it, nor in the report. */
const findLost = async (text: string, locale: Locale = 'en') => {
  // Tags that are set in are program code to a browser; to their author they were tags.
  const shown = readMarkdown(text).replaceAll(/<\/?(?:ol|li|b|br|del|table|tr|td)\b[^>]*>/g, ' ');
  const edition = await importText(text, 'policy.md', { locale });
  const numbers = [...edition.body.matchAll(/^\s*(\d+)[.)] /gm)].map(([, number]) => number);
  return findMissingWords(
    shown,
    readMarkdown(edition.text),
    edition.frontMatter,
    ...numbers.map(String),
    ...edition.report,
  );
};

const text = fc
  .array(
    fc.constantFrom(
      'data',
      'cookies',
      'údaje',
      'ข้อมูล',
      'e.g.',
      'Art. 6(1)',
      '**bold**',
      '*slanted*',
      '`code`',
      '_fbp_',
      '__cf_bm',
      '[link](http://example.com)',
      '[here](#scope)',
      '[](x)',
      '<b>strong</b>',
      '<br>',
      '{{ name }}',
      '[DATE]',
      '**',
      '(a)',
      '3. května',
      '•',
      '–',
      '\n',
      '  \n',
      '&nbsp;',
      '<!-- note -->',
      '![logo](x.png)',
      '~~old~~',
      '<del>gone</del>',
      '<FILL>',
      '§ 3',
      '1.1',
      'ก.',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));

const block = fc.oneof(
  text,
  fc
    .tuple(fc.constantFrom('#', '##', '###', '####', '#####'), text)
    .map(([level, title]) => `${level} ${title.replaceAll('\n', ' ')}`),
  fc
    .array(fc.tuple(fc.constantFrom('- ', '* ', '1. ', '4. ', '  - ', ' 2. ', '(a) ', 'b) ', '● '), text))
    .map((items) => items.map(([mark, item]) => mark + item.replaceAll('\n', ' ').trim()).join('\n')),
  fc
    .array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) =>
      [
        '| A | B |',
        '| --- | --- |',
        ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('\n', ' ')).join(' | ')} |`),
      ].join('\n'),
    ),
  fc
    .array(text, { maxLength: 3 })
    .map((cells) => `<table><tr><td>${cells.join('</td><td>').replaceAll('\n', ' ')}</td></tr></table>`),
  text.map((lines) => `> ${lines.replaceAll('\n', '\n> ')}`),
  text.map((lines) => `    ${lines.replaceAll(/[\n<&]/g, ' ')}`),
  fc.constantFrom(
    '---',
    '***',
    '{: .note }',
    ':::note',
    'Term\n:   meaning',
    '```\ncode\n```',
    '<div hidden>not shown</div>',
    '<ul><li>one<li>two</ul>',
  ),
);

describe('the words of a document', () => {
  it('are compared as they look', () => {
    expect(listWords('ﬁle x² ดำ don’t')).toEqual(listWords('file x2 ด\u0E4Dา don’t'));
    expect(findMissingWords('one two two three', 'two one')).toEqual(['two', 'three']);
  });

  it('are all in the edition or in the report, whatever the Markdown', async () => {
    const documents = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(await findLost(document)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(globSync(['tests/fixtures/documents/*.md', '../shared/corpus/[0-9]*.md']).sort())(
    'are all there in %s',
    async (path) => {
      const document = readFileSync(path, 'utf8');
      const locale = /-(th|en|cs)\.md$/.exec(path)?.[1] as Locale;
      expect(await findLost(document, locale)).toEqual([]);
    },
  );
});

it('parts words where an import writes a bullet for a character of a symbol font', () => {
  expect(listWords('one\uF0B7two')).toEqual(['one', 'two']);
  expect(findMissingWords('one\uF020two', 'one • two')).toEqual([]);
});
