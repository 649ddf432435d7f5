import { afterEach, expect, it, vi } from 'vitest';
import { makeMemory, rememberByText, shareInBuild } from '#lib/content/remember.ts';

afterEach(() => vi.unstubAllEnvs());

const file = (path: string, text: string) => ({ path, text });

it('makes something of a text once, and again when it is another', () => {
  const make = vi.fn(({ text }: { text: string }) => [text]);
  const read = rememberByText(make);
  expect(read(file('a', 'one'))).toBe(read(file('a', 'one')));
  expect(read(file('b', 'one'))).toEqual(['one']);
  expect(read(file('a', 'two'))).toEqual(['two']);
  expect(read(file('a', 'one'))).toEqual(['one']);
  expect(make).toHaveBeenCalledTimes(4);
});

it('forgets what was asked for the longest time ago where there is too much', () => {
  const make = vi.fn(({ text }: { text: string }) => text);
  const read = rememberByText(make, 6);
  for (const path of ['a', 'b', 'a', 'c']) read(file(path, 'abc'));
  expect(make).toHaveBeenCalledTimes(3);
  read(file('a', 'abc'));
  expect(make).toHaveBeenCalledTimes(3);
  read(file('b', 'abc'));
  expect(make).toHaveBeenCalledTimes(4);
});

it('tries again what could not be made', () => {
  const make = vi.fn((): string => {
    throw new Error('not yet');
  });
  const read = rememberByText(make);
  for (const _ of [1, 2]) expect(() => read(file('a', 'one'))).toThrow('not yet');
  expect(make).toHaveBeenCalledTimes(2);
});

it('makes something of a text once, nothing included, until there are too many', () => {
  const make = vi.fn(() => undefined);
  const recall = makeMemory<undefined>(2);
  for (const text of ['a', 'b', 'a', 'b']) expect(recall(text, make)).toBe(undefined);
  expect(make).toHaveBeenCalledTimes(2);
  for (const text of ['c', 'a']) recall(text, make);
  expect(make).toHaveBeenCalledTimes(4);
});

it('makes something once for all modules of a build, and elsewhere for each of them', () => {
  const make = vi.fn(() => ({}));
  const share = (name: string) => shareInBuild(name, make);
  expect(share('a')).not.toBe(share('a'));
  vi.stubEnv('NODE_ENV', 'production');
  expect(share('a')).toBe(share('a'));
  expect(share('b')).not.toBe(share('a'));
  expect(make).toHaveBeenCalledTimes(4);
});
