import type { Heading, Link, Root } from 'mdast';
import { toString as getText } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { isOwnAnchor } from '#lib/address/anchors.ts';
import { findLinkFault } from '#lib/checks/markdown/link-address.ts';
import { findBookmark } from '#lib/documents/headings/ids.ts';
import type { Note } from '#lib/formats/findings.ts';
import { readBookmark } from '#lib/formats/word/bookmarks.ts';
import { isLocale } from '#lib/i18n/routing.ts';

/** Makes links lead where a policy's may: to https, mail, telephone or a section. Others become text, their address is named. */
export function mendLinks(tree: Root, note: Note): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const text = getText(link).trim();
    if (link.title) note('left out', `the link "${text}" had a title: "${link.title}"`, link);
    link.title = null;
    if (text === '') {
      parent.children.splice(index, 1, ...link.children);
      note('for a person', `a link without text was left out: it led to ${link.url}`, link);
      return [SKIP, index];
    }
    const url = mendAddress(link, note);
    const fault = url === undefined ? undefined : findLinkFault(url, text)?.join(': ');
    if (url !== undefined && !fault) {
      link.url = url;
      return undefined;
    }
    parent.children.splice(index, 1, ...link.children);
    const why = fault ?? 'which is no address of a policy: write one that begins with https://';
    note('for a person', `"${text}" no longer leads to "${link.url}", ${why}`, link);
    return [SKIP, index];
  });
}

/** The address to write; nothing where the site could not follow it. Within the site it begins with a language. */
function mendAddress(link: Link, note: Note): string | undefined {
  const url = link.url.trim();
  if (isLocale(/^\/([^/#?]*)/.exec(url)?.[1])) return url;
  if (/^#./.test(url)) return url;
  if (url.startsWith('mailto:')) return dropQuery(url, link, note);
  if (url.startsWith('tel:')) return url.replace(/^tel:00/, 'tel:+').replaceAll(/%20|[\s().]/g, '');
  // Google wraps every link of a document that it exports.
  const wrapped = /^https?:\/\/www\.google\.com\/url\?/.test(url) && new URL(url).searchParams.get('q');
  const address = wrapped || url;
  const secure = address.replace(/^https?:\/\//i, 'https://').replace(/^(?=www\.)/, 'https://');
  if (!secure.startsWith('https://') || !URL.canParse(secure)) return undefined;
  if (wrapped) note('changed', `the link to ${address} went round by Google: written directly`, link);
  if (secure.length !== address.length)
    note('changed', `http://… is written https://…: see that ${secure} opens`, link);
  return secure;
}

/** A mail that a page begins for its reader has a subject and more: in a policy it is an address. */
function dropQuery(url: string, link: Link, note: Note): string {
  const [address = '', query] = url.split('?');
  if (query !== undefined)
    note('left out', `the mail to ${address.slice('mailto:'.length)} began with "${query}"`, link);
  return address;
}

/** Makes links inside the document lead to the section that they led to, or to a place of the page; others become text. */
export function connectLinks(tree: Root, policy: string, note: Note): void {
  const targets = new Map<string, Heading>();
  const headings = tree.children.filter((node) => node.type === 'heading');
  for (const heading of headings)
    for (const anchor of [...(heading.data?.anchors ?? []), slug(heading)])
      if (!targets.has(anchor)) targets.set(anchor, heading);
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#') || !parent || index === undefined) return undefined;
    const name = decode(link.url.slice(1));
    const own = readBookmark(name) ?? name;
    const target = targets.get(name);
    if (target) {
      target.data = { ...target.data, id: target.data?.id ?? findBookmark(target) ?? slug(target) };
      link.data = { ...link.data, target };
      return undefined;
    }
    if (isOwnAnchor(own, policy)) {
      link.url = `#${own}`;
      return undefined;
    }
    parent.children.splice(index, 1, ...link.children);
    note(
      'for a person',
      `"${getText(link)}" no longer leads to ${link.url}: nothing in the document has that name`,
      link,
    );
    return [SKIP, index];
  });
}

/** As GitHub names headings. */
function slug(heading: Heading): string {
  return getText(heading)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
