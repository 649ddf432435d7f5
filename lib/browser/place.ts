import { rememberLanguage } from './store.ts';

/** Lets a link to the same text elsewhere lead to the place that is being read; remembers the language of one in the switcher. */
export const keepPlace = (link: HTMLAnchorElement): void => {
  if (link.hreflang) rememberLanguage(link.hreflang);
  link.hash = !HAS_LETTERS && scrollY > 0 ? findPlace() : location.hash;
};

/** The place that is being read: the address's while it is in the window, else the last section that begins above its middle. */
const findPlace = (): string => {
  const getTop = (element: Element) => element.getBoundingClientRect().top;
  const target = document.querySelector(':target');
  const top = target ? getTop(target) : -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  const sections = [...document.querySelectorAll('main section[id]')];
  const read = sections.findLast((section) => getTop(section) < innerHeight / 2);
  return read ? `#${read.id}` : '';
};

/** Marks it in the contents (WAI-ARIA 1.2, aria-current). */
export const markPlace = (): void => {
  const place = findPlace();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(`#${ANCHORS.contents} a`))
    link.ariaCurrent = `${link.hash === place}`;
};
