import { type Colours, readColours } from '#lib/picture/colours.ts';
import { paintSvg } from '#lib/picture/draw-svg.ts';
import { fitLines } from '#lib/picture/fit-lines.ts';
import { readIcon } from '#lib/picture/icons.ts';
import type { PictureText } from '#lib/picture/picture-text.ts';
import { writeLine } from '#lib/picture/write-line.ts';
import { writePng } from '#lib/picture/write-png.ts';
import type { EditionState } from '#lib/policy/timeline.ts';

/** In pixels, as those ask for it who show it (ogp.me; 1.91 : 1). */
const [width, height] = [1200, 630];
const edge = 88;
const band = 172;

/** The ground of what is so, whose letters have the colour of the paper. */
const grounds: Record<EditionState, keyof Colours> = {
  'in force': 'accent',
  upcoming: 'ink',
  past: 'removed',
};

/** Draws what link previews show of a page, as PNG: its title large, and what is so of it on a ground that tells states apart. */
export async function drawPicture(
  { locale, title, status, state }: PictureText,
  { brand, name }: { brand: string; name: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const { light: colours } = readColours();
  const top = height - band;
  const room = { width: width - 2 * edge, isBold: true, lines: 2 };
  const heading = await fitLines(title, locale, { ...room, sizes: [80, 68, 58, 50, 42, 34] });
  const told = await fitLines(status, locale, { ...room, sizes: [40, 36, 32, 28, 24] });
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    `<svg x="${edge}" y="72" width="84" height="84">${readIcon()}</svg>`,
    writeLine(brand, edge + 110, 110, { size: 40, colour: colours.ink, isBold: true }),
    writeLine(name, edge + 110, 150, { size: 28, colour: colours.muted }),
    ...placeLines(heading, (156 + top) / 2, colours.ink),
    `<rect y="${top}" width="${width}" height="${band}" fill="${colours[grounds[state]]}"/>`,
    ...placeLines(told, top + band / 2, colours.paper),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
  return writePng(await paintSvg(svg, width));
}

/** Lines one below the other, as a whole about a height; marks above and below Thai letters need the room between. */
function placeLines(
  { size, lines }: { size: number; lines: string[] },
  middle: number,
  colour: string,
): string[] {
  const step = size * 1.4;
  const first = middle - ((lines.length - 1) * step) / 2 + size * 0.35;
  return lines.map((line, index) =>
    writeLine(line, edge, Math.round(first + index * step), { size, colour, isBold: true }),
  );
}
