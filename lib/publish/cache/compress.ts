import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** How hard brotli tries: all it can, or for a twentieth of the time and a twelfth more bytes (decision 21). */
export const qualities = { best: 11, quick: 8 } as const;

export type Quality = keyof typeof qualities;

/** For text, in whatever language. */
export const mode = constants.BROTLI_MODE_TEXT;

/** Compresses text by brotli. */
export function compress(bytes: Buffer, quality: Quality = 'best'): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: qualities[quality],
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}
