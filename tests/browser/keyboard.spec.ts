// The keyboard reaches all that can be used, and what it is at is seen whole (WCAG 2.1.1, 2.4.7, 2.4.11).
import { locales } from '../fixtures/routing.ts';
import { getOrigin, ports } from './ports.ts';
import { expect, test } from './visitor.ts';

test.use({ baseURL: getOrigin(ports.onItsDay) });

const paths = ['', '/privacy', '/cookies', '/rights', '/privacy/history', '/cookies/2026-11-23/changes'];

/** Runs in a page: by how much the ring around what has the focus is cut off, and by what; nothing where it is whole. */
function findClipped(): string {
  const focused = document.activeElement as HTMLElement;
  const { outlineWidth, outlineOffset, outlineStyle, position } = getComputedStyle(focused);
  if (outlineStyle === 'none') return `no ring: ${focused.outerHTML}`;
  const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
  const boxes = [...focused.getClientRects()];
  const clips: [string, DOMRect][] = [
    ['window', new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight)],
  ];
  // What stands above and below what scrolls in the window takes of the room there.
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
  const taken = Number.parseFloat(scrollPaddingBlockStart) + Number.parseFloat(scrollPaddingBlockEnd);
  for (let around = focused.parentElement; around && position !== 'fixed'; around = around.parentElement) {
    if (around === document.body || around === document.documentElement) break;
    if (getComputedStyle(around).overflow === 'visible') continue;
    const { left, top } = around.getBoundingClientRect();
    clips.push([
      around.outerHTML.slice(0, 60),
      new DOMRect(left + around.clientLeft, top + around.clientTop, around.clientWidth, around.clientHeight),
    ]);
  }
  for (const { left, right, top, bottom } of boxes) {
    for (const [name, clip] of clips) {
      // More than there is room for can only be seen part by part.
      const room = name === 'window' ? clip.height - taken : clip.height;
      const isHigher = bottom - top + 2 * ring > room;
      if (
        left - ring < clip.left - 0.5 ||
        right + ring > clip.right + 0.5 ||
        (!isHigher && (top - ring < clip.top - 0.5 || bottom + ring > clip.bottom + 0.5))
      )
        return `${focused.outerHTML.slice(0, 120)} is cut off by ${name}: ${[left, right, top, bottom]} in ${[clip.left, clip.right, clip.top, clip.bottom]}`;
    }
  }
  return '';
}

for (const path of locales.flatMap((locale) => paths.map((kind) => `/${locale}${kind}`))) {
  for (const width of [360, 1280]) {
    test(`${path} is reached whole by keyboard, each place with its ring, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.name = '';
          details.open = true;
        }
      });
      const usable = await page.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>(
          'a[href], button, input, textarea, summary, [tabindex="0"]',
        );
        const shown = [...all].filter(
          (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
        );
        for (const [index, each] of shown.entries()) each.dataset.place = String(index);
        return shown.length;
      });
      expect(usable).toBeGreaterThan(8);
      const reached = new Set<string>();
      const clipped: string[] = [];
      for (let count = 0; count < usable; count++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place ?? 'none'),
        );
        // Scrolled to within a frame or two.
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        clipped.push(await page.evaluate(findClipped));
      }
      expect(clipped.filter(Boolean)).toEqual([]);
      expect(reached.size).toBe(usable);
    });
  }
}
