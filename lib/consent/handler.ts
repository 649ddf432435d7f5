import { getSiteUrl } from '#lib/address/origin.ts';
import { type Choice, getExpiry, optionalPurposes, serializeChoice } from '#lib/consent/choice.ts';
import { findCookie, getFingerprint } from '#lib/consent/registry.ts';
import { limits } from '#lib/dist/limits.ts';
import { locales } from '#lib/i18n/routing.ts';

const fields = ['choice', 'return', ...optionalPurposes];
const returnPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`);

/**
 * Answers `POST /consent`: stores the visitor's choice in the cookie `consent` (GDPR Art. 7) and answers 303 to the
 * page it came from, or 204 where the answer is not for a person to see. Refusals are 4xx with one line of text.
 */
export async function handleConsent(request: Request, now = new Date()): Promise<Response> {
  if (isFromElsewhere(request)) return refuse(403, 'A choice can only be made on this site.');
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return refuse(415, 'Send a form.');
  const body = await readBody(request);
  if (body === undefined) return refuse(413, 'The form is too large.');
  const form = new URLSearchParams(body);
  const choice = readChoice(form, now, request.headers.get('sec-gpc') === '1');
  if (!choice) return refuse(400, 'This form is not one of ours.');

  const headers = new Headers({ 'Cache-Control': 'no-store', 'Set-Cookie': writeCookie(choice) });
  for (const line of expireWithdrawn(request.headers.get('cookie') ?? '', choice))
    headers.append('Set-Cookie', line);
  if (!request.headers.get('accept')?.includes('text/html'))
    return new Response(null, { status: 204, headers });
  headers.set('Location', `${form.get('return')}#saved`);
  return new Response(null, { status: 303, headers });
}

/** By what the browser says of where the form stood (Fetch Metadata; RFC 6454 §7). */
function isFromElsewhere({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = headers.get('origin');
  if (origin === null) return false;
  if (!URL.canParse(origin) || new URL(origin).host !== headers.get('host')) return true;
  // A page that somebody sends over http is not ours where ours is https.
  return getSiteUrl().protocol === 'https:' && !origin.startsWith('https:');
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

/** `hasSignal`: the browser says Sec-GPC: 1, so that "accept all" leaves advertising off (GPC, W3C Working Draft). */
function readChoice(form: URLSearchParams, now: Date, hasSignal: boolean): Choice | undefined {
  const names = [...form.keys()];
  const isKnown = names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  const isTicked = optionalPurposes.every((purpose) => ['on', null].includes(form.get(purpose)));
  if (!isKnown || !isTicked || !returnPath.test(form.get('return') ?? '')) return undefined;
  const day = now.toISOString().slice(0, 'YYYY-MM-DD'.length);
  switch (form.get('choice')) {
    case 'accept':
      return {
        granted: optionalPurposes.filter((purpose) => !(hasSignal && purpose === 'advertising')),
        day,
      };
    case 'reject':
      return { granted: [], day };
    case 'save':
      return { granted: optionalPurposes.filter((purpose) => form.has(purpose)), day };
    default:
      return undefined;
  }
}

function writeCookie(choice: Choice): string {
  const secure = getSiteUrl().protocol === 'https:' ? '; Secure' : '';
  const expires = getExpiry(choice).toUTCString();
  return `consent=${serializeChoice(choice, getFingerprint())}; Path=/; Expires=${expires}; SameSite=Lax${secure}`;
}

/** Removes the cookies of purposes that are not granted, wherever a tag may have set them (GDPR Art. 7(3), 17(1)(b)). */
function expireWithdrawn(header: string, { granted }: Choice): string[] {
  const names = header.split(/; ?/).map((pair) => pair.split('=', 1)[0] ?? '');
  const withdrawn = names.filter((name) => {
    const cookie = findCookie(name);
    return cookie?.party === 'first' && cookie.purpose !== 'necessary' && !granted.includes(cookie.purpose);
  });
  const domains = ['', ...listDomains(getSiteUrl().hostname).map((domain) => `; Domain=${domain}`)];
  return [...new Set(withdrawn)].flatMap((name) =>
    domains.map((domain) => `${name}=; Path=/; Max-Age=0${domain}`),
  );
}

/** The host and the domains above it, down to two labels: where a cookie of this site may have been set. */
function listDomains(host: string): string[] {
  const labels = host.split('.');
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? '')) return [];
  return [host, ...listDomains(labels.slice(1).join('.'))];
}

function refuse(status: number, line: string): Response {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${line}\n`, { status, headers });
}
