import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Duplex } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Head, parseHead } from '#lib/server/http/parse-head.ts';
import { Refusal } from '#lib/server/http/refusal.ts';

const parse = (text: string): Head | number => {
  try {
    return parseHead(text);
  } catch (error) {
    if (error instanceof Refusal) return error.status;
    throw error;
  }
};

describe('parseHead', () => {
  it('reads a request', () => {
    const text =
      'GET /th?a=b HTTP/1.1\r\nHost: localhost:3000\r\nCookie: a=b\r\nACCEPT: \ttext/html \r\ncookie: c=d\r\naccept: */*';
    expect(parse(text)).toEqual({
      method: 'GET',
      target: '/th?a=b',
      fields: Object.assign(Object.create(null), {
        host: 'localhost:3000',
        cookie: 'a=b; c=d',
        accept: 'text/html, */*',
      }),
      framing: 0,
      isKept: true,
      isExpectant: false,
    });
  });

  it.each([
    ['Connection: close', false],
    ['Connection: keep-alive, Close', false],
    ['Connection: closed', true],
    ['Connection: keep-alive', true],
  ])('ends the connection where "%s" asks for it', (line, isKept) => {
    expect(parse(`GET / HTTP/1.1\r\nHost: x\r\n${line}`)).toMatchObject({ isKept });
  });

  it('answers HTTP/1.0 once, whatever it expects', () => {
    const head = { isKept: false, isExpectant: false };
    expect(parse('GET / HTTP/1.0\r\nConnection: keep-alive\r\nExpect: much')).toMatchObject(head);
  });

  it.each([
    ['Content-Length: 5', 5],
    ['Content-Length: 05', 5],
    ['Transfer-Encoding: Chunked', 'chunked'],
    ['X: y', 0],
    ['Content-Length: 5\r\nContent-Length: 5', 400],
    ['Content-Length: 5, 5', 400],
    ['Content-Length: +5', 400],
    ['Content-Length: 5 5', 400],
    ['Content-Length: 0x5', 400],
    ['Content-Length:', 400],
    ['Content-Length: 5\r\nTransfer-Encoding: chunked', 400],
    ['Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', 501],
    ['Transfer-Encoding: gzip, chunked', 501],
    ['Transfer-Encoding: chunked\xa0', 501],
    ['Transfer-Encoding: "chunked"', 501],
    ['Transfer-Encoding : chunked', 400],
    ['Transfer-Encoding:\r\n chunked', 400],
    ['Transfer-Encoding\0: chunked', 400],
  ])('frames a body by %j as %s', (line, framing) => {
    const head = parse(`POST /consent HTTP/1.1\r\nHost: x\r\n${line}`);
    expect(typeof head === 'number' ? head : head.framing).toBe(framing);
  });

  it('takes no length in chunks from HTTP/1.0', () => {
    expect(parse('POST / HTTP/1.0\r\nTransfer-Encoding: chunked')).toBe(400);
  });

  it.each([
    ['localhost', false],
    ['[::1]:3000', false],
    ['', false],
    ['a b', true],
    ['u@evil.example/x', true],
    ['a,b', false],
    ['x\r\nHost: x', true],
  ])('holds %j for a host, or refuses it', (name, isRefused) => {
    expect(parse(`GET / HTTP/1.1\r\nHost: ${name}`) === 400).toBe(isRefused);
  });

  it('counts fields', () => {
    expect(parse(`GET / HTTP/1.1\r\nHost: x${'\r\na: b'.repeat(99)}`)).toMatchObject({ method: 'GET' });
    expect(parse(`GET / HTTP/1.1\r\nHost: x${'\r\na: b'.repeat(100)}`)).toBe(431);
  });

  it('reads a field that is mostly spaces', () => {
    const spaces = `${' '.repeat(16_000)}x${' '.repeat(16_000)}`;
    expect(parse(`GET / HTTP/1.1\r\nHost: x\r\nA: ${'y'.repeat(10)}${spaces}`)).toMatchObject({
      method: 'GET',
    });
  });
});

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
      const head = parse(text);
      if (typeof head === 'number') return;
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
