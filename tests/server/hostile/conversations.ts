import fc from 'fast-check';
import { type Exchange, farewell, kept, last, plain, split } from './exchanges.ts';

/** What one client sends, how it sends it, and what must come back. */
export interface Conversation {
  pieces: string[];
  /** How many requests that are. */
  requests: number;
  /**
   * How the client behaves: it closes its half and reads to the end, begins to read late, resets, leaves without a word, or
   * waits for the server to end.
   */
  manner: 'reads' | 'reads late' | 'resets' | 'leaves' | 'waits';
  /** Undefined where bytes were changed: then no more is known than that every answer is whole and its body its own. */
  expected: Exchange[] | undefined;
}

const cuts = fc.array(fc.nat(2000), { maxLength: 4 });
const manner = fc.oneof(
  { weight: 5, arbitrary: fc.constant('reads' as const) },
  fc.constantFrom('reads late' as const, 'resets' as const, 'leaves' as const),
);
/** A request alone, and now and then in numbers that fill a packet. */
const repeated = fc
  .tuple(kept, fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 200 })))
  .map(([exchange, times]): Exchange[] => Array.from({ length: times }, () => exchange));
const pipeline = fc
  .tuple(
    fc.array(repeated, { maxLength: 8 }),
    fc.option(last, { nil: undefined }),
    fc.array(kept, { maxLength: 2 }),
  )
  .map(([begin, end, behind]) => [...begin.flat(), ...(end ? [end, ...behind] : [])]);

const asWritten = fc.tuple(pipeline, cuts, manner).map(([exchanges, places, how]): Conversation => {
  const end = exchanges.findIndex(({ isLast }) => isLast);
  return {
    pieces: split(exchanges.map(({ bytes }) => bytes).join(''), places),
    requests: exchanges.length,
    manner: how,
    expected: end === -1 ? exchanges : exchanges.slice(0, end + 1),
  };
});

const change = fc.tuple(
  fc.nat(3000),
  fc.nat(3),
  fc.constantFrom('', '\r\n', '\n', ' ', '\0', ':', 'A', '5', '\xff'),
);
const changed = fc
  .tuple(
    fc.array(kept, { minLength: 1, maxLength: 6 }),
    fc.array(change, { minLength: 1, maxLength: 3 }),
    cuts,
    manner,
  )
  .map(([exchanges, changes, places, how]): Conversation => {
    let text = exchanges
      // An answer to HEAD looks like a part of one where it is not known to be one.
      .filter(({ bytes }) => !bytes.startsWith('HEAD'))
      .map(({ bytes }) => bytes)
      .join('');
    for (const [place, length, put] of changes) {
      const at = text.length === 0 ? 0 : place % text.length;
      text = text.slice(0, at) + put + text.slice(at + length);
    }
    return { pieces: split(text, places), requests: exchanges.length, manner: how, expected: undefined };
  });

/** Conversations as strangers have them: requests in any number and order, whole or spoilt, cut anywhere. */
export const conversations: fc.Arbitrary<Conversation> = fc.oneof(
  { weight: 2, arbitrary: asWritten },
  { weight: 1, arbitrary: changed },
);

/** Those that every server of the site understands in the same way: requests as written, the last of which says so. */
export const plainConversations: fc.Arbitrary<Conversation> = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 8 }), cuts)
  .map(([exchanges, places]) => {
    const expected = [...exchanges, farewell];
    const pieces = split(expected.map(({ bytes }) => bytes).join(''), places);
    return { pieces, requests: expected.length, manner: 'waits', expected };
  });
