import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Something between browser and site: what it has been asked, by method and headers. */
export interface Relay {
  url: string;
  posts: IncomingHttpHeaders[];
  /** Passes on to another site from now on. */
  turnTo: (site: string) => void;
  close: () => void;
}

/** Puts something between a browser and a site that adds headers to every answer, as an extension or a proxy may. */
export async function startRelay(
  site: string | undefined,
  headers: Record<string, string> = {},
): Promise<Relay> {
  let behind = site;
  const posts: IncomingHttpHeaders[] = [];
  const server = createServer((asked, answer) => {
    if (asked.method === 'POST') posts.push(asked.headers);
    const forward = request(
      new URL(asked.url ?? '/', behind),
      { method: asked.method, headers: asked.headers },
      (found) => {
        answer.writeHead(found.statusCode ?? 502, { ...found.headers, ...headers });
        found.pipe(answer);
      },
    );
    asked.pipe(forward);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const turnTo = (other: string) => {
    behind = other;
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, posts, turnTo, close };
}
