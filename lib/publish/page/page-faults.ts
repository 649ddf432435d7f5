import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { getText } from '#lib/publish/page/nodes.ts';
import { isOfSheets } from '#lib/site/sheets.ts';

/** What loads something of its own: a page is one request. */
const loading = ['audio', 'base', 'embed', 'frame', 'iframe', 'image', 'img', 'object', 'picture', 'source']
  .concat(['track', 'use', 'video'])
  .concat(['portal', 'fencedframe']);

/** What a page may point to; of these the browser loads by itself the icon and, where it may be put on a screen, the manifest. */
const relations = ['alternate', 'canonical', 'icon', 'manifest'];

/** Says what is in an element that a finished page must not contain, whatever it is good for; nothing where it may stay. */
export function findFault(element: Tree.Element): string | undefined {
  const { tagName } = element;
  const id = getAttribute(element, 'id') ?? '';
  if (id === '__next_error__' || getAttribute(element, 'name') === 'next-error')
    return 'an error page of Next';
  if (tagName === 'template') return `content that only script would show (template ${id})`;
  if (id.startsWith('S:') && getAttribute(element, 'hidden') !== undefined)
    return `content that only script would show (hidden ${id})`;
  if (tagName === 'noscript') return 'content that only a browser without script would show';
  if (tagName === 'style' && !isOfSheets(getText(element))) return 'a style element that is not ours';
  const fault = element.attrs.map(findAttributeFault).find((found) => found !== undefined);
  if (fault) return fault;
  if (loading.includes(tagName) || getAttribute(element, 'type') === 'image')
    return `something that loads: ${tagName}`;
  return tagName === 'link' ? findLinkFault(element) : undefined;
}

/** The value of an attribute; undefined where it is not there. */
export function getAttribute({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function findAttributeFault({ name, value }: Tree.Element['attrs'][number]): string | undefined {
  if (name === 'style') return `an inline style: ${value}`;
  if (name.startsWith('on')) return `an event attribute: ${name}`;
  if (/^(srcdoc|ping|http-equiv|background)$/.test(name)) return `an attribute that loads or runs: ${name}`;
  if (/^(src|srcset|poster|data|action|formaction)$/.test(name) && !/^\/(?![/\\])[^\s,]*$/.test(value))
    return `something from elsewhere: ${value}`;
  // Browsers leave out white space and control characters (URL Standard).
  const scheme = value.replaceAll(/[\s\p{Cc}]/gu, '').toLowerCase();
  if (name === 'href' && /^(javascript|data|vbscript):/.test(scheme)) return `an address that runs: ${value}`;
  return undefined;
}

function findLinkFault(element: Tree.Element): string | undefined {
  const {
    rel = '',
    href = '',
    media,
  } = Object.fromEntries(element.attrs.map(({ name, value }) => [name, value]));
  const isOfNext = href.startsWith('/_next/');
  if (rel === 'stylesheet' && isOfNext)
    return media === undefined ? undefined : `a stylesheet for some media alone: ${media}`;
  if (/^(module)?preload$/.test(rel) && isOfNext) return undefined;
  if (!relations.includes(rel)) return `a link that loads: ${rel} ${href}`;
  return /^(icon|manifest)$/.test(rel) && !/^\/(?![/\\])/.test(href)
    ? `something from elsewhere: ${href}`
    : undefined;
}
