import { findAll, findChild, readAttribute, readValue } from '#lib/formats/word/xml.ts';

/** What a paragraph style says, with what it takes over from those that it is based on. */
export interface ParagraphStyle {
  name: string;
  /** 0 is a heading of the first level; nothing is text of the body. */
  outline: number | undefined;
  numId: string | undefined;
  level: number | undefined;
}

/** Reads `word/styles.xml`: its paragraph and numbering styles, by id. */
export function readStyles(document: Document | undefined): Map<string, ParagraphStyle> {
  const elements = new Map(
    document ? findAll(document, 'style').map((style) => [readAttribute(style, 'styleId'), style]) : [],
  );
  return new Map([...elements].map(([id, style]) => [id, readStyle(style, elements)]));
}

function readStyle(element: Element, elements: Map<string, Element>): ParagraphStyle {
  const name = readValue(element, 'name') ?? '';
  const chain = new Set<Element>();
  for (
    let at: Element | undefined = element;
    at && !chain.has(at);
    at = elements.get(readValue(at, 'basedOn') ?? '')
  )
    chain.add(at);
  const read = (...path: string[]) =>
    [...chain].map((each) => readValue(findChild(each, 'pPr'), ...path)).find((value) => value !== undefined);
  const [, heading] = /^heading ([1-9])$/i.exec(name) ?? [];
  const outline = heading === undefined ? toNumber(read('outlineLvl')) : Number(heading) - 1;
  return {
    name,
    outline: outline !== undefined && outline < 9 ? outline : undefined,
    numId: read('numPr', 'numId'),
    level: toNumber(read('numPr', 'ilvl')),
  };
}

/** A number of Word's, where there is one. */
export function toNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}
