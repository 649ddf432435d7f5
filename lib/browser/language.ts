import { rememberLanguage } from './store.ts';

/** Lets a link to the same text elsewhere lead to the place that is being read; remembers the language of one in the switcher. */
export const keepPlace = (link: HTMLAnchorElement): void => {
  if (link.hreflang) rememberLanguage(link.hreflang);
  link.hash = HAS_LETTERS ? location.hash : findPlace();
};

/** The section that is being read: the last one that begins above the middle of the window; at the top, the address's. */
const findPlace = (): string => {
  const sections = [...document.querySelectorAll('main section[id]')];
  const isAbove = (section: Element) => section.getBoundingClientRect().top < innerHeight / 2;
  return scrollY > 0 ? (sections.findLast(isAbove)?.id ?? '') : location.hash;
};
