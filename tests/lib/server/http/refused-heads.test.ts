import { describe, expect, it } from 'vitest';
import { parseHead } from '#lib/server/http/parse-head.ts';
import { refuse } from './refuse.ts';

const parse = (...lines: string[]) => parseHead(lines.join('\r\n'));
const get = 'GET / HTTP/1.1';

describe('the head of a request', () => {
  it('is read with the names of its fields in lower case and their values trimmed', () => {
    expect(
      parse('POST /consent?a=b HTTP/1.1', 'Host: a.example:80', 'X-A:\t b c \t', 'Content-Length: 12'),
    ).toEqual({
      method: 'POST',
      target: '/consent?a=b',
      fields: { host: 'a.example:80', 'x-a': 'b c', 'content-length': '12' },
      framing: 12,
      isKept: true,
      isExpectant: false,
    });
    expect(parse(get, 'Host: a', 'X-A: \u00A0b\u00A0').fields['x-a']).toBe('\u00A0b\u00A0');
    expect(parse(get, 'Host: a', 'X-A:', 'X-B:  ').fields).toMatchObject({ 'x-a': '', 'x-b': '' });
  });

  it.each<[string, boolean, string[]]>([
    ['HTTP/1.1', true, []],
    ['HTTP/1.1', true, ['Connection: keep-alive']],
    ['HTTP/1.1', false, ['Connection: close']],
    ['HTTP/1.1', false, ['Connection: TE ,\tClose']],
    ['HTTP/1.0', false, []],
    ['HTTP/1.0', false, ['Connection: keep-alive']],
  ])('says whether the connection is kept: %s, %s, %j', (version, isKept, lines) => {
    expect(parse(`GET / ${version}`, 'Host: a', ...lines).isKept).toBe(isKept);
  });

  it('keeps no connection behind a CONNECT', () => {
    expect(parse('CONNECT a:443 HTTP/1.1', 'Host: a:443').isKept).toBe(false);
  });

  it('says whether the client waits for a word before it sends the body', () => {
    expect(parse(get, 'Host: a', 'Expect: 100-Continue').isExpectant).toBe(true);
    expect(parse('GET / HTTP/1.0', 'Expect: 100-continue').isExpectant).toBe(false);
    expect(refuse(() => parse(get, 'Host: a', 'Expect: tea'))).toEqual([417, 'Nothing is expected here.']);
    expect(refuse(() => parse(get, 'Host: a', 'Expect:'))).toEqual([417, 'Nothing is expected here.']);
  });

  it.each([
    ...['', 'GET', 'GET /', 'GET  / HTTP/1.1', ' GET / HTTP/1.1', 'GET / HTTP/1.1 ', 'GET / http/1.1'],
    ...[
      'GET / HTTP/11',
      'G(T / HTTP/1.1',
      'GET /a b HTTP/1.1',
      'GET /\u00E9 HTTP/1.1',
      'GET / HTTP/1.10',
      'xGET',
    ],
  ])('is refused where it begins with %j', (line) => {
    expect(refuse(() => parse(line, 'Host: a'))).toEqual([400, 'This request is malformed.']);
  });

  it.each(['/', '//', '/a?b', 'http://b', 'H+t.p-2://b', '*'])('asks for %s', (target) => {
    expect(parse(`GET ${target} HTTP/1.1`, 'Host: a').target).toBe(target);
  });

  it.each(['a', 'a:443', 'a/b', '*a', '1http://b', 'a,b://c', 'http:/b', '?a'])(
    'is refused where it asks for %s',
    (target) => {
      expect(refuse(() => parse(`GET ${target} HTTP/1.1`, 'Host: a'))).toEqual([
        400,
        'This request is malformed.',
      ]);
    },
  );

  it.each(['HTTP/0.9', 'HTTP/2.0', 'HTTP/1.2', 'HTTP/3.1'])('is refused in %s', (version) => {
    expect(refuse(() => parse(`GET / ${version}`, 'Host: a'))).toEqual([505, 'This server speaks HTTP/1.1.']);
  });

  it.each([
    ...['a.example', 'A-b_c~d', 'a:', 'a:8080', '[::1]', '[::ffff:127.0.0.1]:80', '', "!$&'()*+,;=%20"],
  ])('names the host %j', (host) => {
    expect(parse(get, `Host: ${host}`).fields.host).toBe(host);
  });

  it.each(['a b', 'a/b', 'a:b', 'a@b', '[::g]', '::1', 'a:1:2', 'a#', '[::1', '[]x'])(
    'is refused with the host %j',
    (host) => {
      expect(refuse(() => parse(get, `Host: ${host}`))).toEqual([400, 'Name one host.']);
    },
  );

  it('names one host, but for HTTP/1.0, which may name none', () => {
    expect(refuse(() => parse(get))).toEqual([400, 'Name one host.']);
    expect(refuse(() => parse(get, 'Host: a', 'host: a'))).toEqual([400, 'Name one host.']);
    expect(parse('GET / HTTP/1.0').fields).toEqual({});
    expect(refuse(() => parse('GET / HTTP/1.0', 'Host: a b'))).toEqual([400, 'Name one host.']);
  });
});
