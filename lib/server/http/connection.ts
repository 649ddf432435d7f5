import type { Socket } from 'node:net';
import { limits } from '#lib/dist/limits.ts';
import { Inbox } from '#lib/server/http/inbox.ts';
import { longest, seconds } from '#lib/server/http/limits.ts';

const nothing = Buffer.alloc(0);

/**
 * A connection as bytes that are asked for and sent in turn. It holds little more than one read of the system, waits for a
 * client that does not read, and whatever it waits for has an end.
 */
export class Connection {
  /** The server ends: what is asked is answered, and nothing more is waited for. */
  isEnding = false;
  readonly #inbox = new Inbox();
  readonly #socket: Socket;
  readonly #wake = () => this.#go?.();
  #go: (() => void) | undefined;
  /** For how many more ticks what is going on may last. */
  #left: number = limits.idleSeconds;
  #isLate = false;
  #isOver = false;
  #isClosing = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    // Its 'close' comes all the same.
    socket.on('error', () => {});
    socket.on('data', (bytes: Buffer) => this.#receive(bytes));
    socket.on('end', () => {
      this.#isOver = true;
      this.#wake();
    });
    socket.on('close', () => {
      this.#inbox.clear();
      this.#wake();
    });
  }

  /** What has come and is not taken yet. */
  get received(): Buffer {
    return this.#inbox.bytes;
  }

  /** Whether nobody is left to answer. */
  get isGone(): boolean {
    return this.#socket.destroyed;
  }

  /** Whether what went on last took longer than it was allowed to. */
  get isLate(): boolean {
    return this.#isLate;
  }

  /** Allows what comes next so many seconds. */
  allow(time: number): void {
    this.#left = time;
    this.#isLate = false;
  }

  /** Lets a second pass. */
  tick(): void {
    this.#left -= 1;
    if (this.#left > 0) return;
    this.#isLate = true;
    this.#wake();
  }

  /** Takes bytes that have come. */
  take(length: number): Buffer {
    return this.#inbox.take(length);
  }

  /**
   * Waits for more bytes; false where none come: the client has ended, is gone, or is late, or the server ends and no
   * request is under way.
   */
  async more(isUnderWay = false): Promise<boolean> {
    const { length } = this.received;
    if (this.#socket.isPaused()) this.#socket.resume();
    while (this.received.length === length) {
      if (this.#isOver || this.#isLate || this.isGone || (this.isEnding && !isUnderWay)) return false;
      await this.#wait();
    }
    return true;
  }

  /** Sends an answer, or another part of the conversation; false where it could not be sent to its end. */
  async send(head: string, body: Buffer = nothing): Promise<boolean> {
    const socket = this.#socket;
    for (let start = 0; start === 0 || start < body.length; start += longest.piece) {
      if (!socket.writable) return false;
      this.allow(limits.answerSeconds);
      socket.cork();
      if (start === 0) socket.write(head, 'latin1', this.#wake);
      const piece = body.length > longest.piece ? body.subarray(start, start + longest.piece) : body;
      if (piece.length > 0) socket.write(piece, this.#wake);
      socket.uncork();
      while (socket.writableLength > 0) {
        if (this.#isLate) this.destroy();
        if (this.isGone) return false;
        await this.#wait();
      }
    }
    return true;
  }

  /** Ends the connection: says so, and takes what the client still sends, as a reset would overtake our answer (RFC 9112 §9.6). */
  async end(): Promise<void> {
    this.#isClosing = true;
    this.#inbox.clear();
    this.allow(this.isEnding ? seconds.ending : seconds.closing);
    this.#socket.end();
    this.#socket.resume();
    while (!this.isGone && !this.#isLate) await this.#wait();
    this.destroy();
  }

  /** Asks for an end as soon as nothing that was asked for is left to answer. */
  finish(): void {
    this.isEnding = true;
    if (this.#isClosing) this.#left = Math.min(this.#left, seconds.ending);
    this.#wake();
  }

  /** Ends the connection at once, and leaves nothing of it with the system. */
  destroy(): void {
    if (this.isGone) return;
    // While our end is on its way, the system refuses to reset, and would keep the connection for good.
    if (this.#isClosing && !this.#socket.writableFinished) this.#socket.destroy();
    else this.#socket.resetAndDestroy();
  }

  #receive(bytes: Buffer): void {
    if (this.#isClosing || this.isGone) return;
    this.#inbox.add(bytes);
    if (this.#inbox.isFull) this.#socket.pause();
    if (this.#inbox.isOneTooMany) this.destroy();
    this.#wake();
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => {
      this.#go = resolve;
    });
  }
}
