import { once } from 'node:events';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { name } from './recipe.ts';

/** An answer over HTTP/2. */
export interface SecureAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server at a port of this machine for the site over TLS and HTTP/2, trusting one certificate alone. */
export async function askSecurely(
  port: number,
  trusted: string,
  path: string,
  headers: Record<string, string> = {},
  form?: string,
): Promise<SecureAnswer> {
  const session = connect(`https://${name}`, {
    ca: trusted,
    servername: name,
    lookup: (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]),
    port,
  });
  const method = form === undefined ? 'GET' : 'POST';
  const stream = session.request({ ...headers, ':authority': name, ':method': method, ':path': path });
  stream.end(form);
  const [answered] = await once(stream, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  session.close();
  return { status: answered[':status'], headers: answered, body: Buffer.concat(chunks) };
}

/** What a browser sends with the form of a page of the site. */
export const ownForm = {
  origin: `https://${name}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
};
