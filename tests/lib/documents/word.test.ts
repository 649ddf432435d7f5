import {
  AlignmentType,
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  InsertedTextRun,
  InternalHyperlink,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { importDocument } from '#lib/documents/import-document.ts';

type Options = ConstructorParameters<typeof Document>[0];

const levels = (
  ...all: [format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, start?: number][]
): ILevelsOptions[] =>
  all.map(([format, text, start = 1], level) => ({
    level,
    format,
    text,
    start,
    alignment: AlignmentType.LEFT,
  }));

const importWord = async (children: FileChild[], options: Partial<Options> = {}) => {
  const file = new Document({
    ...options,
    sections: [{ children: [heading('Policy', HeadingLevel.TITLE), ...children] }],
  });
  return importFile(file);
};

const importFile = async (file: Document) => {
  const bytes = await Packer.toBuffer(file);
  const { text, findings } = await importDocument(
    { name: 'policy.docx', bytes },
    { locale: 'en', policy: 'terms' },
  );
  const [, body = ''] = /\n---\n\n(.*)$/s.exec(text) ?? [];
  return { text, body: body.trim(), report: findings.map(({ kind, message }) => `${kind}: ${message}`) };
};

const heading = (
  text: string,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1,
) => new Paragraph({ text, heading: level });
const numbered = (
  text: string,
  level: number,
  reference = 'clauses',
  options: Partial<IParagraphOptions> = {},
) => new Paragraph({ text, numbering: { reference, level }, ...options });

const legal = {
  numbering: {
    config: [
      {
        reference: 'clauses',
        levels: levels(
          [LevelFormat.DECIMAL, '%1.'],
          [LevelFormat.DECIMAL, '%1.%2'],
          [LevelFormat.LOWER_LETTER, '(%3)'],
          [LevelFormat.LOWER_ROMAN, '(%4)'],
        ),
      },
      { reference: 'plain', levels: levels([LevelFormat.DECIMAL, '%1.'], [LevelFormat.LOWER_LETTER, '%2)']) },
      { reference: 'points', levels: levels([LevelFormat.BULLET, '\uF0B7'], [LevelFormat.BULLET, 'o']) },
      {
        reference: 'thai',
        levels: levels([LevelFormat.THAI_LETTERS, '%1.'], [LevelFormat.THAI_NUMBERS, '(%2)']),
      },
    ],
  },
};

describe('a Word document', () => {
  it('has its title, its headings and what stands under them', async () => {
    const { text } = await importWord([
      heading('Data'),
      new Paragraph('We keep data.'),
      heading('Names', HeadingLevel.HEADING_2),
      new Paragraph({
        children: [
          new TextRun('Of '),
          new TextRun({ text: 'all', bold: true }),
          new TextRun({ text: ' people', bold: true }),
          new TextRun('.'),
        ],
      }),
    ]);
    expect(text).toMatchInlineSnapshot(`
      "---
      title: Policy
      description: Policy
      change: first
      ---

      ## Data {#data}

      We keep data.

      ### Names

      Of **all people**.
      "
    `);
  });

  it('shows the numbers that Word shows, in headings and in clauses', async () => {
    const { body } = await importWord(
      [
        numbered('Scope', 0, 'clauses', { heading: HeadingLevel.HEADING_1 }),
        numbered('We sell.', 1),
        numbered('You buy:', 1),
        numbered('things', 2),
        numbered('big', 3),
        numbered('small', 3),
        numbered('services', 2),
        numbered('Price', 0, 'clauses', { heading: HeadingLevel.HEADING_1 }),
        numbered('It is due.', 1),
      ],
      legal,
    );
    expect(body).toMatchInlineSnapshot(`
      "## 1. Scope {#scope}

      - 1.1 We sell.
      - 1.2 You buy:
        - (a) things
          - (i) big
          - (ii) small
        - (b) services

      ## 2. Price {#price}

      - 2.1 It is due."
    `);
  });

  it('nests lists of numbers, letters and points, and goes on counting after a paragraph', async () => {
    const { body } = await importWord(
      [
        heading('Data'),
        numbered('one', 0, 'plain'),
        numbered('of this', 1, 'plain'),
        numbered('and that', 1, 'plain'),
        new Paragraph('In between.'),
        numbered('two', 0, 'plain'),
        numbered('a point', 0, 'points'),
        numbered('below it', 1, 'points'),
        numbered('หนึ่ง', 0, 'thai'),
        numbered('ย่อย', 1, 'thai'),
        numbered('สอง', 0, 'thai'),
      ],
      legal,
    );
    expect(body).toMatchInlineSnapshot(`
      "## Data {#data}

      1. one
         - a) of this
         - b) and that

      In between.

      2. two

      - a point
        - below it

      * ก. หนึ่ง
        - (๑) ย่อย
      * ข. สอง"
    `);
  });

  it('has its tables, with lines in their cells', async () => {
    const row = (...cells: string[][]) =>
      new TableRow({
        children: cells.map((lines) => new TableCell({ children: lines.map((line) => new Paragraph(line)) })),
      });
    const { body } = await importWord([
      heading('Data'),
      new Table({ rows: [row(['Data'], ['Kept for']), row(['names', 'mails'], ['5\u00A0years'])] }),
    ]);
    expect(body).toBe(
      '## Data {#data}\n\n| | |\n| - | - |\n| Data | Kept for |\n| names<br>mails | 5\u00A0years |',
    );
  });

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
      '## Scope {#scope}\n\nSee [this](https://example.com/) and [the scope](#scope) (As it was in 2026.).',
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

  it('makes no heading of a clause that has the style of one for its number', async () => {
    const clause = `We ${'really '.repeat(30)}keep it.`;
    const { body } = await importWord(
      [heading('Data'), numbered(clause, 1, 'clauses', { heading: HeadingLevel.HEADING_2 })],
      legal,
    );
    expect(body).toBe(`## Data {#data}\n\n- 1.1 ${clause}`);
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
