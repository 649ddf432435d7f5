// A program in the place of those that Next compiles, which answers as they do: at once, in parts, or not at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readOutput } from '#lib/publish/compiled/read-output.ts';

const folder = mkdtempSync(join(tmpdir(), 'answer-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const ask = (body: string, more: { type?: string } = {}) => {
  const file = join(folder, `${++count}.js`);
  writeFileSync(file, `exports.handler = async (request, response, context) => { ${body} };`);
  const question = { url: '/en/terms/2026-01-01/data', token: 'secret' };
  return readOutput({ path: '/en/terms/2026-01-01.json', file, isPage: false, question, ...more });
};

it('asks as Next is asked for a page that is made anew, and whole', async () => {
  const { bytes } = await ask(
    'response.end(JSON.stringify([request.method, request.url, request.headers, context]))',
  );
  expect(JSON.parse(bytes.toString())).toEqual([
    'GET',
    '/en/terms/2026-01-01/data',
    { host: 'localhost', cookie: '__prerender_bypass=secret', 'user-agent': 'Slackbot' },
    { requestMeta: { relativeProjectDir: '.' } },
  ]);
});

it('keeps an answer that comes in parts, when it is whole, with its type', async () => {
  const { bytes, type } = await ask(`
    response.setHeader('Content-Type', 'application/json');
    response.write('čas ');
    setTimeout(() => { response.write(new Uint8Array([65, 66])); response.end(); }, 5);
  `);
  expect([bytes.toString(), type]).toEqual(['čas AB', 'application/json']);
});

it('says nothing of a type where there is none, and goes by what is known of a file', async () => {
  expect(await ask("response.end('A')")).toEqual({ bytes: Buffer.from('A') });
  const named = "response.setHeader('Content-Type', 'text/plain'); response.end('A')";
  expect(await ask(named, { type: 'text/css' })).toEqual({ bytes: Buffer.from('A'), type: 'text/css' });
});

it.each([404, 500])('refuses an answer of %i', async (status) => {
  await expect(ask(`response.statusCode = ${status}; response.end()`)).rejects.toThrow(
    `/en/terms/2026-01-01.json: is answered with ${status}, not with 200`,
  );
});

it('fails with what was wrong in the program', async () => {
  await expect(ask("throw new Error('no such edition')")).rejects.toThrow('no such edition');
});

it('reads a file as it is', async () => {
  const file = join(folder, 'a.svg');
  writeFileSync(file, '<svg/>');
  expect(await readOutput({ path: '/a.svg', file, isPage: false })).toEqual({ bytes: Buffer.from('<svg/>') });
});
