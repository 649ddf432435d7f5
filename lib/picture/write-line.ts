import { escapeText } from '#lib/html.ts';

/** How a line is drawn; the size in pixels. */
export interface LineStyle {
  size: number;
  colour: string;
  isBold?: boolean;
}

/** What the fonts of pictures have letters for. */
const known =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * Writes a line of text that begins at a point as an element of SVG. Throws where the fonts have no letters for its
 * language.
 */
export function writeLine(text: string, x: number, y: number, { size, colour, isBold }: LineStyle): string {
  if (!known.test(text))
    throw new Error(
      `A preview picture cannot show "${text}": no font of lib/picture/fonts has its letters — add one that has`,
    );
  // The program gives no room to what follows sara am, which is written as the two signs that it is drawn as.
  const plain = text.replaceAll('\u00A0', ' ').replaceAll(/([\u0E48-\u0E4B]?)\u0E33/g, '\u0E4D$1\u0E32');
  // Noto Sans has no Thai letters, and Noto Sans Thai no others.
  const runs = escapeText(plain).replaceAll(
    /\p{Script=Thai}+/gu,
    (run) => `<tspan font-family="Noto Sans Thai">${run}</tspan>`,
  );
  return `<text x="${x}" y="${y}" fill="${colour}" font-family="Noto Sans" font-size="${size}" font-weight="${isBold ? 700 : 400}">${runs}</text>`;
}
