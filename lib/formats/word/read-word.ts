import { XMLSerializer } from '@xmldom/xmldom';
import { fromHtml } from 'hast-util-from-html';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { visit } from 'unist-util-visit';
import { ContentError } from '#lib/content-error.ts';
import type { ReadDocument } from '#lib/formats/document.ts';
import type { Note } from '#lib/formats/findings.ts';
import { makeLists } from '#lib/formats/marks/marked-paragraphs.ts';
import { mendTargets } from '#lib/formats/word/links.ts';
import { readNumbering } from '#lib/formats/word/numbering.ts';
import { prepareDocument } from '#lib/formats/word/prepare.ts';
import { readStyles } from '#lib/formats/word/styles.ts';
import { findAll, findAround, isInside, parseXml, readText } from '#lib/formats/word/xml.ts';

/** Reads a Word document (.docx) as Word shows it with all tracked changes accepted. Throws a ContentError on any other. */
export async function readWord(name: string, bytes: Uint8Array, note: Note): Promise<ReadDocument> {
  try {
    return await readParts(bytes, note);
  } catch (error) {
    const problem = `this is not a Word document (${(error as Error).message.split('\n')[0]})`;
    throw new ContentError(name, 1, problem, 'open it in Word and save it as .docx');
  }
}

async function readParts(bytes: Uint8Array, note: Note): Promise<ReadDocument> {
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw new Error('it is damaged, or another kind of file');
  });
  const read = async (path: string) => {
    const text = await zip.file(path)?.async('string');
    return text === undefined ? undefined : parseXml(text);
  };
  const main = await read('word/document.xml');
  if (!main) throw new Error('it has no text');
  const words = [main, await read('word/footnotes.xml'), await read('word/endnotes.xml')]
    .map(readWords)
    .join('\n');
  const styles = readStyles(await read('word/styles.xml'));
  prepareDocument(main, styles, readNumbering(await read('word/numbering.xml'), styles), note);
  zip.file('word/document.xml', new XMLSerializer().serializeToString(main));
  for (const path of Object.keys(zip.files).toSorted()) {
    const [, what] = /^word\/(header|footer|comments)\d*\.xml$/.exec(path) ?? [];
    const part = what && (await read(path));
    const text = part ? findAll(part, 'p').map(readText).join(' ').trim() : '';
    if (text !== '')
      note('left out', `${what === 'comments' ? 'comments' : `the page’s ${what}`}: "${text}"`);
  }
  const properties = await read('docProps/core.xml');
  const readProperty = (name: string) => properties?.getElementsByTagName(name).item(0)?.textContent?.trim();
  const tree = await convert(await zip.generateAsync({ type: 'nodebuffer' }));
  mendTargets(tree, readProperty('dc:identifier'));
  return {
    tree,
    words,
    title: readProperty('dc:title') || undefined,
    hasOwnLines: false,
  };
}

/** Every word of a part, but those that stand there twice: the source of a move, the other form of a drawing. */
function readWords(part: Document | undefined): string {
  let words = '';
  let paragraph: Element | undefined;
  for (const element of part ? findAll(part, '*') : []) {
    if (isInside(element, 'Choice') || isInside(element, 'moveFrom')) continue;
    const around = findAround(element, 'p');
    if (around !== paragraph || ['br', 'cr', 'tab'].includes(element.localName)) words += '\n';
    paragraph = around;
    if (element.localName === 't') words += element.textContent ?? '';
  }
  return words;
}

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "r[style-name='HTML Code'] => code",
];

async function convert(buffer: Buffer): Promise<ReadDocument['tree']> {
  const convertImage = mammoth.images.imgElement(async () => ({ src: 'in the document' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage });
  const tree = fromHtml(value, { fragment: true });
  makeLists(tree);
  // Its lines are those of the program, not of the document.
  visit(tree, (node) => {
    delete node.position;
  });
  return tree;
}
