import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writePng } from '#lib/picture/write-png.ts';

/** Reads a PNG with a palette back: its chunks by type, and its colours row by row. */
function readPng(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  expect(file.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at)),
    );
  const get = (type: string) => chunks.get(type) ?? Buffer.alloc(0);
  const [width, palette, data] = [get('IHDR').readUInt32BE(0), get('PLTE'), inflateSync(get('IDAT'))];
  const rows = Array.from({ length: data.length / (width + 1) }, (_, y) =>
    [...data.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))].map((index) =>
      palette.toString('hex', 3 * index, 3 * index + 3),
    ),
  );
  return { types: [...chunks.keys()], head: [...get('IHDR')], colours: palette.length / 3, rows };
}

describe('a PNG with a palette', () => {
  it('holds each pixel as it was painted', () => {
    const pixels = Uint8Array.from(
      ['ff0000', '00ff00', '0000ff', 'ff0000', '010203', 'fefefe'].flatMap((hex) => [
        ...Buffer.from(hex, 'hex'),
        255,
      ]),
    );
    const { types, head, colours, rows } = readPng(writePng({ width: 3, height: 2, pixels }));
    expect(types).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    expect(head).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect(colours).toBe(5);
    expect(rows).toEqual([
      ['ff0000', '00ff00', '0000ff'],
      ['ff0000', '010203', 'fefefe'],
    ]);
  });

  it('leaves out the finest differences where there are more colours than a palette holds', () => {
    const pixels = new Uint8Array(4 * 300);
    for (let index = 0; index < 300; index++) pixels.set([index & 0xff, index >> 8, 0, 255], 4 * index);
    const { colours, rows } = readPng(writePng({ width: 300, height: 1, pixels }));
    expect(colours).toBeLessThanOrEqual(256);
    expect(rows[0]?.slice(0, 3)).toEqual(['000000', '000000', '020000']);
  });
});
