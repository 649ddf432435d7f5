import { longest } from '#lib/server/http/limits.ts';

const empty = Buffer.alloc(0);
/** What lies in all inboxes of this thread, in bytes. */
let lying = 0;

/** What has come over a connection and is not taken yet. */
export class Inbox {
  #bytes: Buffer = empty;

  get bytes(): Buffer {
    return this.#bytes;
  }

  /** Whether no more should come before some is taken. */
  get isFull(): boolean {
    return this.#bytes.length > longest.unread;
  }

  /** Whether it is full among many: there is room for some who ask for much at once, and not for a crowd of them. */
  get isOneTooMany(): boolean {
    return this.isFull && lying > longest.unreadOfAll;
  }

  add(bytes: Buffer): void {
    this.#keep(this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]));
  }

  take(length: number): Buffer {
    const bytes = this.#bytes;
    this.#keep(length < bytes.length ? bytes.subarray(length) : empty);
    return bytes.subarray(0, length);
  }

  clear(): void {
    this.#keep(empty);
  }

  #keep(bytes: Buffer): void {
    lying += bytes.length - this.#bytes.length;
    this.#bytes = bytes;
  }
}
