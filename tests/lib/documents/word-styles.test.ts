import { describe, expect, it } from 'vitest';
import { readStyles } from '#lib/formats/word/styles.ts';
import { parseXml } from '#lib/formats/word/xml.ts';

const w = (name: string, body: string) =>
  parseXml(
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:${name}>`,
  );

describe('the styles of Word', () => {
  it('take over what those say that they are based on, and are headings by their level in whatever language', () => {
    const styles = readStyles(
      w(
        'styles',
        `<w:style w:styleId="Nadpis1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="Clanek"><w:name w:val="Článek"/><w:basedOn w:val="Nadpis1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:styleId="Text"><w:name w:val="Text"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>`,
      ),
    );
    expect(styles.get('Nadpis1')).toMatchObject({ outline: 0, numId: '3' });
    expect(styles.get('Clanek')).toMatchObject({ name: 'Článek', outline: 1, numId: '3' });
    expect(styles.get('Text')).toMatchObject({ outline: undefined, numId: undefined });
  });
});
