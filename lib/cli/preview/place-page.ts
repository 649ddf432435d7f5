import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import type { Locale } from '#lib/i18n/routing.ts';
import { setLines } from '#lib/policy/typography/set-lines.ts';

/** Attributes that name ids. */
const references = ['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby'];

/**
 * Makes a page a part of a file with others: its ids begin with its own, `place`. Links to pages whose `places` in the file
 * are known lead there; those to other pages of the site, which knows nothing of the file, lead nowhere. Its lines
 * are set as the site sets those of a page in `locale`, and what is printed on its sheets is printed on those alone.
 */
export function placePage(page: string, place: string, places: Map<string, string>, locale: Locale): string {
  const fragment = parseFragment(page);
  setLines(fragment, locale);
  for (const element of listElements(fragment)) {
    for (const text of element.tagName === 'style'
      ? element.childNodes.filter(defaultTreeAdapter.isTextNode)
      : [])
      text.value = `${text.value.replace('@page', `@page ${place}`)}[id="${place}"]{page:${place}}`;
    element.attrs = element.attrs.flatMap((attribute) => {
      const { name, value } = attribute;
      if (references.includes(name)) {
        const ids = value.split(' ').map((id) => `${place}.${id}`);
        return { ...attribute, value: ids.join(' ') };
      }
      if (name !== 'href' || !/^[/#]/.test(value)) return attribute;
      const [path = '', id] = value.split('#');
      const target = path === '' ? place : places.get(path);
      return target ? { ...attribute, value: `#${target}${id ? `.${id}` : ''}` } : [];
    });
  }
  return serialize(fragment);
}

type Parent = DefaultTreeAdapterMap['parentNode'];

function listElements(parent: Parent): DefaultTreeAdapterMap['element'][] {
  return parent.childNodes.flatMap((node) => ('attrs' in node ? [node, ...listElements(node)] : []));
}
