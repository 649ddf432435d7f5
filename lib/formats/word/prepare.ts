import type { Note } from '#lib/formats/findings.ts';
import { writeMark } from '#lib/formats/marks/marked-paragraphs.ts';
import type { Numbering } from '#lib/formats/word/numbering.ts';
import type { ParagraphStyle } from '#lib/formats/word/styles.ts';
import { toNumber } from '#lib/formats/word/styles.ts';
import {
  findAll,
  findChild,
  isInside,
  isOn,
  makeElement,
  readText,
  readValue,
} from '#lib/formats/word/xml.ts';

/** A heading is no longer than this: what is, is a clause that has a heading's style for the sake of its number. */
const longestHeading = 150;

/**
 * Writes into a document what only Word shows: the marks of numbered paragraphs as text, headings of every style as such.
 * Lists of contents, hidden and deleted text are left out and named.
 */
export function prepareDocument(
  document: Document,
  styles: Map<string, ParagraphStyle>,
  numbering: Numbering,
  note: Note,
): void {
  removeUnseen(document, styles, note);
  for (const paragraph of findAll(document, 'p')) {
    // A deleted end of a paragraph joins it to the next, whose properties stay; a choice stands twice in the file.
    if (findChild(paragraph, 'pPr', 'rPr', 'del') || isInside(paragraph, 'Choice')) continue;
    const properties = findChild(paragraph, 'pPr') ?? addProperties(paragraph, document);
    const styleId = readValue(properties, 'pStyle') ?? '';
    const style = styles.get(styleId);
    markParagraph(paragraph, properties, styleId, style, numbering);
    const outline = toNumber(readValue(properties, 'outlineLvl')) ?? style?.outline;
    if (outline !== undefined && outline < 9)
      setStyle(
        properties,
        readText(paragraph).length > longestHeading ? '' : `Heading${Math.min(outline, 5) + 1}`,
      );
  }
}

function markParagraph(
  paragraph: Element,
  properties: Element,
  styleId: string,
  style: ParagraphStyle | undefined,
  numbering: Numbering,
): void {
  const own = findChild(properties, 'numPr');
  const numId = readValue(own, 'numId') ?? style?.numId;
  if (readText(paragraph).trim() === '') return;
  const [isBelow, place = '1'] = /^list continue(?: ([2-9]))?$/i.exec(style?.name ?? '') ?? [];
  // A paragraph of an item without a mark of its own.
  if (isBelow && !own) prepend(writeMark(Number(place) - 1, ''), paragraph, properties);
  if (numId === undefined || numId === '0') return;
  const level = toNumber(readValue(own, 'ilvl')) ?? style?.level ?? numbering.findLevel(numId, styleId) ?? 0;
  const mark = numbering.next(numId, level);
  if (own) properties.removeChild(own);
  const document = paragraph.ownerDocument;
  const none = makeElement(document, 'numPr');
  none.appendChild(makeElement(document, 'numId', { val: '0' }));
  properties.appendChild(none);
  if (mark) prepend(writeMark(level, mark), paragraph, properties);
}

function prepend(value: string, paragraph: Element, properties: Element): void {
  const document = paragraph.ownerDocument;
  const text = makeElement(document, 't');
  text.textContent = value;
  const run = makeElement(document, 'r');
  run.appendChild(text);
  paragraph.insertBefore(run, properties.nextSibling);
}

/** Lists of contents, text that is hidden, and, to be named, text that a tracked change deletes. */
function removeUnseen(document: Document, styles: Map<string, ParagraphStyle>, note: Note): void {
  for (const paragraph of findAll(document, 'p')) {
    const style = styles.get(readValue(paragraph, 'pPr', 'pStyle') ?? '');
    if (!/^toc (\d|heading)/i.test(style?.name ?? '') || isInside(paragraph, 'tc')) continue;
    note(
      'left out',
      `a line of the list of contents, which the page makes itself: "${readText(paragraph).trim()}"`,
    );
    paragraph.parentNode?.removeChild(paragraph);
  }
  for (const run of findAll(document, 'r')) {
    if (!isOn(run, 'rPr', 'vanish')) continue;
    if (readText(run).trim() !== '') note('left out', `hidden text: "${readText(run)}"`);
    run.parentNode?.removeChild(run);
  }
  for (const change of findAll(document, 'del'))
    if (readText(change).trim() !== '')
      note('left out', `text that a tracked change deletes: "${readText(change)}"`);
  for (const paragraph of findAll(document, 'p'))
    if (isGone(paragraph)) paragraph.parentNode?.removeChild(paragraph);
}

/** Whether a paragraph is deleted, or was moved elsewhere, as a whole: the bookmarks in it are gone as well. */
function isGone(paragraph: Element): boolean {
  const mark = findChild(paragraph, 'pPr', 'rPr');
  if (!findChild(mark, 'del') && !findChild(mark, 'moveFrom')) return false;
  return findAll(paragraph, 'r').every((run) => isInside(run, 'del') || isInside(run, 'moveFrom'));
}

function addProperties(paragraph: Element, document: Document): Element {
  return paragraph.insertBefore(makeElement(document, 'pPr'), paragraph.firstChild);
}

function setStyle(properties: Element, id: string): void {
  const old = findChild(properties, 'pStyle');
  if (old) properties.removeChild(old);
  const style = makeElement(properties.ownerDocument, 'pStyle', { val: id });
  if (id !== '') properties.insertBefore(style, properties.firstChild);
}
