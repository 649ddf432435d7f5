/** Reads the bytes of a page in the encoding that its mark of byte order or its `<meta charset>` names; UTF-8 without any. */
export function decodeHtml(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, named] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? [];
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const text = findDecoder(isWide ? 'utf-16le' : named).decode(bytes);
  return text.replaceAll(/\r\n?/g, '\n');
}

function findDecoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
