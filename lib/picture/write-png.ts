import { constants, crc32, deflateSync } from 'node:zlib';

/** An image as it is painted: four bytes a pixel (RGBA), row by row. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Where zlib looks for what is alike further away, it may find other things on another processor. */
const runs = { level: constants.Z_BEST_COMPRESSION, strategy: constants.Z_RLE };

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/**
 * Writes an image of plain grounds and letters, with nothing transparent in it, as PNG with a palette (W3C PNG, §11.2.2):
 * a third of the bytes, and the same on every machine, as runs of a colour are all that is looked for.
 */
export function writePng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
  const { palette, indices } = findPalette(pixels);
  const rows = new Uint8Array(height * (width + 1));
  // Each row begins with the number of its filter, which is none.
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a pixel, which are a number in the palette.
  head.set([8, 3], 8);
  const chunks = [
    writeChunk('IHDR', head),
    writeChunk('PLTE', palette),
    writeChunk('IDAT', deflateSync(rows, runs)),
    writeChunk('IEND', new Uint8Array()),
  ];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

/** The colours of an image, three bytes each: no more than 256, where it has more with the finest differences left out. */
function findPalette(pixels: Uint8Array): { palette: Uint8Array; indices: Uint8Array } {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.length);
  const indices = new Uint8Array(pixels.length / 4);
  for (let mask = 0xff; ; mask = (mask << 1) & 0xff) {
    const colours = new Map<number, number>();
    const ofEach = (mask << 16) | (mask << 8) | mask;
    let [before, number] = [-1, 0];
    for (let index = 0; index < indices.length; index++) {
      const colour = (view.getUint32(4 * index) >>> 8) & ofEach;
      // Most pixels are as the one before them.
      if (colour !== before) {
        number = colours.get(colour) ?? colours.size;
        colours.set(colour, number);
        before = colour;
      }
      indices[index] = number;
    }
    if (colours.size > 256) continue;
    const palette = [...colours.keys()].flatMap((colour) => [
      colour >> 16,
      (colour >> 8) & 0xff,
      colour & 0xff,
    ]);
    return { palette: Uint8Array.from(palette), indices };
  }
}

function writeChunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
