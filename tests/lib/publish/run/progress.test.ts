import { expect, it } from 'vitest';
import { tell } from '#lib/publish/run/progress.ts';

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
