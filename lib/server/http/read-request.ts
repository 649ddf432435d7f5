import { limits } from '#lib/dist/limits.ts';
import type { Connection } from '#lib/server/http/connection.ts';
import { type Head, parseHead } from '#lib/server/http/parse-head.ts';
import { readBody } from '#lib/server/http/read-body.ts';
import { makeRefusal, Refusal } from '#lib/server/http/refusal.ts';

const blankLine = Buffer.from('\r\n\r\n');

/** A request that has come to its end. */
export interface WholeRequest extends Head {
  body: Buffer;
}

/** Reads the next request of a connection; undefined where none comes. Throws a Refusal where it is none, or comes too slowly. */
export async function readRequest(connection: Connection): Promise<WholeRequest | undefined> {
  connection.allow(limits.idleSeconds);
  while (!hasBegun(connection)) {
    if (!(await connection.more())) return undefined;
  }
  connection.allow(limits.headSeconds);
  const end = await findEnd(connection);
  if (end === undefined) return undefined;
  const head = parseHead(connection.take(end + 4).toString('latin1', 0, end));
  return { ...head, body: await readBody(connection, head) };
}

/** Whether there is anything beyond the empty lines that may stand before a request (RFC 9112 §2.2). */
function hasBegun(connection: Connection): boolean {
  const { received } = connection;
  const begin = received.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  if (begin !== 0) connection.take(begin === -1 ? received.length : begin);
  return begin !== -1;
}

/** Where the head ends; undefined where the server ends before. */
async function findEnd(connection: Connection): Promise<number | undefined> {
  for (;;) {
    const { received } = connection;
    const end = received.indexOf(blankLine);
    if (end > limits.headBytes || (end === -1 && received.length > limits.headBytes))
      throw new Refusal(431, 'The headers are too large.');
    if (end !== -1) return end;
    // Said at once: lines without a carriage return, or another protocol, never come to the end that is waited for.
    if (!/^[!#$%&'*+.^_`|~\w-]/.test(received.toString('latin1', 0, 1)) || received.includes('\n\n'))
      throw new Refusal(400, 'This request is malformed.');
    if (await connection.more()) continue;
    if (connection.isEnding) return undefined;
    throw makeRefusal(connection.isLate);
  }
}
