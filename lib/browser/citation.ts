import { announce } from './notice.ts';

/** Copies the text of a link, else title, edition, section and permanent address; where that fails, the link leads there. */
export const cite = (link: HTMLAnchorElement): void => {
  const citation = link.dataset.text ?? (HAS_LETTERS ? '' : listParts(link).join(', '));
  const show = (notice: HTMLElement) => {
    // That a letter was copied is said without the letter.
    if (!HAS_LETTERS) (notice.querySelector('span') as HTMLElement).textContent = citation;
  };
  navigator.clipboard.writeText(citation).then(
    () => announce(ANCHORS.cited, show),
    () => location.assign(link.href),
  );
};

const listParts = (link: HTMLAnchorElement) => [
  link.closest('article')?.dataset.citation,
  link.parentElement?.querySelector('h2')?.textContent,
  link.href,
];
