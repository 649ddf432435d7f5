import type { Connection } from '#lib/server/http/connection.ts';

/** An answer: `headers` as a flat list of names and values, without those that speak of the connection. */
export interface Answer {
  status: number;
  headers: string[];
  body?: Buffer;
  /** The path asked for, where it is one of the site's: what a visitor made up is nobody's business. */
  path?: string;
}

// RFC 9110 §15; a phrase may be empty (RFC 9112 §4).
const phrases: Partial<Record<number, string>> = {
  200: 'OK',
  204: 'No Content',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  417: 'Expectation Failed',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  505: 'HTTP Version Not Supported',
};

/**
 * Sends an answer, the last on its connection where that is not kept, which alone is said (RFC 9112 §9.3); returns the length
 * of its body, undefined where it did not arrive.
 */
export async function writeAnswer(
  connection: Connection,
  { status, headers, body }: Answer,
  { isHead, isKept }: { isHead: boolean; isKept: boolean },
): Promise<number | undefined> {
  let head = `HTTP/1.1 ${status} ${phrases[status] ?? ''}\r\n`;
  for (let index = 0; index < headers.length; index += 2) {
    head += `${headers[index]}: ${headers[index + 1]}\r\n`;
  }
  head += `Date: ${getDate()}\r\n${isKept ? '' : 'Connection: close\r\n'}\r\n`;
  const sent = isHead || status === 204 || status === 304 ? undefined : body;
  return (await connection.send(head, sent)) ? (sent?.length ?? 0) : undefined;
}

let second = 0;
let date = '';

/** The date as HTTP writes it (RFC 9110 §6.6.1), made once a second. */
function getDate(): string {
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1000).toUTCString();
  }
  return date;
}
