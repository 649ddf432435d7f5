import { limits } from '#lib/dist/limits.ts';
import type { Connection } from '#lib/server/http/connection.ts';
import { longest } from '#lib/server/http/limits.ts';
import { type Head, parseFields } from '#lib/server/http/parse-head.ts';
import { makeRefusal, Refusal } from '#lib/server/http/refusal.ts';

const chunkLine = /^([\da-f]{1,8})(?:;[\t\x20-\x7e\x80-\xff]*)?$/i;

/** Reads what follows a head, whole (RFC 9112 §6, §7.1); throws a Refusal where it is too large, malformed or too slow. */
export async function readBody(connection: Connection, { framing, isExpectant }: Head): Promise<Buffer> {
  if (framing === 0) return Buffer.alloc(0);
  if (framing !== 'chunked' && framing > limits.formBytes) throw new Refusal(413, 'The form is too large.');
  // In its turn: everything asked before is answered.
  if (isExpectant && connection.received.length === 0) await connection.send('HTTP/1.1 100 Continue\r\n\r\n');
  connection.allow(limits.bodySeconds);
  return framing === 'chunked' ? await readChunks(connection) : await readBytes(connection, framing);
}

async function readChunks(connection: Connection): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const [, digits] = chunkLine.exec(await readLine(connection)) ?? [];
    if (digits === undefined) throw new Refusal(400, 'This form is malformed.');
    const size = Number.parseInt(digits, 16);
    if (size === 0) break;
    length += size;
    if (length > limits.formBytes) throw new Refusal(413, 'The form is too large.');
    chunks.push(await readBytes(connection, size));
    if ((await readLine(connection)) !== '') throw new Refusal(400, 'This form is malformed.');
  }
  // Fields that nobody asked for are read over, but not over mistakes in them.
  const trailer: string[] = [];
  for (let line = await readLine(connection); line !== ''; line = await readLine(connection)) {
    trailer.push(line);
    parseFields(trailer);
  }
  return Buffer.concat(chunks);
}

async function readBytes(connection: Connection, length: number): Promise<Buffer> {
  while (connection.received.length < length) await readMore(connection);
  return connection.take(length);
}

/** Reads a line and its end; returns it without. */
async function readLine(connection: Connection): Promise<string> {
  for (;;) {
    const end = connection.received.indexOf('\r\n');
    if (end > longest.line || (end === -1 && connection.received.length > longest.line))
      throw new Refusal(431, 'A line of this form is too long.');
    if (end !== -1) return connection.take(end + 2).toString('latin1', 0, end);
    await readMore(connection);
  }
}

async function readMore(connection: Connection): Promise<void> {
  if (!(await connection.more(true))) throw makeRefusal(connection.isLate);
}
