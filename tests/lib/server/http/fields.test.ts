import { describe, expect, it } from 'vitest';
import { parseFields, parseHead } from '#lib/server/http/parse-head.ts';
import { refuse } from './refuse.ts';

describe('the length of a body', () => {
  const read = (...lines: string[]) =>
    parseHead(['GET / HTTP/1.1', 'Host: a', ...lines].join('\r\n')).framing;

  it.each<[number | 'chunked', string[]]>([
    [0, []],
    [0, ['Content-Length: 0']],
    [999_999_999_999_999, ['Content-Length: 999999999999999']],
    ['chunked', ['Transfer-Encoding: chunked']],
    ['chunked', ['Transfer-Encoding: Chunked']],
  ])('is %j', (framing, lines) => {
    expect(read(...lines)).toBe(framing);
  });

  it.each([
    [['Content-Length: 1', 'Content-Length: 1']],
    [['Content-Length: 1, 1']],
    [['Content-Length: +1']],
    [['Content-Length: 1a']],
    [['Content-Length: a1']],
    [['Content-Length:']],
    [['Content-Length: 1000000000000000']],
    [['Transfer-Encoding: chunked', 'Content-Length: 1']],
  ])('is said in one way, or refused: %j', (lines) => {
    expect(refuse(() => read(...lines))).toEqual([400, 'Name one length.']);
  });

  it('is refused in codings that we do not have', () => {
    const refusal = [501, 'Send the form as it is, or in chunks.'];
    expect(refuse(() => read('Transfer-Encoding: gzip, chunked'))).toEqual(refusal);
    expect(refuse(() => read('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'))).toEqual(refusal);
    const old = 'GET / HTTP/1.0\r\nTransfer-Encoding: chunked';
    expect(refuse(() => parseHead(old))).toEqual([400, 'Name one length.']);
  });
});

describe('the fields', () => {
  it('of one name are joined, cookies as cookies are', () => {
    expect(parseFields(['Accept: a', 'Cookie: b=1', 'accept: c', 'COOKIE: d=2'])).toEqual({
      accept: 'a, c',
      cookie: 'b=1; d=2',
    });
  });

  it('are not more than a hundred', () => {
    expect(Object.keys(parseFields(Array.from({ length: 100 }, (_, index) => `a${index}: b`)))).toHaveLength(
      100,
    );
    expect(refuse(() => parseFields(Array.from({ length: 101 }, () => 'a: b')))).toEqual([
      431,
      'There are too many headers.',
    ]);
  });

  it.each(['a', ': b', 'a : b', ' a: b', 'a(: b', 'a: b\0', 'a: b\u007F', 'a: b\nc', 'a: \u0100'])(
    'are refused with %j',
    (line) => {
      expect(refuse(() => parseFields([line]))).toEqual([400, 'This request is malformed.']);
    },
  );

  it('can have any name, and inherit none', () => {
    const fields = parseFields(['__proto__: a', 'constructor: b']);
    expect(Object.entries(fields)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(fields.toString).toBeUndefined();
  });
});
