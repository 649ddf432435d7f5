import { writeAsked } from '#lib/consent/form.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';

const now = new Date('2026-11-22T10:00:00Z');

/** What is asked. */
export const question = getQuestion();

/** What a form of a page says that it asked. */
export const asked = writeAsked(question);
const form = 'application/x-www-form-urlencoded';

/** Sends a form in the morning of 22 November 2026, as a browser would. */
export function post(
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
  of = question,
): Promise<Response> {
  return handleConsent(
    new Request('http://localhost/consent', {
      method: 'POST',
      body,
      headers: { 'Content-Type': form, Host: 'localhost', Accept: 'text/html', ...headers },
    }),
    of,
    now,
  );
}
