import { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { PublishError } from '#lib/publish/publish-error.ts';

/** What is asked of a program that Next compiled. */
export interface Question {
  /** The address of the route, which for some outputs is not that of the site. */
  url: string;
  /** By which Next knows that an answer is to be made, and not taken from what was rendered before (`bypassToken`). */
  token: string;
}

/** The body of an answer, and what it says of its type (Content-Type). */
export interface Answer {
  bytes: Buffer;
  type?: string;
}

const require = createRequire(import.meta.url);

/**
 * Has a program of Next answer, as of the day of this process (“Invoking Entrypoints” in Next’s documentation of adapters).
 * Throws a PublishError, at the `path` of the site, where the answer is none.
 */
export async function answer(path: string, program: string, { url, token }: Question): Promise<Answer> {
  // What Next's own server loads first: its programs look for it.
  require('next/dist/server/node-environment');
  const { handler } = await require(program);
  const request = Object.assign(new IncomingMessage(new Socket()), {
    method: 'GET',
    url,
    // Whoever does not run scripts gets a page whole, with what belongs in its head there.
    headers: { host: 'localhost', cookie: `__prerender_bypass=${token}`, 'user-agent': 'Slackbot' },
  });
  const response = new Kept(request);
  await handler(request, response, { requestMeta: { relativeProjectDir: '.' } });
  const bytes = await response.whole;
  if (response.statusCode !== 200)
    throw new PublishError(path, `is answered with ${response.statusCode}, not with 200`);
  const type = response.getHeader('content-type');
  return { bytes, ...(typeof type === 'string' ? { type } : {}) };
}

/** A response that is sent nowhere: its body is kept. */
class Kept extends ServerResponse {
  readonly whole: Promise<Buffer>;
  private readonly parts: Buffer[] = [];
  private finish: (bytes: Buffer) => void = () => {};

  constructor(request: IncomingMessage) {
    super(request);
    this.whole = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  override write(part: string | Uint8Array): boolean {
    this.parts.push(Buffer.from(part as Uint8Array));
    return true;
  }

  override end(part?: unknown): this {
    if (typeof part === 'string' || part instanceof Uint8Array) this.write(part);
    this.finish(Buffer.concat(this.parts));
    this.emit('finish');
    return this;
  }
}
