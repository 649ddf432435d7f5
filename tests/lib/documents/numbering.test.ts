import { describe, expect, it } from 'vitest';
import { formatNumber } from '#lib/formats/word/number-formats.ts';
import { readNumbering } from '#lib/formats/word/numbering.ts';
import { readStyles } from '#lib/formats/word/styles.ts';
import { parseXml } from '#lib/formats/word/xml.ts';

const w = (name: string, body: string) =>
  parseXml(
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${name}>`,
  );

const level = (number: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const abstract = (id: number, body: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${body}</w:abstractNum>`;
const num = (id: number, abstractId: number, body = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${body}</w:num>`;

const count = (body: string, paragraphs: [numId: string, level: number][], styles = '') => {
  const numbering = readNumbering(w('numbering', body), readStyles(w('styles', styles)));
  return paragraphs.map(([numId, at]) => numbering.next(numId, at));
};

describe('the numbers of Word', () => {
  it('are those of all levels above, and begin anew under each', () => {
    const body =
      abstract(
        0,
        level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
      ) + num(1, 0);
    const paragraphs: [string, number][] = [
      ['1', 0],
      ['1', 1],
      ['1', 2],
      ['1', 2],
      ['1', 1],
      ['1', 2],
      ['1', 0],
      ['1', 1],
    ];
    expect(count(body, paragraphs)).toEqual(['I.', 'I.1', '(a)', '(b)', 'I.2', '(a)', 'II.', 'II.1']);
  });

  it('are digits in legal numbering, whatever the levels above are', () => {
    const body =
      abstract(0, level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
    expect(
      count(body, [
        ['1', 0],
        ['1', 1],
      ]),
    ).toEqual(['I.', '1.1']);
  });

  it('go on in another list of the same kind, and begin anew where that says so', () => {
    const body =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(
      count(body, [
        ['1', 0],
        ['2', 0],
        ['3', 0],
        ['3', 0],
      ]),
    ).toEqual(['1.', '2.', '5.', '6.']);
  });

  it('go on under the next number where their level never begins anew', () => {
    const body =
      abstract(0, level(0, 'decimal', '%1.') + level(1, 'decimal', '§ %2', '<w:lvlRestart w:val="0"/>')) +
      num(1, 0);
    expect(
      count(body, [
        ['1', 0],
        ['1', 1],
        ['1', 0],
        ['1', 1],
      ]),
    ).toEqual(['1.', '§ 1', '2.', '§ 2']);
  });

  it('take the level that a list writes for itself', () => {
    const body =
      abstract(0, level(0, 'decimal', '%1.')) +
      num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerRoman', '%1)')}</w:lvlOverride>`);
    expect(
      count(body, [
        ['1', 0],
        ['1', 0],
      ]),
    ).toEqual(['i)', 'ii)']);
  });

  it('are those of the style that a list is linked to', () => {
    const body =
      abstract(0, '<w:numStyleLink w:val="Clauses"/>') +
      abstract(1, level(0, 'decimal', 'Čl. %1')) +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="Clauses"><w:name w:val="Clauses"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(
      count(
        body,
        [
          ['1', 0],
          ['1', 0],
        ],
        styles,
      ),
    ).toEqual(['Čl. 1', 'Čl. 2']);
  });

  it('are found for a style by the level that names it', () => {
    const body =
      abstract(
        0,
        level(0, 'decimal', '%1.', '<w:pStyle w:val="Nadpis1"/>') +
          level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Nadpis2"/>'),
      ) + num(1, 0);
    expect(readNumbering(w('numbering', body), new Map()).findLevel('1', 'Nadpis2')).toBe(1);
  });

  it('are none where there is no list', () => {
    expect(count('', [['7', 0]])).toEqual([undefined]);
    expect(readNumbering(undefined, new Map()).next('1', 0)).toBeUndefined();
  });

  it.each([
    ['decimalZero', 7, '07'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 49, 'xlix'],
    ['thaiLetters', 6, 'ฉ'],
    ['thaiNumbers', 12, '๑๒'],
    ['ordinalText', 3, '3'],
  ])('in %s: %i is %s', (format, number, expected) => {
    expect(formatNumber(number, format)).toBe(expected);
  });
});
