import { once } from 'node:events';
import { createServer, type ListenOptions } from 'node:net';

/** The port that the environment names; throws an Error of one line where it is none. */
export function readPort(): number {
  const value = process.env.PORT || '3000';
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Error(`PORT is "${value}" — write a number from 1 to 65535.`);
}

/** A port that is nobody else's. */
export interface Claim {
  /** Whether several of our sockets may listen at it at the same time. */
  isShared: boolean;
  /** Lets the next server have it. */
  release: () => void;
}

/**
 * Claims a port for this process; throws an Error of one line where it is taken. Where sockets share a port, the system
 * lets a second server join without a word; so on Linux whoever wants it has to have its name in the abstract namespace of
 * unix(7), which belongs to one process at a time, to the same network as the port, and is free when the process ends.
 */
export async function claimPort(port: number): Promise<Claim> {
  const claim = process.platform === 'linux' ? await hold(port, { path: `\0policies-${port}` }) : undefined;
  // Another program knows nothing of that name.
  const probe = await hold(port, { port });
  if (!probe) throw new Error(`Port ${port} cannot be listened at.`);
  await new Promise((resolve) => probe.close(resolve));
  return { isShared: claim !== undefined, release: () => claim?.close() };
}

/** Listens; returns nothing where the system does not know or allow such addresses. */
async function hold(
  port: number,
  options: ListenOptions,
): Promise<ReturnType<typeof createServer> | undefined> {
  const server = createServer((socket) => socket.destroy()).listen(options);
  try {
    await once(server, 'listening');
    return server.unref();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is in use — choose another, such as PORT=${port + 1}.`);
    if (options.path) return undefined;
    throw new Error(message);
  }
}
