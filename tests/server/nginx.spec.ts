import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inert, line, readHeaders } from './expected.ts';
import { startNginx } from './nginx.ts';
import { ask, exchange, type RawAnswer, readAnswers } from './raw.ts';
import { findPort, site } from './running.ts';
import { folder, readPage, runServers } from './servers.ts';

const getPort = runServers();

it('nginx sends the headers of every answer where our server does not answer', async () => {
  const alone = await startNginx(await findPort());
  const { status, headers } = await ask(alone.port, '/nothing');
  const page = await ask(alone.port, '/th/privacy', { 'If-None-Match': '"x"' });
  await alone.stop();
  expect(status).toBe(502);
  expect(headers).toMatchObject(inert);
  // A page that somebody has already is a page of its own, as long as there is nobody to compare it.
  expect([page.status, page.body.equals(readPage('/th/privacy'))]).toEqual([200, true]);
});

it('nginx gets from our server what it does not find in its own copy', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(site, copy, { recursive: true, verbatimSymlinks: true });
  for (const coding of ['', '.br', '.gz']) rmSync(join(copy, `${folder.from}/en/privacy.html${coding}`));
  const other = await startNginx(getPort('ours'), copy);
  const answers = [await ask(other.port, '/en/privacy'), await ask(getPort('ours'), '/en/privacy')];
  await other.stop();
  rmSync(copy, { recursive: true });
  const [{ headers: passed, ...whole }, { headers: own, ...direct }] = answers as [RawAnswer, RawAnswer];
  expect([whole.status, whole.body.equals(direct.body), passed.etag]).toEqual([200, true, own.etag]);
});

const form = 'Content-Type: application/x-www-form-urlencoded';

/** What nginx refuses by itself, and what it says where our server does not answer. */
const refusals: [what: string, request: string, status: number][] = [
  ['no request at all', 'hello\r\n\r\n', 400],
  ['a path that cannot be decoded', 'GET /% HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a path out of the site', 'GET /../x HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
  ['a request without Host', 'GET /en HTTP/1.1\r\n\r\n', 400],
  [
    'headers that are too large',
    `GET /en HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    400,
  ],
  ['a request line that is too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 414],
  ['a version that it does not speak', 'GET /en HTTP/3.0\r\nHost: localhost\r\n\r\n', 505],
  [
    'a coding that it does not know',
    'POST /consent HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n',
    501,
  ],
  [
    'a form that is too large',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nContent-Length: 4097\r\n\r\n`,
    413,
  ],
  [
    'chunks that are too large',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nTransfer-Encoding: chunked\r\n\r\n2000\r\n${'a'.repeat(8192)}\r\n0\r\n\r\n`,
    413,
  ],
  [
    'chunks that are none',
    `POST /consent HTTP/1.1\r\nHost: localhost\r\n${form}\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n`,
    400,
  ],
];

it.each(refusals)('nginx refuses %s with the headers of every answer', async (_, request, status) => {
  const [answer] = readAnswers(await exchange(getPort('nginx'), request));
  expect(answer?.status).toBe(status);
  const { 'content-type': type, ...rest } = readHeaders(answer as RawAnswer);
  expect(type).toMatch(/^text\/(html|plain)/);
  expect(rest).toEqual({ ...inert, 'cache-control': 'no-store' });
  expect(answer?.body.toString()).not.toMatch(/nginx\/\d/);
});

it('nginx says that the site does not answer with the headers of every answer', async () => {
  const alone = await startNginx(await findPort());
  const answers = await Promise.all([
    ask(alone.port, '/nothing'),
    ask(alone.port, '/', { 'If-None-Match': '"x"' }),
    ask(alone.port, '/consent', { 'Content-Length': '0' }, 'POST'),
    ask(alone.port, '/en/privacy', {}, 'TRACE'),
    ask(alone.port, '/healthz'),
  ]);
  await alone.stop();
  for (const answer of answers) {
    expect([answer.status, readHeaders(answer)]).toEqual([502, line]);
    expect(answer.body.toString()).toBe('The site does not answer at the moment. Try again in a minute.\n');
  }
});
