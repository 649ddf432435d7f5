import { cache } from 'react';
import { countFound } from '#lib/checks/count-found.ts';
import { type EditionName, getEditionPath } from '#lib/content/files.ts';
import { ContentError, ContentErrors } from '#lib/content-error.ts';
import { escapeText } from '#lib/html.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { getEdition, getTimeline, listPolicies } from '#lib/policy/policies.ts';

/** What the preview (`npm run dev`) says of the content on its pages; a build says nothing, and compiles no check. */
export const getPreviewed = cache(
  async (): Promise<ContentError[]> =>
    process.env.NODE_ENV === 'development' ? (await import('#lib/checks/found.ts')).findMistakes() : [],
);

/** As `getPreviewed`, of the file of one edition alone. */
export async function getPreviewedOf(name: EditionName): Promise<ContentError[]> {
  return (await getPreviewed()).filter(({ file }) => file === getEditionPath(name));
}

/** Whether all that a language's pages are made of can be read: a page is never made of less. */
export function canShow(locale: Locale): boolean {
  try {
    getCompany(locale);
    readMessages(locale);
    for (const policy of listPolicies(locale))
      for (const { date } of getTimeline(locale, policy)) getEdition({ locale, policy, date });
    return true;
  } catch (error) {
    if (error instanceof ContentError || error instanceof ContentErrors) return false;
    throw error;
  }
}

/** What was found as a page of its own, in the place of one that cannot be made. */
export function writeFoundPage(found: ContentError[]): string {
  const items = found.map(({ message }) => `<li><mark>${escapeText(message)}</mark></li>`);
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${countFound(found)}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}li{margin-block:1rem;white-space:pre-wrap}</style>
<h1>This page cannot be shown yet</h1>
<p>A file that it is made of cannot be read. Mend it, and load the page again.
<h2>${countFound(found)}</h2>
<ol>
${items.join('\n')}
</ol>
</html>
`;
}
