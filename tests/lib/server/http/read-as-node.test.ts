import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseHead } from '#lib/server/http/parse-head.ts';
import { refuse } from './refuse.ts';

/** How Node's own parser reads a request: undefined where it refuses it. */
async function readByNode(text: string): Promise<IncomingMessage | undefined> {
  const server = createServer({ requireHostHeader: false });
  const socket = new Duplex({ read: () => {}, write: (_, __, done) => done() });
  const read = Promise.race([
    once(server, 'request').then(([request]) => request),
    once(server, 'checkContinue').then(([request]) => request),
    once(server, 'connect').then(([request]) => request),
    once(server, 'clientError').then(() => undefined),
  ]);
  server.emit('connection', socket);
  socket.push(Buffer.from(`${text}\r\n\r\n`, 'latin1'));
  const request = await read;
  socket.destroy();
  return request;
}

const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'CONNECT');
const names = fc.constantFrom(
  ...[
    'Host',
    'host',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Cookie',
    'X-A',
    'Expect',
    'X\tB',
    'X C',
    '',
  ],
);
const values = fc.oneof(
  fc.constantFrom(
    'x',
    '5',
    '5, 5',
    'chunked',
    'gzip, chunked',
    'close',
    '100-continue',
    ' \tx\t ',
    'a\x0bb',
    'a\rb',
    'é',
  ),
  fc.stringMatching(/^[\t -~\x80-\xff]{0,12}$/),
);
const lines = fc
  .tuple(names, fc.constantFrom(': ', ':', ' : ', '\t:', ''), values)
  .map((parts) => parts.join(''));
const heads = fc
  .tuple(
    methods,
    fc.constantFrom('/', '/th', '/a b', '*', 'x:443', '/\x7f', '/é'),
    fc.constantFrom('1.1', '1.0', '2.0'),
    fc.array(lines, { maxLength: 5 }),
  )
  .map(([method, target, version, fields]) =>
    [`${method} ${target} HTTP/${version}`, 'Host: x', ...fields].join('\r\n'),
  );

it('accepts nothing that Node refuses, and reads what it accepts as Node does', async () => {
  await fc.assert(
    fc.asyncProperty(heads, async (text) => {
      if (refuse(() => parseHead(text))) return;
      const head = parseHead(text);
      const request = await readByNode(text);
      expect(request, text).toBeDefined();
      if (!request) return;
      expect([request.method, request.url]).toEqual([head.method, head.target]);
      for (const name of [
        'host',
        'content-length',
        'transfer-encoding',
        'connection',
        'cookie',
        'x-a',
      ] as const) {
        expect(request.headersDistinct[name]?.join(name === 'cookie' ? '; ' : ', '), name).toBe(
          head.fields[name],
        );
      }
    }),
    { seed: 20_261_125, numRuns: 3000 },
  );
});
