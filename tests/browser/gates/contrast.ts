import type { Page } from '@playwright/test';

/**
 * Lists the texts in `root`, marks and what the style adds among them, whose colour has less contrast with its ground than
 * `least`, and the edges of controls with less than 3 (WCAG 1.4.6, 1.4.11): colours as the browser computed and laid them
 * over each other.
 */
export function findFaint(page: Page, least: number, root = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ least, root }) => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const lights = new Map<string, number>();
      const grounds = new Map<Element | null, string[]>([[null, ['white']]]);
      const faults = new Set<string>();

      /** The relative luminance of colours laid over each other (WCAG 2.2, "relative luminance"). */
      const measureLight = (colours: string[], opacity = '1'): number => {
        const key = [...colours, opacity].join();
        if (!lights.has(key) && pen) {
          for (const [index, colour] of colours.entries()) {
            pen.globalAlpha = index < colours.length - 1 ? 1 : Number(opacity);
            pen.fillStyle = colour;
            pen.fillRect(0, 0, 1, 1);
          }
          const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((byte) => {
            const part = byte / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          lights.set(key, 0.2126 * red + 0.7152 * green + 0.0722 * blue);
        }
        return lights.get(key) ?? 0;
      };
      const findGround = (element: Element | null): string[] => {
        const known = grounds.get(element);
        if (known || !element) return known ?? [];
        const ground = [...findGround(element.parentElement), getComputedStyle(element).backgroundColor];
        grounds.set(element, ground);
        return ground;
      };
      const compare = (text: string, ground: string[], colour: string, opacity: string, least: number) => {
        const [dark = 0, light = 0] = [
          measureLight(ground),
          measureLight([...ground, colour], opacity),
        ].toSorted((a, b) => a - b);
        const ratio = (light + 0.05) / (dark + 0.05);
        if (ratio < least) faults.add(`${ratio.toFixed(2)}: ${text.trim().slice(0, 40)}`);
      };
      const isShown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const isClipped = (element: Element | null): boolean =>
        element !== null &&
        (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));

      for (const element of document.querySelectorAll(`:is(${root}) *`)) {
        if (!isShown(element)) continue;
        const { color, opacity, borderTopColor, listStyleType } = getComputedStyle(element);
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const text = own.map(({ textContent }) => textContent).join('');
        if (text.trim() && !isClipped(element)) compare(text, findGround(element), color, opacity, least);
        for (const part of ['::before', '::after', '::marker']) {
          if (part === '::marker' && (element.localName !== 'li' || listStyleType === 'none')) continue;
          const style = getComputedStyle(element, part);
          if (part !== '::marker' && /^(none|normal|"")$/.test(style.content)) continue;
          if (Number(style.opacity) > 0)
            compare(
              `${part} of ${element.textContent}`,
              findGround(element),
              style.color,
              style.opacity,
              least,
            );
        }
        if (element.matches('input:enabled, textarea, button'))
          compare(
            `edge of ${element.outerHTML}`,
            findGround(element.parentElement),
            borderTopColor,
            opacity,
            3,
          );
      }
      return [...faults];
    },
    { least, root },
  );
}
