import { describe, expect, it } from 'vitest';
import { close, form, host, posting } from './requests.ts';
import { readStatuses, runServer, talk } from './serving.ts';
import { makeSmallSite } from './small-site.ts';

runServer(makeSmallSite());

describe('a form', () => {
  const length = form.length.toString(16);
  const saved = /HTTP\/1\.1 204 No Content\r\n.*Set-Cookie: consent=2\./is;

  it.each([
    ['with its length', `Content-Length: ${form.length}\r\n${close}${form}`],
    [
      'in chunks',
      `Transfer-Encoding: chunked\r\n${close}a;x=y\r\n${form.slice(0, 10)}\r\n${(form.length - 10).toString(16)}\r\n${form.slice(10)}\r\n0\r\n\r\n`,
    ],
    ['with a trailer', `Transfer-Encoding: chunked\r\n${close}${length}\r\n${form}\r\n0\r\nX-A: b\r\n\r\n`],
  ])('is read %s', async (_, rest) => {
    expect(await talk(posting + rest)).toMatch(saved);
  });

  it('is read in whatever pieces it comes', async () => {
    const pieces =
      `${posting}Transfer-Encoding: chunked\r\n${close}${length}\r\n${form}\r\n0\r\n\r\n`.match(
        /.{1,60}/gs,
      ) ?? [];
    expect(await talk(...pieces)).toMatch(saved);
  });

  it('is asked for in its turn where the client waits', async () => {
    const received = await talk(
      `GET /a.txt HTTP/1.1\r\n${host}\r\n${posting}Expect: 100-continue\r\nContent-Length: ${form.length}\r\n${close}`,
      form,
    );
    expect(readStatuses(received)).toEqual(['200 OK', '100 Continue', '204 No Content']);
    const whole = await talk(
      `${posting}Expect: 100-continue\r\nContent-Length: ${form.length}\r\n${close}${form}`,
    );
    expect(readStatuses(whole)).toEqual(['204 No Content']);
  });

  it.each([
    [
      'is longer than 4,096 bytes',
      'Content-Length: 4097\r\n\r\n',
      '413 Content Too Large',
      'The form is too large.',
    ],
    [
      'is longer in chunks',
      `Transfer-Encoding: chunked\r\n\r\n1000\r\n${'a'.repeat(4096)}\r\n1\r\n`,
      '413 Content Too Large',
      'The form is too large.',
    ],
    [
      'has a chunk of no length',
      'Transfer-Encoding: chunked\r\n\r\nx\r\n',
      '400 Bad Request',
      'This form is malformed.',
    ],
    [
      'has a chunk that goes on',
      'Transfer-Encoding: chunked\r\n\r\n1\r\nab\r\n',
      '400 Bad Request',
      'This form is malformed.',
    ],
    [
      'has a line without end',
      `Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(1030)}`,
      '431 Request Header Fields Too Large',
      'A line of this form is too long.',
    ],
    [
      'has a trailer that is malformed',
      'Transfer-Encoding: chunked\r\n\r\n0\r\nx\r\n\r\n',
      '400 Bad Request',
      'This request is malformed.',
    ],
    [
      'does not come to its end',
      'Content-Length: 5\r\n\r\nabc',
      '400 Bad Request',
      'This request is not whole.',
    ],
  ])('is refused that %s', async (_, rest, status, line) => {
    const received = await talk(posting + rest);
    expect(readStatuses(received)).toEqual([status]);
    expect(received).toContain('\r\nConnection: close\r\n');
    expect(received.endsWith(`\r\n\r\n${line}\n`)).toBe(true);
  });

  it('of 4,096 bytes is read', async () => {
    const received = await talk(`${posting}Content-Length: 4096\r\n${close}${'a'.repeat(4096)}`);
    expect(received).toContain('This form is not one of ours.');
  });
});
