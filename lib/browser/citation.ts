import { announce } from './notice.ts';

/** Copies title, edition, section and permanent address; where that fails, the link leads to the address. */
export const cite = (link: HTMLAnchorElement): void => {
  const edition = link.closest('article')?.dataset.citation;
  const section = link.parentElement?.querySelector('h2')?.textContent;
  const citation = `${edition}, ${section}, ${link.href}`;
  const show = (notice: HTMLElement) => {
    (notice.querySelector('span') as HTMLElement).textContent = citation;
  };
  navigator.clipboard.writeText(citation).then(
    () => announce(ANCHORS.cited, show),
    () => location.assign(link.href),
  );
};
