import { getSitePath, isSecureSite } from '#lib/address/origin.ts';
import type { Choice } from '#lib/consent/choice.ts';
import { readForm } from '#lib/consent/form.ts';
import { getOutcomePath } from '#lib/consent/outcomes.ts';
import type { Question } from '#lib/consent/question.ts';
import { type KeepRecord, makeRecord } from '#lib/consent/records/record.ts';
import { isFromHere } from '#lib/consent/sender.ts';
import { findChoice, keepChoice } from '#lib/consent/standing.ts';
import { expireWithdrawn, isWithdrawal } from '#lib/consent/withdrawal.ts';
import { limits } from '#lib/dist/limits.ts';

/**
 * Answers `POST /consent` to a question: stores the visitor's choice in a cookie (GDPR Art. 7) and answers 303 to the page
 * that tells what is saved, or 204 where a script has sent the form; before that, `keep` gets the record of it. 409 where a
 * script's form asked what is asked no more; other refusals are 4xx with one line of text.
 */
export async function handleConsent(
  request: Request,
  question: Question,
  now = new Date(),
  keep?: KeepRecord,
): Promise<Response> {
  const { headers: sent } = request;
  if (!isFromHere(sent)) return refuse(403, 'A choice can only be made on this site.');
  const [type = ''] = (sent.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return refuse(415, 'Send a form.');
  const body = await readBody(request);
  if (body === undefined) return refuse(413, 'The form is too large.');
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const cookies = sent.get('cookie') ?? '';
  const standing = findChoice(cookies, question, now);
  const form = readForm(body, question, { day, hasSignal: sent.get('sec-gpc') === '1', standing });
  if (!form) return refuse(400, 'This form is not one of ours.');
  const { choice, locale, hasSignal } = form;
  const isByScript = !sent.get('accept')?.includes('text/html');
  if (!choice && isByScript) return refuse(409, 'What this form asked is asked no more.');

  if (choice) await keep?.(makeRecord({ ...form, body, choice, standing, question, isByScript, now }));
  const headers = choice ? store(choice, cookies, question, now) : new Headers();
  headers.set('Cache-Control', 'no-store');
  if (isByScript) return new Response(null, { status: 204, headers });
  headers.set('Location', getSitePath() + getOutcomePath(locale, choice ?? standing, hasSignal));
  return new Response(null, { status: 303, headers });
}

/** What keeps a choice in the browser, and takes away what it does not grant. */
function store(choice: Choice, cookies: string, question: Question, now: Date): Headers {
  const headers = new Headers({ 'Set-Cookie': keepChoice(choice, question, now) });
  const expired = expireWithdrawn(cookies, choice, question);
  for (const line of expired) headers.append('Set-Cookie', line);
  // What a tag may have kept besides cookies (Clear Site Data, W3C); browsers heed it over https alone, and clear the whole
  // origin: below a path of another site that is not ours to do.
  if (isSecureSite() && !getSitePath() && (expired.length > 0 || isWithdrawal(cookies, choice, question)))
    headers.set('Clear-Site-Data', '"storage"');
  return headers;
}

async function readBody(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > limits.formBytes) return undefined;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limits.formBytes) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

/** An answer of one line, which nobody keeps. */
export function refuse(status: number, line: string): Response {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${line}\n`, { status, headers });
}
