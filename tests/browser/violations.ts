import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds on a page: each rule, with the elements that break it. Contrast is measured in `gates/contrast.ts`. */
export async function findViolations(page: Page): Promise<[rule: string, elements: string[]][]> {
  const { violations } = await new AxeBuilder({ page }).disableRules('color-contrast').analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
