import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from '#lib/address/endpoints.ts';
import { drawSvg, paintSvg } from '#lib/picture/draw-svg.ts';
import { writePng } from '#lib/picture/write-png.ts';

/** The icon of the site, as what can stand in another SVG. */
export function readIcon(): string {
  return readFileSync(join(process.cwd(), 'public', endpoints.icon), 'utf8');
}

/** The forms of the icon for those who do not take SVG, by the addresses at which they ask unasked. */
export async function drawIcons(): Promise<Map<string, Uint8Array>> {
  const icon = readIcon();
  const images = await Promise.all(
    [16, 32, 48].map(async (size) => ({ size, png: await drawSvg(icon, size) })),
  );
  return new Map([
    [endpoints.legacyIcon, makeIco(images)],
    [endpoints.touchIcon, writePng(await paintSvg(fillCorners(icon), 180))],
  ]);
}

/** Systems cut the corners of a touch icon themselves, and show what is transparent in it as black. */
function fillCorners(icon: string): string {
  return icon.replace(/ rx="[\d.]+"/, '');
}

/** Puts images (PNG) into one file of Windows icons: a head, an entry of 16 bytes for each, and the images. */
function makeIco(images: { size: number; png: Uint8Array }[]): Uint8Array {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of images.entries()) {
    const entry = 6 + 16 * index;
    head.writeUInt8(size, entry);
    head.writeUInt8(size, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}
