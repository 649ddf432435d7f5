import { DOMParser } from '@xmldom/xmldom';

/** The namespace of what Word writes (ECMA-376, WordprocessingML). */
const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parses a part of a Word file. Throws where it is not well-formed. */
export function parseXml(text: string): Document {
  const fail = (message: string) => {
    throw new Error(message);
  };
  return new DOMParser({
    errorHandler: { warning: () => {}, error: fail, fatalError: fail },
  }).parseFromString(text, 'application/xml');
}

/** All elements of a name below a node, in the order of the document. */
export function findAll(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS(namespace, name));
}

/** The child that a path of names leads to. */
export function findChild(node: Element | undefined, ...path: string[]): Element | undefined {
  let found = node;
  for (const name of path) {
    const children: Node[] = Array.from(found?.childNodes ?? []);
    found = children.find((child) => (child as Element).localName === name) as Element | undefined;
  }
  return found;
}

/** The attribute `w:val` of the child that a path leads to. */
export function readValue(node: Element | undefined, ...path: string[]): string | undefined {
  const found = findChild(node, ...path);
  return found?.getAttributeNS(namespace, 'val') ?? undefined;
}

/** An attribute of Word's, such as `w:ilvl`. */
export function readAttribute(node: Element, name: string): string {
  return node.getAttributeNS(namespace, name) ?? '';
}

/** A switch such as `<w:vanish/>`: on, unless it says that it is off. */
export function isOn(node: Element | undefined, ...path: string[]): boolean {
  const found = findChild(node, ...path);
  return found !== undefined && !['0', 'false'].includes(readValue(found) ?? '');
}

/** Makes an element of Word's. */
export function makeElement(
  document: Document,
  name: string,
  attributes: Record<string, string> = {},
): Element {
  const element = document.createElementNS(namespace, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(namespace, `w:${key}`, value);
  return element;
}

/** The text of an element: that of a deleted one too. */
export function readText(node: Document | Element): string {
  const parts = [...findAll(node, 't'), ...findAll(node, 'delText')];
  return parts.map((part) => part.textContent ?? '').join('');
}

/** Whether a node stands inside an element of a name. */
export function isInside(node: Node, name: string): boolean {
  return findAround(node, name) !== undefined;
}

/** The nearest element of a name around a node. */
export function findAround(node: Node, name: string): Element | undefined {
  for (let at: Node | null = node.parentNode; at; at = at.parentNode)
    if ((at as Element).localName === name) return at as Element;
  return undefined;
}
