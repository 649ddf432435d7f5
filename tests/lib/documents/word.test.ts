import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { heading, importWord, legal, numbered } from './word-file.ts';

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

  it('makes no heading of a clause that has the style of one for its number', async () => {
    const clause = `We ${'really '.repeat(30)}keep it.`;
    const { body } = await importWord(
      [heading('Data'), numbered(clause, 1, 'clauses', { heading: HeadingLevel.HEADING_2 })],
      legal,
    );
    expect(body).toBe(`## Data {#data}\n\n- 1.1 ${clause}`);
  });
});
