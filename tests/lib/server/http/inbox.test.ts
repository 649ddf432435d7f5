import { afterEach, describe, expect, it } from 'vitest';
import { Inbox } from '#lib/server/http/inbox.ts';

const made: Inbox[] = [];
afterEach(() => {
  for (const inbox of made.splice(0)) inbox.clear();
});
const fill = (...lengths: number[]) => {
  const inbox = new Inbox();
  made.push(inbox);
  for (const length of lengths) inbox.add(Buffer.alloc(length));
  return inbox;
};

describe('an inbox', () => {
  it('gives what has come in the order in which it came, in any pieces', () => {
    const inbox = new Inbox();
    inbox.add(Buffer.from('abc'));
    inbox.add(Buffer.from('def'));
    expect(inbox.bytes.toString()).toBe('abcdef');
    expect([2, 1, 9].map((length) => inbox.take(length).toString())).toEqual(['ab', 'c', 'def']);
    expect(inbox.bytes.length).toBe(0);
    inbox.add(Buffer.from('g'));
    expect(inbox.take(1).toString()).toBe('g');
  });

  it('keeps the bytes that it was given where there are no others: nothing is copied', () => {
    const bytes = Buffer.from('abc');
    const inbox = fill();
    inbox.add(bytes);
    expect(inbox.bytes).toBe(bytes);
  });

  it('is full with more than 16,384 bytes, and not when some are taken', () => {
    const inbox = fill(16_384);
    expect(inbox.isFull).toBe(false);
    inbox.add(Buffer.alloc(1));
    expect(inbox.isFull).toBe(true);
    inbox.take(1);
    expect(inbox.isFull).toBe(false);
  });
});

describe('a full inbox', () => {
  it('is one too many where more than 524,288 bytes lie in all', () => {
    const full = Array.from({ length: 31 }, () => fill(16_385));
    const last = fill(16_385);
    // 32 of them are 524,320 bytes.
    expect([full[0]?.isOneTooMany, last.isOneTooMany]).toEqual([true, true]);
    full[0]?.take(32);
    expect(last.isOneTooMany).toBe(false);
    fill(1);
    expect(last.isOneTooMany).toBe(true);
    full[1]?.clear();
    expect(last.isOneTooMany).toBe(false);
  });

  it('is none too many by itself, and an empty one is not among many', () => {
    expect(fill(500_000).isOneTooMany).toBe(false);
    const small = fill(10);
    fill(100_000);
    expect(small.isOneTooMany).toBe(false);
  });
});
