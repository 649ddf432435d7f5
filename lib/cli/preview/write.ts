import { readCheckedEdition } from '#lib/checks/edition.ts';
import { bundlePreview } from '#lib/cli/preview/bundle.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { writeBesideContent } from '#lib/content/writing/write-files.ts';
import { type ContentError, ContentErrors } from '#lib/content-error.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listLiving } from '#lib/policy/life/published.ts';

/** The names of an edition that is there, in the order of the languages; none where it is not. */
export function findNames(policy: string, date: string): EditionName[] {
  const own = listLiving().filter((name) => name.policy === policy && name.date === date);
  return own.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}

/**
 * Writes files beside the content, one for each edition, which show it and what it changes; returns their paths. Throws
 * ContentErrors where a file that they are made of cannot be read.
 */
export function writePreviews(
  editions: { file: string; names: EditionName[] }[],
  found: ContentError[],
): string[] {
  const policies = editions.flatMap(({ names }) => names.map(({ policy }) => policy));
  refuseUnreadable(listLiving().filter(({ policy }) => policies.includes(policy)));
  const { render, style } = bundlePreview();
  return editions.map(({ file, names }) => {
    const paths = names.map(getEditionPath);
    const own = found.filter((each) => paths.includes(each.file));
    return writeBesideContent(file, render(names, own, makeStyle(style)));
  });
}

function refuseUnreadable(names: EditionName[]): void {
  const errors: ContentError[] = [];
  const unreadable = names.filter((name) => !readCheckedEdition(name, errors)).map(getEditionPath);
  if (unreadable.length > 0) throw new ContentErrors(errors.filter(({ file }) => unreadable.includes(file)));
}

/** The site's own style: a part of the file has its language where a page has it at its root. */
function makeStyle(style: string): string {
  return `${style.replaceAll(':root:lang(', ':lang(')}
main > div { padding-block-start: var(--space-xl); font: var(--text); }
main a:not([href]) { color: inherit; }
main nav a:not([href]) { display: none; }
@media print { main > div { break-before: page; padding: 0; } main > nav { display: none; } }
`;
}
