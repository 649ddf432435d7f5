import { endpoints } from '#lib/address/endpoints.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { handleReceipt } from '#lib/consent/records/receipt.ts';
import type { WholeRequest } from '#lib/server/http/read-request.ts';
import type { Answer } from '#lib/server/http/write-answer.ts';
import { findDay, type ServedSite } from '#lib/server/served-site.ts';

/** Answers `POST /consent`, and that for a receipt, by the handlers that development uses too, with the security headers of the site. */
export async function answerConsent(
  site: ServedSite,
  { target, fields, body }: WholeRequest,
  now = Date.now(),
): Promise<Answer> {
  const headers = new Headers(Object.entries(fields) as [string, string][]);
  const request = new Request(`http://site${endpoints.consent}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(body),
  });
  const handle = target.endsWith(endpoints.receipt) ? handleReceipt : handleConsent;
  const response = await handle(request, findDay(site, now).question, new Date(now), site.keep);
  const bytes = Buffer.from(await response.arrayBuffer());
  const length = response.status === 204 ? [] : ['Content-Length', String(bytes.length)];
  return {
    status: response.status,
    headers: [...site.plainHeaders, ...[...response.headers].flat(), ...length],
    body: bytes,
    path: endpoints.consent,
  };
}
