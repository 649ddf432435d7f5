import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Answer, answer, readPath, say } from '#lib/server/answer.ts';
import { answerConsent } from '#lib/server/consent.ts';
import { log } from '#lib/server/log.ts';
import type { Site } from '#lib/server/site.ts';

// Not imported: an import would read every property of the module, one of which loads a web client of 13 MB.
const { createServer } = process.getBuiltinModule('node:http');

/** Limits that keep a slow or greedy client from holding the server; times in milliseconds, size in bytes. */
const limits = {
  maxHeaderSize: 16_384,
  // Refused by us, with the headers of every answer.
  requireHostHeader: false,
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1000,
};

/** Makes the server of a site: not yet listening. */
export function makeServer(site: Site): Server {
  const server = createServer(limits, (request, response) => {
    const start = performance.now();
    const { method = '', url: target = '', headers } = request;
    if (!namesOneHost(request)) {
      send(request, response, say(site, 400, 'Name one host.', ['Connection', 'close']), start);
      return;
    }
    if (method === 'POST' && readPath(target) === '/consent') {
      answerConsent(site, request).then(
        (answered) => send(request, response, answered, start),
        () =>
          send(request, response, say(site, 500, 'Something went wrong.', ['Connection', 'close']), start),
      );
      return;
    }
    send(request, response, answer(site, { method, target, headers }), start);
  });
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    send(
      request,
      response,
      say(site, 417, 'Nothing is expected here.', ['Connection', 'close']),
      performance.now(),
    );
  });
  server.on('connect', (_, socket: Socket) =>
    write(site, socket, '405 Method Not Allowed', 'This is no proxy.'),
  );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => refuse(site, error, socket));
  return server;

  function send(request: IncomingMessage, response: ServerResponse, answered: Answer, start: number): void {
    const { method = '' } = request;
    const { status, headers, body, path } = answered;
    // While the server closes, every connection ends with the answer under way.
    if (!server.listening) response.shouldKeepAlive = false;
    response.writeHead(status, headers);
    const sent = method === 'HEAD' || status === 204 || status === 304 ? undefined : body;
    response.end(sent);
    log({ method, path, status, bytes: sent?.length ?? 0, milliseconds: performance.now() - start });
  }
}

/** Whether there is exactly one Host (RFC 9112 §3.2); Node keeps only the first in `headers`. */
function namesOneHost({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length === 1;
}

/** Answers what Node could not read as a request (RFC 9110 §15.5). */
function refuse(site: Site, { code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, line] = reasons[code ?? ''] ?? ['400 Bad Request', 'This request is malformed.'];
  write(site, socket, status, line);
}

/** Writes an answer of one line where there is no request to answer. */
function write(site: Site, socket: Socket, status: string, line: string): void {
  const { headers, body } = say(site, Number.parseInt(status, 10), line, ['Connection', 'close']);
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

const reasons: Record<string, [string, string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long.'],
};
