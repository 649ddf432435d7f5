import type { Page } from '@playwright/test';

/** What is pressed or filled in. */
export const targets = 'a[href], button, input:not([type=hidden]), textarea, summary, [tabindex="0"]';

/** Lists the targets in `root` of less than 24 by 24 px, those in a line of text among them (WCAG 2.5.8). */
export function findSmall(page: Page, root = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ targets, root }) =>
      [...document.querySelectorAll(`:is(${root}) :is(${targets})`)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => {
          const boxes = [...target.getClientRects()];
          const width = Math.max(...boxes.map((box) => box.width));
          return width < 24 || boxes.some(({ height }) => height < 24);
        })
        .map(({ outerHTML }) => outerHTML),
    { targets, root },
  );
}

/**
 * Lists the names that links to different pages, or to different sections, have in common (WCAG 2.4.9): one section is one
 * place, whether it is led to here or in the edition itself.
 */
export function findNamesakes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const named = Map.groupBy(
      links.filter((link) => link.checkVisibility()),
      (link) => link.ariaLabel ?? link.textContent?.trim(),
    );
    return [...named].flatMap(([name, all]) => {
      const pages = new Set(all.flatMap(({ hash, href }) => (hash ? [] : href)));
      const sections = new Set(all.flatMap(({ hash }) => hash || []));
      return pages.size > 1 || sections.size > 1 ? [`${name}: ${[...pages, ...sections].join(' ')}`] : [];
    });
  });
}
