import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBodies } from '#lib/server/read-dist.ts';
import { makeSite } from '#lib/server/served-site.ts';
import { ask, line } from './ask.ts';
import { folder, getFile, manifest, prepareDist, text } from './two-files.ts';

prepareDist();

const missing = 'This page cannot be read at the moment.';

it('says of a page whose file is gone that it cannot be read, and goes on with all else', () => {
  const of = makeSite(manifest, readBodies(folder, manifest, 0), folder);
  const { status, headers, body } = ask('/en', {}, { of });
  expect([status, body]).toEqual([200, String(text)]);
  rmSync(getFile('en.html'));
  expect(ask('/en', {}, { of })).toEqual({
    status: 503,
    headers: line(missing),
    body: `${missing}\n`,
    path: '/en',
  });
  // Who has the page already needs no file.
  expect(ask('/en', { 'if-none-match': headers.ETag }, { of }).status).toBe(304);
  expect(ask('/en', { 'accept-encoding': 'br' }, { of }).status).toBe(200);
  expect(ask('/a.gz.txt', {}, { of }).status).toBe(200);
});
