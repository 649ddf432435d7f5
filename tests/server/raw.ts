import { once } from 'node:events';
import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Sends bytes to a port of the loopback interface and returns all that comes back until the server closes. */
export async function exchange(port: number, bytes: string | Buffer): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(bytes);
  await once(socket, 'close');
  return Buffer.concat(chunks);
}

/** Sends one request that asks for the connection to be closed, byte for byte as written here. */
export async function ask(
  port: number,
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<RawAnswer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const [answer] = readAnswers(
    await exchange(port, `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`),
    method,
  );
  return answer ?? { status: 0, headers: {}, body: Buffer.alloc(0) };
}

/** Takes apart the answers of one connection. */
export function readAnswers(bytes: Buffer, method = 'GET'): RawAnswer[] {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return [];
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [name = '', ...value] = line.split(': ');
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value.join(': ')}` : value.join(': ');
  }
  const status = Number(statusLine.split(' ')[1]);
  const hasBody = method !== 'HEAD' && status >= 200 && status !== 304 && status !== 204;
  const length = hasBody ? Number(headers['content-length'] ?? bytes.length - end - 4) : 0;
  const body = bytes.subarray(end + 4, end + 4 + length);
  return [{ status, headers, body }, ...readAnswers(bytes.subarray(end + 4 + length), method)];
}
