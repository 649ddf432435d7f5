import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { writeWord } from '#lib/documents/word/write-word.ts';
import { findAll, findChild, parseXml, readAttribute, readText } from '#lib/formats/word/xml.ts';
import { makeWordEdition } from './editions.ts';

const readPart = async (path: string, ...edition: Parameters<typeof makeWordEdition>) => {
  const zip = await JSZip.loadAsync(await writeWord(makeWordEdition(...edition)));
  return parseXml((await zip.file(path)?.async('string')) ?? '');
};
const body = '## Part {#legal-basis}\n\nเราเก็บ **ข้อมูล** ตาม GDPR มาตรา 6';

describe('an edition as a Word document', () => {
  it.each([
    ['th', { val: 'en-GB', bidi: 'th-TH' }],
    ['en', { val: 'en-GB', bidi: '' }],
    ['cs', { val: 'cs-CZ', bidi: '' }],
  ] as const)('says that it is in %s', async (locale, { val, bidi }) => {
    const styles = await readPart('word/styles.xml', body, 'T', locale);
    const defaults = findAll(styles, 'docDefaults')[0];
    const language = defaults && findAll(defaults, 'lang')[0];
    expect(language && [readAttribute(language, 'val'), readAttribute(language, 'bidi')]).toEqual([
      val,
      bidi,
    ]);
    const core = await readPart('docProps/core.xml', body, 'T & C', locale);
    const read = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
    expect(read('dc:language')).toBe({ th: 'th-TH', en: 'en-GB', cs: 'cs-CZ' }[locale]);
    expect([read('dc:title'), read('dc:creator'), read('dcterms:modified')]).toEqual([
      'T & C',
      'improtech s.r.o.',
      '2027-01-15T00:00:00Z',
    ]);
  });

  it('sets Thai as the complex script that it is, and Latin letters among it as they are', async () => {
    const runs = findAll(await readPart('word/document.xml', body, 'T', 'th'), 'r');
    const isComplex = (run: Element) => findChild(run, 'rPr', 'cs') !== undefined;
    const find = (text: string) => runs.find((run) => readText(run).includes(text)) as Element;
    expect(['เราเก็บ', 'ข้อมูล', 'มาตรา'].map((text) => isComplex(find(text)))).toEqual([true, true, true]);
    expect(isComplex(find('GDPR'))).toBe(false);
    expect(findChild(find('ข้อมูล'), 'rPr', 'bCs')).toBeDefined();
    const fonts = findAll(await readPart('word/styles.xml', body, 'T', 'th'), 'rFonts')[0] as Element;
    expect(readAttribute(fonts, 'cs')).toBe('Leelawadee UI');
  });

  it('names its sections by bookmarks that Word allows, to which its links lead', async () => {
    const main = await readPart('word/document.xml', `${body}, see [there](#legal-basis).`);
    expect(findAll(main, 'bookmarkStart').map((each) => readAttribute(each, 'name'))).toEqual([
      'section_legal_basis',
    ]);
    expect(findAll(main, 'hyperlink').map((each) => readAttribute(each, 'anchor'))).toEqual([
      'section_legal_basis',
    ]);
  });

  it('has the head of a table on each page, and counts lists as Word does', async () => {
    const main = await readPart('word/document.xml', '## A {#a}\n\n- (a) x\n- (b) y\n\n| A |\n| - |\n| 1 |');
    expect(findAll(main, 'tblHeader')).toHaveLength(1);
    expect(findAll(main, 'numPr')).toHaveLength(2);
    const forms = findAll(await readPart('word/numbering.xml', '## A {#a}\n\n- (a) x\n- (b) y'), 'lvlText');
    expect(forms.map((each) => readAttribute(each, 'val'))).toContain('(%1)');
  });
});
