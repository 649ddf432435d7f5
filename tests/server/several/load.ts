import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { Agent, type RequestOptions, request } from 'node:https';
import { setTimeout as wait } from 'node:timers/promises';
import { hash, paths } from '../coming.ts';
import { name } from '../recipes/recipe.ts';
import { ownForm } from '../recipes/secure.ts';
import { refusal } from '../refusal.ts';
import { nameAnswer } from './builds.ts';

/** What has come of a load. */
export interface Load {
  /** Of each answer to a visit what belongs together, in the order in which they came. */
  answers: string[];
  /** Choices that were answered as they should be. */
  choices: number;
  /** What went wrong, in words. */
  failures: string[];
}

/** How many make choices, one after another. */
export const choosers = 2;

/** For how long each waits before he asks for the next, in milliseconds: the servers are to be busy, and the machine is theirs as well. */
const pause = 10;

/** Visits and choices beside one another, until `end` is called: that resolves once all is answered. */
export function startLoad(
  port: number,
  ca: string,
  cookie: string,
): { load: Load; end: () => Promise<void> } {
  const agent = new Agent({ keepAlive: true, ca, servername: name });
  const load: Load = { answers: [], choices: 0, failures: [] };
  let isOver = false;
  const ask = (path: string, headers: Record<string, string>, form?: string) =>
    sendRequest({ agent, port, path, headers: { Host: name, ...headers } }, form);

  const visit = async (client: number) => {
    let etag = '';
    for (let count = client; !isOver; count++) {
      const path = paths[count % paths.length] ?? '/';
      // In all forms, with and without consent; each second time as who has the page already.
      const own: Record<string, string> = {
        'Accept-Encoding': ['br', 'gzip', 'identity'][count % 3] ?? '',
        ...(count % 5 < 2 && { Cookie: cookie }),
      };
      for (const known of ['', etag]) {
        const answer = await ask(path, { ...own, ...(known && { 'If-None-Match': known }) });
        const { status, headers, body } = answer;
        etag = headers.etag ?? '';
        const {
          'content-security-policy': policy,
          'cache-control': kept,
          'content-encoding': coding = '',
        } = headers;
        const parts = [
          etag,
          policy as string | undefined,
          kept,
          coding,
          status === 304 ? '' : hash(body),
        ] as const;
        load.answers.push(nameAnswer([path, status, ...parts]));
      }
      await wait(pause);
    }
  };
  const choose = async () => {
    while (!isOver) {
      const { status } = await ask('/consent', { ...ownForm, Accept: '*/*' }, refusal);
      if (status === 204) load.choices += 1;
      else load.failures.push(`A choice was answered with ${status}`);
      await wait(pause);
    }
  };
  const goOn = async (act: () => Promise<void>): Promise<void> => {
    while (!isOver) await act().catch(({ message }: Error) => load.failures.push(message));
  };
  const all = [
    ...Array.from({ length: 6 }, (_, client) => goOn(() => visit(client))),
    ...Array.from({ length: choosers }, () => goOn(choose)),
  ];
  const end = async () => {
    isOver = true;
    await Promise.all(all);
    agent.destroy();
  };
  return { load, end };
}

/** Sends one request to this machine; rejects where an answer does not come to its end. */
async function sendRequest(asked: RequestOptions, form?: string) {
  const sent = request({ ...asked, host: '127.0.0.1', method: form === undefined ? 'GET' : 'POST' });
  sent.end(form);
  const [answer]: [IncomingMessage] = (await once(sent, 'response')) as never;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}
