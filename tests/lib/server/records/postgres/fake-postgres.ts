// A PostgreSQL that says what a test lets it say, for the real client: PostgreSQL, Frontend/Backend Protocol 3.0.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach } from 'vitest';
import { Session } from './session.ts';
import type { Row } from './wire.ts';

/** A statement that came, on one line, and its parameters. */
export interface Asked {
  text: string;
  values: (string | null)[];
}

/** What is answered to statements with some words in them: rows, or a refusal. */
export type Answers = [words: string, rows: Row[] | string][];

/** What a test sees of the database, and says for it. */
export const fake = {
  address: '',
  /** What was asked, in its order, but for what the client asks for itself. */
  asked: [] as Asked[],
  /** With what each connection that is open began. */
  open: new Map<Socket, Record<string, string>>(),
  /** The first that fits is given; what fits none, has no rows. */
  answers: [] as Answers,
  /** How many rows at a time were asked for. */
  batches: [] as number[],
};

/** Gives every test of a file a database of its own. */
export function prepareFake(): void {
  const server = createServer({ noDelay: true }, begin);
  beforeEach(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    fake.address = `postgres://policies:secret@127.0.0.1:${port}/records`;
    fake.answers = [];
    fake.asked.length = 0;
    fake.batches.length = 0;
  });
  afterEach(async () => {
    for (const socket of fake.open.keys()) socket.destroy();
    server.close();
    await once(server, 'close');
  });
}

/** Reads how a connection begins, and then message by message. */
function begin(socket: Socket): void {
  const session = new Session(socket, fake);
  let rest = Buffer.alloc(0);
  const take = (start: number) => {
    const length = rest.length < start + 4 ? Number.POSITIVE_INFINITY : rest.readInt32BE(start) + start;
    if (rest.length < length) return undefined;
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  };
  socket.on('error', () => {}).on('close', () => fake.open.delete(socket));
  socket.on('data', (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    if (!fake.open.has(socket)) {
      const words = take(0)?.toString('utf8', 8).split('\0');
      if (!words) return;
      const pairs = words.flatMap((word, at) => (at % 2 === 0 && word ? [[word, words[at + 1] ?? '']] : []));
      fake.open.set(socket, Object.fromEntries(pairs));
      session.welcome();
    }
    for (let each = take(1); each; each = take(1))
      session.hear(each.toString('latin1', 0, 1), each.subarray(5));
  });
}
