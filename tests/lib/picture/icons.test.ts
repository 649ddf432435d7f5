import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawIcons } from '#lib/picture/icons.ts';

it('keeps the forms of the icon as it is drawn today, on any machine (node lib/picture/write-icons.ts)', async () => {
  const icons = await drawIcons();
  expect([...icons.keys()]).toEqual(['/favicon.ico', '/apple-touch-icon.png']);
  for (const [path, bytes] of icons)
    expect(Buffer.compare(bytes, readFileSync(`public${path}`)), path).toBe(0);
});

it('holds three sizes for Windows, each a PNG of its own, one after the other to the end', () => {
  const file = readFileSync('public/favicon.ico');
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 3]);
  let end = 6 + 3 * 16;
  for (const [index, size] of [16, 32, 48].entries()) {
    const entry = 6 + 16 * index;
    const [bytes, offset] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    expect([file[entry], file[entry + 1], offset]).toEqual([size, size, end]);
    const image = file.subarray(offset, offset + bytes);
    expect(image.toString('latin1', 1, 4)).toBe('PNG');
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size]);
    end = offset + bytes;
  }
  expect(end).toBe(file.length);
});

it('leaves the corners of a touch icon to the system, and nothing in them transparent', () => {
  const file = readFileSync('public/apple-touch-icon.png');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([180, 180]);
  // One of its colours for each pixel, and no transparency beside them.
  expect([file[25], file.includes('tRNS')]).toEqual([3, false]);
  const [start, palette] = ['IDAT', 'PLTE'].map((type) => file.indexOf(type) + 4) as [number, number];
  const [, corner = 0] = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  expect(file.toString('hex', palette + 3 * corner, palette + 3 * corner + 3)).toBe('0a5a74');
});
