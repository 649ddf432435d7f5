import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/**
 * How hard brotli tries: all it can, or for a twentieth of the time and a twelfth more bytes (decision 21). With a window of
 * 64 KB (its length as a power of two) it takes half a megabyte in the place of sixteen.
 */
export const qualities = {
  best: { quality: 11, window: constants.BROTLI_DEFAULT_WINDOW },
  quick: { quality: 9, window: 16 },
} as const;

export type Quality = keyof typeof qualities;

/** For text, in whatever language. */
export const mode = constants.BROTLI_MODE_TEXT;

/** Compresses text by brotli. */
export function compress(bytes: Buffer, quality: Quality = 'best'): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualities[quality].quality,
    [constants.BROTLI_PARAM_LGWIN]: qualities[quality].window,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/** Compresses text quickly where that makes at most so many bytes of it, else as well as brotli can. */
export async function compressToFit(bytes: Buffer, most: number): Promise<Buffer> {
  const quick = await compress(bytes, 'quick');
  return quick.length <= most ? quick : compress(bytes, 'best');
}
