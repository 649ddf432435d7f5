import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Conversation } from './conversations.ts';
import { type Exchange, pages } from './exchanges.ts';

/** Has a conversation with a server; throws an Error that says where what came back is not what must. */
export async function converse(port: number, { pieces, manner, expected }: Conversation): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  const closed = once(socket, 'close').catch(() => {});
  const chunks: Buffer[] = [];
  socket.on('error', () => {});
  socket.on('end', () => socket.end());
  if (manner === 'reads' || manner === 'waits') socket.on('data', (chunk) => chunks.push(chunk));
  for (const piece of pieces) {
    if (!socket.writable) break;
    socket.write(piece, 'latin1');
    if (pieces.length > 1) await wait(1);
  }
  if (manner === 'resets') socket.resetAndDestroy();
  if (manner === 'leaves') socket.destroy();
  if (manner === 'reads late') {
    await wait(30);
    socket.on('data', (chunk) => chunks.push(chunk));
  }
  // Nothing more comes from here: what is asked is answered all the same, and then the server ends too. (A socket that is
  // to be reset must not be ended as well: the system refuses the one while the other is on its way, and keeps it.)
  if (manner === 'reads' || manner === 'reads late') socket.end();
  await closed;
  if (manner === 'resets' || manner === 'leaves') return;
  const bytes = Buffer.concat(chunks);
  if (expected) assertAnswers(bytes, expected);
  else assertWhole(bytes);
}

/** As many answers as requests, in order, each with its own body, and nothing between or behind them. */
function assertAnswers(bytes: Buffer, expected: Exchange[]): void {
  let rest = bytes;
  for (const [index, { bytes: asked, status, body, isExpectant }] of expected.entries()) {
    const interim = 'HTTP/1.1 100 Continue\r\n\r\n';
    if (isExpectant && rest.toString('latin1', 0, interim.length) === interim)
      rest = rest.subarray(interim.length);
    const answer = readHead(rest);
    const place = `answer ${index + 1} of ${expected.length}, to ${JSON.stringify(asked.slice(0, 200))}`;
    if (answer?.status !== status)
      throw new Error(
        `${place}: ${status} was to come, and not ${JSON.stringify(rest.toString('latin1', 0, 200))}.`,
      );
    const sent = rest.subarray(answer.end, answer.end + body.length);
    if (!sent.equals(body)) throw new Error(`${place}: its body is another.`);
    rest = rest.subarray(answer.end + body.length);
  }
  if (rest.length > 0)
    throw new Error(`Behind the last answer came ${JSON.stringify(rest.toString('latin1', 0, 200))}.`);
}

/** Every answer is whole, none is an error of ours, and a page is the page that its ETag names. */
function assertWhole(bytes: Buffer): void {
  let rest = bytes;
  while (rest.length > 0) {
    const answer = readHead(rest);
    if (!answer) throw new Error(`This is no answer: ${JSON.stringify(rest.toString('latin1', 0, 200))}.`);
    const { status, fields, end } = answer;
    if (status >= 500 && status !== 501 && status !== 505) throw new Error(`An answer is ${status}.`);
    const hasBody = status >= 200 && status !== 204 && status !== 304;
    const length = hasBody ? Number(/^content-length: (\d+)$/im.exec(fields)?.[1]) : 0;
    const body = rest.subarray(end, end + length);
    if (body.length !== length) throw new Error('An answer is not whole.');
    const etag = /^etag: "([\da-f]{22})[^"]*"$/im.exec(fields)?.[1];
    if (hasBody && etag && !pages.get(etag)?.equals(body)) throw new Error(`The body of ${etag} is another.`);
    rest = rest.subarray(end + length);
  }
}

function readHead(bytes: Buffer): { status: number; fields: string; end: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  const [, status, fields = ''] =
    /^HTTP\/1\.1 (\d{3}) [^\r\n]*((?:\r\n[^\r\n]+)*)$/.exec(bytes.toString('latin1', 0, end)) ?? [];
  return end === -1 || status === undefined ? undefined : { status: Number(status), fields, end: end + 4 };
}
