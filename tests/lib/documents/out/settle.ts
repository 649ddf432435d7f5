import { XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { findAll, findChild, parseXml, readAttribute, readText, readValue } from '#lib/formats/word/xml.ts';

/** What a word processor can do with all tracked changes. */
export type Decision = 'accept' | 'reject';

const inserted = ['ins', 'moveTo'];
const deleted = ['del', 'moveFrom'];

/** Reads the text of a Word file. */
export async function readMain(bytes: Uint8Array): Promise<Document> {
  const zip = await JSZip.loadAsync(bytes);
  return parseXml((await zip.file('word/document.xml')?.async('string')) ?? '');
}

/** Accepts or rejects every tracked change, as ECMA-376 §17.13.5 says what each of them means. */
export async function settleChanges(bytes: Uint8Array, decision: Decision): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const document = await readMain(bytes);
  settleDocument(document, decision);
  zip.file('word/document.xml', new XMLSerializer().serializeToString(document));
  return zip.generateAsync({ type: 'uint8array' });
}

/** The same in a tree, in place. */
export function settleDocument(document: Document, decision: Decision): void {
  const [gone, kept] = decision === 'accept' ? [deleted, inserted] : [inserted, deleted];
  const findChanges = (names: string[]) => names.flatMap((name) => findAll(document, name));
  for (const change of findChanges(gone)) {
    const parent = change.parentNode as Element;
    if (parent.localName === 'trPr') remove(parent.parentNode as Element);
    else if (parent.localName === 'rPr') joinToNext(parent.parentNode?.parentNode as Element, change);
    else remove(change);
  }
  for (const change of findChanges(kept)) {
    while (change.firstChild) change.parentNode?.insertBefore(change.firstChild, change);
    remove(change);
  }
  for (const text of findAll(document, 'delText')) {
    const plain = document.createElementNS(text.namespaceURI, 'w:t');
    plain.textContent = text.textContent;
    text.parentNode?.replaceChild(plain, text);
  }
  for (const table of findAll(document, 'tbl')) if (findAll(table, 'tr').length === 0) remove(table);
}

/** A paragraph without its end goes on in the next one, whose properties stay. */
function joinToNext(paragraph: Element, mark: Element): void {
  remove(mark);
  const properties = findChild(paragraph, 'pPr');
  if (properties) paragraph.removeChild(properties);
  let next = paragraph.nextSibling as Element | null;
  while (next && !['p', 'tbl'].includes(next.localName)) next = next.nextSibling as Element | null;
  const first =
    next?.localName === 'p' ? (findChild(next, 'pPr')?.nextSibling ?? next.firstChild) : undefined;
  const rest = Array.from(paragraph.childNodes);
  // Before a table there is nothing to join it to: what is empty then goes.
  if (!next || first === undefined) {
    if (readText(paragraph) === '') remove(paragraph);
    return;
  }
  for (const child of rest) next.insertBefore(child, first);
  remove(paragraph);
}

function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** What a reader sees of a text: paragraphs with their styles, lists and formatted words; cells of tables by rows. */
export async function readShown(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const numbering = await zip.file('word/numbering.xml')?.async('string');
  const relations = (await zip.file('word/_rels/document.xml.rels')?.async('string')) ?? '';
  const lists: string[] = [];
  const forms = readForms(numbering === undefined ? undefined : parseXml(numbering));
  const shown = findAll(await readMain(bytes), 'p').map((paragraph) => {
    const properties = findChild(paragraph, 'pPr');
    const [style = '', list = '', level = ''] = [
      readValue(properties, 'pStyle'),
      readValue(properties, 'numPr', 'numId'),
      readValue(properties, 'numPr', 'ilvl'),
    ];
    if (list && !lists.includes(list)) lists.push(list);
    const mark = list && `list ${lists.indexOf(list)} ${forms(list, level)}`;
    const row = (paragraph.parentNode as Element).localName === 'tc' ? 'cell ' : '';
    return `${row}${style} ${mark} | ${readRuns(paragraph, relations)}`;
  });
  return shown.filter((line) => !/^ {2}\| $/.test(line));
}

function readForms(document: Document | undefined): (numId: string, level: string) => string {
  const all = (name: string) => (document ? findAll(document, name) : []);
  return (numId, level) => {
    const num = all('num').find((each) => readAttribute(each, 'numId') === numId);
    const id = readValue(num, 'abstractNumId');
    const abstract = all('abstractNum').find((each) => readAttribute(each, 'abstractNumId') === id);
    const own = abstract && findAll(abstract, 'lvl').find((each) => readAttribute(each, 'ilvl') === level);
    return [level, ...['numFmt', 'lvlText', 'start'].map((name) => readValue(own, name))].join(' ');
  };
}

function readRuns(paragraph: Element, relations: string): string {
  const parts: [look: string, text: string][] = [];
  for (const run of findAll(paragraph, 'r')) {
    const look = ['b', 'i', 'rStyle'].filter((name) => findChild(run, 'rPr', name));
    const link = run.parentNode as Element;
    const id = link.getAttribute('r:id') ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relations)?.[1];
    const where = link.localName === 'hyperlink' ? [readAttribute(link, 'anchor') || target] : [];
    const key = [...look, readValue(run, 'rPr', 'rStyle') ?? '', ...where].join(' ');
    const text = findChild(run, 'br') ? '⏎' : readText(run);
    const last = parts.at(-1);
    if (last?.[0] === key) last[1] += text;
    else parts.push([key, text]);
  }
  return parts
    .filter(([, text]) => text !== '')
    .map(([look, text]) => `${look}<${text}>`)
    .join('');
}
