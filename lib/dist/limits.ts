/** What nginx and our server alike take from a client: sizes in bytes, times in seconds. */
export const limits = {
  /** The head of a request: all its lines (nginx: each of them). */
  headBytes: 16_384,
  /** What every client may count on is 8,000 (RFC 9112 §3). */
  targetBytes: 8000,
  /** The form of consent. */
  formBytes: 4096,
  /** The head of our answer to a form: a withdrawal names every cookie that it removes, on every domain. */
  answerHeadBytes: 131_072,
  /** For the head of a request to arrive. */
  headSeconds: 5,
  /** For the body of a request to arrive (nginx: each piece of it). */
  bodySeconds: 10,
  /** For each piece of an answer to leave for the client. */
  answerSeconds: 15,
  /** Between two requests of a connection. */
  idleSeconds: 15,
} as const;
