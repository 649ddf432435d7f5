import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { endpoints } from '#lib/address/endpoints.ts';
import { answer, say } from '#lib/server/answer.ts';
import { answerConsent } from '#lib/server/answer-consent.ts';
import { Connection } from '#lib/server/http/connection.ts';
import { readRequest, type WholeRequest } from '#lib/server/http/read-request.ts';
import { Refusal } from '#lib/server/http/refusal.ts';
import { type Answer, writeAnswer } from '#lib/server/http/write-answer.ts';
import { log } from '#lib/server/log.ts';
import { findOwnPath, readPath } from '#lib/server/paths.ts';
import { report } from '#lib/server/process/report.ts';
import { makeTidying } from '#lib/server/process/tidy.ts';
import type { ServedSite } from '#lib/server/served-site.ts';

/** Shorter than the ten seconds after which those who stop a service lose their patience. */
const longestShutdown = 8000;

const answersInTurn = 16;

/**
 * Makes the server of a site, not yet listening. It holds at most `mostConnections`: whoever comes then takes the place of
 * the one that was answered longest ago. `end` refuses new connections and finishes the answers under way.
 */
export function makeServer(
  site: ServedSite,
  mostConnections: number,
): { server: Server; end: () => Promise<void> } {
  // Whoever was answered longest ago stands first.
  const connections = new Set<Connection>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, async (socket) => {
    const connection = new Connection(socket);
    if (connections.size >= mostConnections) {
      const [first] = connections;
      first?.destroy();
      if (first) connections.delete(first);
    }
    connections.add(connection);
    try {
      for (let answered = 1; await serveNext(site, connection); answered++) {
        recent += 1;
        if (connections.delete(connection)) connections.add(connection);
        // Whoever asks for much at once takes turns with the others.
        if (connection.received.length > 0 && answered % answersInTurn === 0) await turn();
      }
      await connection.end();
    } catch (error) {
      report(error);
      connection.destroy();
    }
    connections.delete(connection);
  });
  const tidy = makeTidying();
  let recent = 0;
  const clock = setInterval(() => {
    for (const connection of connections) connection.tick();
    tidy(recent + connections.size);
    recent = 0;
  }, 1000).unref();
  return { server, end };

  async function end(): Promise<void> {
    server.close();
    for (const connection of connections) connection.finish();
    const deadline = setTimeout(() => {
      for (const connection of connections) connection.destroy();
    }, longestShutdown);
    if (connections.size > 0) await once(server, 'close');
    clearTimeout(deadline);
    clearInterval(clock);
  }
}

/** Reads the next request of a connection and answers it, and so in turn; false where the connection is to end. */
async function serveNext(site: ServedSite, connection: Connection): Promise<boolean> {
  const request = await readRequest(connection).catch(keepRefusal);
  if (request === undefined) return false;
  const start = performance.now();
  const { method, isKept = false } = request instanceof Refusal ? {} : request;
  const answered = request instanceof Refusal ? refuse(site, request) : await find(site, request);
  const { status, path } = answered;
  const isNextRead = isKept && status < 500 && (!connection.isEnding || connection.received.length > 0);
  const bytes = await writeAnswer(connection, answered, { isHead: method === 'HEAD', isKept: isNextRead });
  // Where nobody was left to answer, nothing is logged.
  if (bytes === undefined) return false;
  log({ method, path, status, bytes, milliseconds: performance.now() - start });
  return isNextRead;
}

async function find(site: ServedSite, request: WholeRequest): Promise<Answer> {
  try {
    const path = findOwnPath(readPath(request.target) ?? '', site.base);
    const isForm = request.method === 'POST' && path === endpoints.consent;
    return isForm ? await answerConsent(site, request) : answer(site, request);
  } catch (error) {
    report(error);
    return say(site, 500, 'Something went wrong.');
  }
}

function refuse(site: ServedSite, { status, message }: Refusal): Answer {
  return say(site, status, message);
}

function keepRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
