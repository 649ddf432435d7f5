import type { Page } from '@playwright/test';
import { targets } from './targets.ts';

/**
 * Goes through a page by keyboard, to its end and back, and lists what was not reached, or not in the order in which it is
 * written (WCAG 2.1.1, 2.4.3), what has no ring (2.4.7), and what lies below something else or out of view (2.4.11).
 */
export async function findUnreached(page: Page): Promise<string[]> {
  const walk = await page.evaluateHandle((targets) => {
    const all = [...document.querySelectorAll(targets)].filter(
      (target) => target.checkVisibility() && !target.matches(':disabled'),
    );
    const faults = new Set<string>();
    const reached: Element[] = [];
    // Let go of, a key has done what it does.
    addEventListener('keyup', ({ key }) => {
      if (key !== 'Tab') return;
      const target = document.activeElement ?? document.body;
      reached.push(target);
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        faults.add(`no ring: ${target.outerHTML}`);
      const { left, top, width, height } = target.getClientRects()[0] ?? new DOMRect();
      const isSeen = (x: number, y: number) => target.contains(document.elementFromPoint(x, y));
      // In a line of text the next line may lie over the edge; of a table that is higher than what header and banner leave,
      // some is in view.
      const isClear =
        height > innerHeight / 3
          ? Array.from({ length: innerHeight / 16 }, (_, index) => 16 * index).some((y) =>
              isSeen(left + 9, y),
            )
          : isSeen(left + 2, top + 6) && isSeen(left + width - 2, top + height - 6);
      if (!isClear) faults.add(`covered: ${target.outerHTML.slice(0, 200)}`);
    });
    return { all, faults, reached };
  }, targets);
  const count = await walk.evaluate(({ all }) => all.length);
  for (let pressed = 0; pressed < count; pressed++) await page.keyboard.press('Tab');
  for (let pressed = 1; pressed < count; pressed++) await page.keyboard.press('Shift+Tab');
  return walk.evaluate(({ all, faults, reached }) => {
    const expected = [...all, ...all.slice(0, -1).toReversed()];
    const wrong = expected.findIndex((target, index) => reached[index] !== target);
    if (wrong >= 0) faults.add(`${reached[wrong]?.outerHTML} instead of ${expected[wrong]?.outerHTML}`);
    return [...faults];
  });
}
