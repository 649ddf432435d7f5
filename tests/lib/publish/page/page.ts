import { type FinishedPage, finishPage } from '#lib/publish/page/finish-page.ts';

/** The text of the script that is ours. */
export const script = 'ours()';

/** That of one which stands in some pages beside it. */
export const more = 'more()';

/** A page as it was prerendered, with what stands in its body and in its head. */
export function makePage(body = '', head = `<script>${script}</script>`): string {
  return `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** What stands for both. */
export const joined = 'both()';

/** Finishes a page that stands at `/en/page`; each of its stylesheets tells its name, where nothing else is given. */
export function finish(
  page: string,
  readStyle = (href: string) => `p{left:${/\w+(?=\.css)/.exec(href)}}`,
  base = '',
): FinishedPage {
  return finishPage('/en/page', page, { scripts: [script, more], joined, readStyle, base });
}
