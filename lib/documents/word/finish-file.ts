import { XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import type { Move } from '#lib/documents/word/blocks.ts';
import { markMoves } from '#lib/documents/word/moves.ts';
import { findAll, findChild, makeElement, parseXml, readText } from '#lib/formats/word/xml.ts';
import { escapeText } from '#lib/html.ts';
import { type Locale, languages } from '#lib/i18n/routing.ts';

/** What a document says of itself, and which of its changes are moves. */
interface Facts {
  title: string;
  locale: Locale;
  date: string;
  author: string;
  /** Where it stands on the site. */
  address: string;
  moved: Map<number, Move>;
}

/** Adds what the library cannot write: moves, complex script, the language; and takes the time of writing out of the file. */
export async function finishFile(bytes: Uint8Array, facts: Facts): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const finished = new JSZip();
  const date = new Date(`${facts.date}T00:00:00Z`);
  for (const [path, file] of Object.entries(zip.files)) {
    if (file.dir) continue;
    const content = await file.async('nodebuffer');
    finished.file(path, finishPart(path, content, facts), { date, createFolders: false });
  }
  return finished.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function finishPart(path: string, content: Buffer, facts: Facts): Buffer | string {
  if (path === 'docProps/core.xml') return writeProperties(facts);
  if (!/^word\/(document|footer\d+)\.xml$/.test(path)) return content;
  const document = parseXml(content.toString());
  if (path === 'word/document.xml') markMoves(document, facts);
  for (const run of findAll(document, 'r'))
    if (/\p{Script=Thai}/u.test(readText(run))) setComplex(run, document);
  return new XMLSerializer().serializeToString(document);
}

/** Thai has the font, the weight and the language of complex scripts (ECMA-376 §17.3.2.7). */
function setComplex(run: Element, document: Document): void {
  const properties = findChild(run, 'rPr') ?? run.insertBefore(makeElement(document, 'rPr'), run.firstChild);
  properties.appendChild(makeElement(document, 'cs'));
}

/** `docProps/core.xml` (ECMA-376 part 2, §11). */
function writeProperties({ title, locale, date, author, address }: Facts): string {
  const [heading, company, place] = [title, author, address].map(escapeText);
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${heading}</dc:title><dc:creator>${company}</dc:creator><dc:identifier>${place}</dc:identifier><dc:language>${languages[locale].region}</dc:language><cp:lastModifiedBy>${company}</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`;
}
