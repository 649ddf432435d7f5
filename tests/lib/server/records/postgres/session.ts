import type { Socket } from 'node:net';
import type { Answers, Asked } from './fake-postgres.ts';
import { describeRows, int, message, type Row, send, text } from './wire.ts';

/** What each type of message asks for. */
const acts = {
  P: 'parse',
  D: 'describe',
  B: 'bind',
  E: 'execute',
  Q: 'query',
  C: 'close',
  S: 'sync',
  X: 'end',
} as const;

/** One connection: what it is asked goes to `asked`, and is answered as `answers` says. */
export class Session {
  #socket: Socket;
  #fake: { asked: Asked[]; answers: Answers; batches: number[] };
  #statements = new Map<string, string>();
  /** What is left to say of the statement that was asked last. */
  #rows: Row[] = [];
  #refusal: string | undefined;
  #hasFailed = false;
  #state = 'I';

  constructor(socket: Socket, fake: { asked: Asked[]; answers: Answers; batches: number[] }) {
    this.#socket = socket;
    this.#fake = fake;
  }

  welcome() {
    this.#say(message('R', int(0)));
    this.sync();
  }

  /** After an error all is passed over until the client asks to go on. */
  hear(type: string, body: Buffer) {
    const act = Object.hasOwn(acts, type) ? acts[type as keyof typeof acts] : undefined;
    if (act && (!this.#hasFailed || act === 'sync' || act === 'end')) this[act](body);
  }

  parse(body: Buffer) {
    const [name = '', statement = ''] = body.toString().split('\0');
    this.#statements.set(name, statement.replace(/\s+/g, ' ').trim());
    this.#say(message('1'));
  }

  describe(body: Buffer) {
    const statement = this.#statements.get(body.toString('utf8', 1, body.length - 1)) ?? '';
    const count = new Set(statement.match(/\$\d+/g)).size;
    const rows = this.#find(statement);
    this.#say(message('t', int(count, 2), ...Array.from({ length: count }, () => int(25))));
    this.#say(describeRows(typeof rows === 'string' ? [] : rows));
  }

  bind(body: Buffer) {
    const [portal = '', name = ''] = body.toString('latin1').split('\0');
    let at = portal.length + name.length + 2;
    const readShort = () => {
      at += 2;
      return body.readInt16BE(at - 2);
    };
    const formats = readShort();
    at += 2 * formats;
    const values = Array.from({ length: readShort() }, () => {
      const length = body.readInt32BE(at);
      at += 4 + Math.max(length, 0);
      return length < 0 ? null : body.toString('utf8', at - length, at);
    });
    this.#ask(this.#statements.get(name) ?? '', values);
    this.#say(message('2'));
  }

  execute(body: Buffer) {
    const most = body.readInt32BE(body.indexOf(0) + 1);
    if (most > 0) this.#fake.batches.push(most);
    this.#run(most || this.#rows.length);
  }

  query(body: Buffer) {
    this.#ask(
      body
        .toString('utf8', 0, body.length - 1)
        .replace(/\s+/g, ' ')
        .trim(),
      [],
    );
    this.#say(describeRows(this.#rows));
    this.#run(this.#rows.length);
    this.sync();
  }

  close() {
    this.#say(message('3'));
  }

  sync() {
    this.#hasFailed = false;
    this.#say(message('Z', Buffer.from(this.#state)));
  }

  end() {
    this.#socket.end();
  }

  #say(bytes: Buffer) {
    this.#socket.write(bytes);
  }

  #find(statement: string) {
    return this.#fake.answers.find(([words]) => statement.includes(words))?.[1] ?? [];
  }

  #ask(statement: string, values: (string | null)[]) {
    // The client asks for the types of arrays itself.
    if (!statement.includes('pg_catalog.pg_type')) this.#fake.asked.push({ text: statement, values });
    if (/^begin/i.test(statement)) this.#state = 'T';
    if (/^(commit|rollback)/i.test(statement)) this.#state = 'I';
    const answer = this.#find(statement);
    this.#refusal = typeof answer === 'string' ? answer : undefined;
    this.#rows = typeof answer === 'string' ? [] : [...answer];
  }

  #run(most: number) {
    const some = this.#rows.splice(0, most);
    for (const row of some) this.#say(send(row));
    if (this.#refusal !== undefined) {
      this.#hasFailed = true;
      this.#say(message('E', ...['SERROR', 'C42501', `M${this.#refusal}`].map(text), Buffer.alloc(1)));
    } else this.#say(this.#rows.length > 0 ? message('s') : message('C', text(`SELECT ${some.length}`)));
  }
}
