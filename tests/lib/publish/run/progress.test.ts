import { expect, it } from 'vitest';
import { type Progress, readProgress, tell } from '#lib/publish/run/progress.ts';

it.each<[string, Progress | undefined]>([
  ['  Creating an optimized production build ...', { step: 'compiling' }],
  ['  Generating static pages using 2 workers (0/2124) ...', { step: 'rendering', left: 2124 }],
  ['✓ Generating static pages using 1 worker (108/108) in 1.2s', { step: 'rendering', left: 0 }],
  ['Publishing 160 of 2124', { step: 'finishing', left: 1964 }],
  ['As of 2026-11-23, written in 3.1 s:', undefined],
  ['', undefined],
])('reads from what is said how much is left: %s', (line, progress) => {
  expect(readProgress(line)).toEqual(progress);
});

it.each([
  [false, true, '\r\u001B[K2026-11-23: rendering, 1,964 left'],
  [false, false, '2026-11-23: rendering, 1,964 left\n'],
  [true, true, '{"day":"2026-11-23","step":"rendering","left":1964}\n'],
])('says it, for tools: %s, in a terminal: %s', (isJson, isTTY, expected) => {
  const said: string[] = [];
  const out = { isTTY, write: (text: string) => said.push(text) };
  tell('2026-11-23', { step: 'rendering', left: 1964 }, isJson, out as never);
  expect(said).toEqual([expected]);
  tell('2026-11-23', { step: 'compiling' }, isJson, out as never);
  expect(said[1]).not.toContain('left');
});
