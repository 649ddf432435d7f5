import { describe, expect, it } from 'vitest';
import { type Answer, writeAnswer } from '#lib/server/http/write-answer.ts';
import { open } from './open.ts';

/** What a client gets of an answer, and how long the body was that was sent. */
const write = async (answer: Answer, how = { isHead: false, isKept: true }) => {
  const { connection, client } = await open();
  let received = '';
  client.on('data', (bytes) => {
    received += bytes.toString('latin1');
  });
  const length = await writeAnswer(connection, answer, how);
  client.end();
  await connection.end();
  return { received, length };
};

describe('an answer', () => {
  // RFC 9110 §15.
  it.each([
    ...[
      [200, 'OK'],
      [204, 'No Content'],
      [303, 'See Other'],
      [304, 'Not Modified'],
      [307, 'Temporary Redirect'],
    ],
    ...[
      [308, 'Permanent Redirect'],
      [400, 'Bad Request'],
      [403, 'Forbidden'],
      [404, 'Not Found'],
      [410, 'Gone'],
    ],
    ...[
      [405, 'Method Not Allowed'],
      [408, 'Request Timeout'],
      [412, 'Precondition Failed'],
      [413, 'Content Too Large'],
    ],
    ...[
      [414, 'URI Too Long'],
      [415, 'Unsupported Media Type'],
      [417, 'Expectation Failed'],
      [500, 'Internal Server Error'],
    ],
    ...[
      [431, 'Request Header Fields Too Large'],
      [501, 'Not Implemented'],
      [503, 'Service Unavailable'],
    ],
    ...[
      [505, 'HTTP Version Not Supported'],
      [299, ''],
    ],
  ])('of status %d says "%s"', async (status, phrase) => {
    const { received } = await write({ status: Number(status), headers: [] });
    expect(received.split('\r\n')[0]).toBe(`HTTP/1.1 ${status} ${phrase}`);
  });

  it('has its headers, the date of today and what becomes of the connection', async () => {
    const { received, length } = await write({
      status: 200,
      headers: ['A', 'b', 'C', 'd'],
      body: Buffer.from('text'),
    });
    const [, date = ''] = /^Date: (.*)$/m.exec(received) ?? [];
    expect(received.replace(date, 'now')).toBe('HTTP/1.1 200 OK\r\nA: b\r\nC: d\r\nDate: now\r\n\r\ntext');
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(86_400_000);
    expect(length).toBe(4);
  });

  it.each([
    [200, true],
    [204, false],
    [304, false],
  ])('of status %d has no body where none belongs', async (status, isHead) => {
    const { received, length } = await write(
      { status, headers: [], body: Buffer.from('text') },
      { isHead, isKept: false },
    );
    expect(received).toMatch(/\r\nConnection: close\r\n\r\n$/);
    expect(length).toBe(0);
  });

  it('that reaches nobody has no length', async () => {
    const { connection } = await open();
    connection.destroy();
    expect(
      await writeAnswer(connection, { status: 200, headers: [] }, { isHead: false, isKept: true }),
    ).toBeUndefined();
  });
});
