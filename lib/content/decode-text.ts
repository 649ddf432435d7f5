import { ContentError } from '#lib/content-error.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the bytes of a file as text with `\n` line ends. Throws a ContentError on bytes that are not UTF-8. */
export function decodeText(path: string, bytes: Uint8Array): string {
  try {
    const text = utf8.decode(bytes);
    return text.replaceAll(/\r\n?/g, '\n');
  } catch {
    throw new ContentError(path, findBrokenLine(bytes), 'this is not UTF-8 text', 'save the file as UTF-8');
  }
}

/** The first line whose bytes are not UTF-8; a line feed is never part of a longer character. */
function findBrokenLine(bytes: Uint8Array): number {
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const broken = lines.findIndex((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'));
  return broken + 1;
}
