import { describe, expect, it } from 'vitest';
import { ask } from './raw.ts';
import { names, readPage, runServers } from './servers.ts';

const getPort = runServers();

describe.each(names)('%s', (name) => {
  it.each(['br', 'gzip', 'identity'])(
    'answers 304 to its own strong ETag (%s), and 200 to any other',
    async (coding) => {
      const send = (etag: string) =>
        ask(getPort(name), '/cs/privacy', { 'Accept-Encoding': coding, 'If-None-Match': etag });
      const { headers } = await ask(getPort(name), '/cs/privacy', { 'Accept-Encoding': coding });
      const { etag = '' } = headers;
      expect(etag).toMatch(/^"[^"]+"$/);
      for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const answer = await send(value);
        expect([value, answer.status, answer.body.length]).toEqual([value, 304, 0]);
        expect(answer.headers).toMatchObject({ etag, 'cache-control': 'public, no-cache' });
        expect(answer.headers['content-security-policy']).toBe(headers['content-security-policy']);
      }
      expect((await send('"other"')).status).toBe(200);
    },
  );

  it('answers 304 whatever the request says to caches, and 412 to a precondition that is not met', async () => {
    const { headers } = await ask(getPort(name), '/cs/privacy');
    const { etag = '' } = headers;
    const send = async (more: Record<string, string>) =>
      (await ask(getPort(name), '/cs/privacy', more)).status;
    expect(await send({ 'If-None-Match': etag, 'Cache-Control': 'no-cache' })).toBe(304);
    expect(await send({ 'If-Match': '"other"' })).toBe(412);
    expect(await send({ 'If-Match': `W/${etag}` })).toBe(412);
    for (const value of [etag, `"other", ${etag}`, '*']) expect(await send({ 'If-Match': value })).toBe(200);
  });

  it('gives one day’s page for another’s to nobody: not by time, nor in part', async () => {
    const whole = readPage('/cs/privacy');
    for (const asked of [
      { 'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString() },
      { 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' },
      { Range: 'bytes=0-9' },
      { Range: 'bytes=0-9', 'If-Range': new Date().toUTCString() },
      { Range: 'bytes=-1,0-0' },
    ]) {
      const { status, headers, body } = await ask(getPort(name), '/cs/privacy', asked);
      expect([status, body.equals(whole)]).toEqual([200, true]);
      expect(headers['last-modified']).toBe(undefined);
      expect(headers['accept-ranges']).toBe(undefined);
    }
  });
});
