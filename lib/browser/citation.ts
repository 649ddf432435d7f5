import { announce } from './notice.ts';

/** Copies the text of a link, else title, edition, section and permanent address; where that fails, the link leads there. */
export const cite = (link: HTMLAnchorElement): void => {
  const citation = HAS_LETTERS ? (link.dataset.text ?? '') : listParts(link).join(', ');
  navigator.clipboard.writeText(citation).then(
    () => announce(['copied']),
    () => location.assign(link.href),
  );
};

const listParts = (link: HTMLAnchorElement) => [
  link.closest('article')?.dataset.citation,
  link.parentElement?.querySelector('h2')?.textContent,
  link.href,
];
