import { writeAsked } from '#lib/consent/form.ts';
import { makeQuestion } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';

export const host = 'Host: a\r\n';

/** The end of the head of a connection's last request. */
export const close = 'Connection: close\r\n\r\n';

/** The request of a page. */
export const get = `GET /en HTTP/1.1\r\n${host}\r\n`;

/** The same, and the last of its connection. */
export const last = `GET /en HTTP/1.1\r\n${host}${close}`;

/** With what the request begins that sends a form. */
export const posting = `POST /consent HTTP/1.1\r\n${host}Content-Type: application/x-www-form-urlencoded\r\n`;

/** The request that sends a form, with more fields. */
export function post(fields: string, sent: string): string {
  return `${posting}${fields}\r\n${sent}`;
}

/** The form with which a visitor of the small site refuses. */
export const form = `choice=reject&return=/en&asked=${writeAsked(makeQuestion([...cookies]))}`;
