import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { importDocument } from '#lib/documents/import-document.ts';
import { heading, importFile, importWord, legal, numbered } from './word-file.ts';

describe('the parts of a Word document', () => {
  it('has its links, and notes in brackets', async () => {
    const { body } = await importWord(
      [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new Bookmark({ id: 'scope', children: [new TextRun('Scope')] })],
        }),
        new Paragraph({
          children: [
            new TextRun('See '),
            new ExternalHyperlink({
              link: 'https://example.com/',
              children: [new TextRun({ text: 'this', style: 'Hyperlink' })],
            }),
            new TextRun(' and '),
            new InternalHyperlink({ anchor: 'scope', children: [new TextRun('the scope')] }),
            new FootnoteReferenceRun(1),
            new TextRun('.'),
          ],
        }),
      ],
      { footnotes: { 1: { children: [new Paragraph('As it was in 2026.')] } } },
    );
    expect(body).toBe(
      '## Scope {#scope}\n\nSee [this](https://example.com) and [the scope](#scope) (As it was in 2026.).',
    );
  });

  it('is read as if every tracked change were accepted, and what that deletes is named', async () => {
    const by = { author: 'A', date: '2026-11-22T00:00:00Z' };
    const { body, report } = await importWord([
      heading('Data'),
      new Paragraph({
        children: [
          new TextRun('We keep it for '),
          new DeletedTextRun({ id: 1, ...by, text: '5' }),
          new InsertedTextRun({ id: 2, ...by, text: '10' }),
          new TextRun(' years.'),
        ],
      }),
    ]);
    expect(body).toBe('## Data {#data}\n\nWe keep it for 10 years.');
    expect(report).toContain('left out: text that a tracked change deletes: "5"');
  });

  it('names what stands outside of its text: comments, footers, hidden text', async () => {
    const file = new Document({
      comments: { children: [{ id: 0, children: [new Paragraph('Is this so?')] }] },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph('Version 3')] }) },
          children: [
            heading('Policy', HeadingLevel.TITLE),
            heading('Data'),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('We keep it.'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun({ text: ' Or not.', vanish: true }),
              ],
            }),
          ],
        },
      ],
    });
    const { body, report } = await importFile(file);
    expect(body).toBe('## Data {#data}\n\nWe keep it.');
    expect(report).toContain('left out: comments: "Is this so?"');
    expect(report).toContain('left out: the page’s footer: "Version 3"');
    expect(report).toContain('left out: hidden text: " Or not."');
  });

  it('leaves out its list of contents, and reads headings of any style', async () => {
    const styles = {
      paragraphStyles: [
        { id: 'Obsah1', name: 'toc 1' },
        { id: 'Clanek', name: 'Článek', paragraph: { outlineLevel: 0 } },
      ],
    };
    const { body, report } = await importWord(
      [
        new Paragraph({ text: 'Rozsah\t1', style: 'Obsah1' }),
        new Paragraph({ text: 'Rozsah', style: 'Clanek' }),
        new Paragraph('Text.'),
      ],
      { styles },
    );
    expect(body).toBe('## Rozsah {#rozsah}\n\nText.');
    expect(report.join('\n')).toMatch(/left out: a line of the list of contents, .*"Rozsah.*1"/);
  });

  it('loses no word: not in breaks, tabs, tables, lists, notes and links', async () => {
    const { report } = await importWord(
      [
        heading('Data'),
        new Paragraph({
          children: [new TextRun('one'), new TextRun({ text: 'two', break: 1 }), new TextRun('\tthree')],
        }),
        numbered('four', 2),
        new Table({
          rows: [
            new TableRow({
              children: [new TableCell({ children: [numbered('five', 0), new Paragraph('six')] })],
            }),
          ],
        }),
        new Paragraph({ children: [new FootnoteReferenceRun(1)] }),
      ],
      { ...legal, footnotes: { 1: { children: [new Paragraph('seven'), new Paragraph('eight')] } } },
    );
    expect(report.filter((line) => line.includes('nowhere'))).toEqual([]);
  });

  it.each([
    ['no file at all', new Uint8Array()],
    ['a file of another kind', new TextEncoder().encode('PK not a zip')],
  ])('is refused where it is %s', async (_, bytes) => {
    const known = { locale: 'en', policy: 'terms' } as const;
    await expect(importDocument({ name: 'a.docx', bytes }, known)).rejects.toThrow(
      /a\.docx:1:1: this is not a Word document .* — open it in Word and save it as \.docx/,
    );
  });
});
