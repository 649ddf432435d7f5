/** How long what a connection does may take, in seconds; what nginx is held to as well stands in `lib/dist/limits.ts`. */
export const seconds = {
  /** From our last byte to the client's. */
  closing: 10,
  /** The same while the server ends. */
  ending: 2,
} as const;

/** The fields of a request, and of its trailer. */
export const mostFields = 100;

/** Sizes in bytes. */
export const longest = {
  /** A line about a chunk. */
  line: 1024,
  /** What waits to be read before the client is made to wait. */
  unread: 16_384,
  /** The same of all clients of a thread, before those who send more than that are put out. */
  unreadOfAll: 524_288,
  /**
   * What is sent before the client has to show that it reads: more than any form of a page, so that a server that is killed
   * has handed an answer to the system whole, or not at all.
   */
  piece: 131_072,
} as const;
