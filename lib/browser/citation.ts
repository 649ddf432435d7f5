import { announce } from './notice.ts';

/** Copies the text of a link, else title, edition, section and permanent address; where that fails, the link leads there. */
export const cite = (link: HTMLAnchorElement): void => {
  const edition = link.closest('article')?.dataset.citation;
  const section = link.parentElement?.querySelector('h2')?.textContent;
  const citation = link.dataset.text ?? `${edition}, ${section}, ${link.href}`;
  const show = (notice: HTMLElement) => {
    (notice.querySelector('span') as HTMLElement).textContent = citation;
  };
  navigator.clipboard.writeText(citation).then(
    () => announce(ANCHORS.cited, show),
    () => location.assign(link.href),
  );
};
