import { rememberLanguage } from './store.ts';

/** Remembers the language of a link in the switcher, and lets it lead to the place that is being read. */
export const pickLanguage = (link: HTMLAnchorElement): void => {
  rememberLanguage(link.hreflang);
  link.hash = findPlace();
};

/** The section that is being read: the last one that begins above the middle of the window; at the top, the address's. */
const findPlace = (): string => {
  const sections = [...document.querySelectorAll('main section[id]')];
  const isAbove = (section: Element) => section.getBoundingClientRect().top < innerHeight / 2;
  return scrollY > 0 ? (sections.findLast(isAbove)?.id ?? '') : location.hash;
};
