import type { Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Note } from '#lib/formats/findings.ts';

/** Ends a bare address where letters of another script or a closing quotation mark follow it: GitHub takes them in. */
export function endAddresses(tree: Root, note: Note): void {
  visit(tree, 'link', (link, index, parent) => {
    const text = getText(link);
    const [, address = '', rest = ''] =
      /^((?:https?:\/\/|www\.)[\x21\x23-\x7E]+?)([^\x21\x23-\x7E].*)$/su.exec(text) ?? [];
    if (rest === '' || !parent || index === undefined || !isBare(link.url, text)) return undefined;
    link.url = address.replace(/^www\./, 'https://www.');
    link.children = [{ type: 'text', value: address }];
    parent.children.splice(index + 1, 0, { type: 'text', value: rest });
    note('changed', `the address ${address} had taken in what follows it: "${rest}" is text`, link);
    return [SKIP, index + 2];
  });
}

function isBare(url: string, text: string): boolean {
  const plain = (address: string) => {
    try {
      return decodeURI(address).replace(/^https?:\/\//, '');
    } catch {
      return address;
    }
  };
  return plain(url) === plain(text);
}
