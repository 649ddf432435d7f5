import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { endpoints } from '#lib/address/endpoints.ts';
import { limits } from '#lib/dist/limits.ts';
import { type Answer, answer, readPath, say } from '#lib/server/answer.ts';
import { answerConsent } from '#lib/server/answer-consent.ts';
import { followConnections } from '#lib/server/connections.ts';
import { log } from '#lib/server/log.ts';
import type { Site } from '#lib/server/site.ts';

// Not imported: an import would read every property of the module, one of which loads a web client of 13 MB.
const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http');

/** Limits that keep a slow or greedy client from holding the server; times in milliseconds, size in bytes. */
const options = {
  maxHeaderSize: limits.headBytes,
  // Refused by us, with the headers of every answer.
  requireHostHeader: false,
  headersTimeout: limits.headSeconds * 1000,
  requestTimeout: 10_000,
  keepAliveTimeout: limits.idleSeconds * 1000,
  connectionsCheckingInterval: 1000,
};

/** Shorter than the ten seconds after which those who stop a service lose their patience. */
const longestShutdown = 8000;

const close = ['Connection', 'close'];

/** Makes the server of a site, not yet listening; `end` refuses new connections and finishes the answers under way. */
export function makeServer(site: Site): { server: Server; end: () => Promise<void> } {
  const server = createServer(options, (request, response) => {
    const send = begin(request, response);
    const fail = () => send(say(site, 500, 'Something went wrong.', close));
    const { method = '', url: target = '', headers } = request;
    const refusal = findRefusal(request);
    if (refusal) send(say(site, ...refusal, close));
    else if (method === 'POST' && readPath(target) === endpoints.consent) {
      // Where the form did not come to its end, there is nobody left to answer.
      answerConsent(site, request).then(send, () => request.complete && fail());
    } else {
      try {
        send(answer(site, { method, target, headers }));
      } catch {
        fail();
      }
    }
  });
  const connections = followConnections(server);

  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    begin(request, response)(say(site, 417, 'Nothing is expected here.', close));
  });
  server.on('connect', ({ method }: IncomingMessage, socket: Socket) => {
    write(socket, say(site, 405, 'This is no proxy.', ['Allow', 'GET, HEAD', ...close]), method);
  });
  // What Node could not read as a request (RFC 9110 §15.5).
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket: Socket) => {
    if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, line] = reasons[code] ?? [400, 'This request is malformed.'];
    connections.afterAnswers(socket, () => write(socket, say(site, status, line, close)));
  });
  return { server, end: () => connections.end(longestShutdown) };

  /** Counts an answer as under way; returns what sends it. */
  function begin(request: IncomingMessage, response: ServerResponse): (answered: Answer) => void {
    const start = performance.now();
    connections.begin(response);
    return ({ status, headers, body, path }) => {
      const { method } = request;
      // While the server closes, every connection ends with the answer under way.
      if (!server.listening) response.shouldKeepAlive = false;
      response.writeHead(status, headers);
      const sent = method === 'HEAD' || status === 204 || status === 304 ? undefined : body;
      response.end(sent);
      log({ method, path, status, bytes: sent?.length ?? 0, milliseconds: performance.now() - start });
    };
  }
}

const host = /^([\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(:\d*)?$/i;

/** What is wrong with a request before it is looked at: there is exactly one Host, and it is one (RFC 9112 §3.2). */
function findRefusal({
  rawHeaders,
  httpVersion,
}: IncomingMessage): [status: number, line: string] | undefined {
  if (!/^1\.[01]$/.test(httpVersion)) return [505, 'This server speaks HTTP/1.1.'];
  // Node keeps only the first in `headers`.
  const hosts = rawHeaders.filter(
    (_, index) => index % 2 === 1 && /^host$/i.test(rawHeaders[index - 1] ?? ''),
  );
  const isNamed = hosts.length === 1 || (hosts.length === 0 && httpVersion === '1.0');
  return isNamed && hosts.every((each) => host.test(each)) ? undefined : [400, 'Name one host.'];
}

/** Writes an answer where there is no request to answer, and ends the connection. */
function write(socket: Socket, { status, headers, body = Buffer.alloc(0) }: Answer, method?: string): void {
  const lines = headers.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${headers[index + 1]}`] : []));
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  log({ method, path: undefined, status, bytes: body.length, milliseconds: 0 });
}

const reasons: Record<string, [status: number, line: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request took too long.'],
};
