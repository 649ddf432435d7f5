import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { endpoints } from '#lib/address/endpoints.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { type Answer, say } from '#lib/server/answer.ts';
import type { Site } from '#lib/server/site.ts';

/** Answers `POST /consent` by the handler that development uses too, with the security headers of the site. */
export async function answerConsent(site: Site, request: IncomingMessage): Promise<Answer> {
  const coding = request.headers['transfer-encoding'];
  // RFC 9112 §6.1
  if (coding !== undefined && coding.toLowerCase() !== 'chunked')
    return {
      ...say(site, 501, 'Send the form as it is, or in chunks.', ['Connection', 'close']),
      path: endpoints.consent,
    };
  const headers = new Headers(
    Object.entries(request.headersDistinct).map(([name, values]) => [
      name,
      (values ?? []).join(name === 'cookie' ? '; ' : ', '),
    ]),
  );
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
  const response = await handleConsent(
    new Request('http://site/consent', { method: 'POST', headers, body, duplex: 'half' } as RequestInit),
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  const own = [...response.headers].flat();
  const length = response.status === 204 ? [] : ['Content-Length', String(bytes.length)];
  // What was refused may not have been read to its end.
  const close = response.status < 400 ? [] : ['Connection', 'close'];
  return {
    status: response.status,
    headers: [...site.plainHeaders, ...own, ...length, ...close],
    body: bytes,
    path: endpoints.consent,
  };
}
