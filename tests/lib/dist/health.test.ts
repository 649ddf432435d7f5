import { expect, it } from 'vitest';
import { reportHealth } from '#lib/dist/health.ts';

const days = ['2026-10-24', '2026-10-25', '2027-03-28'];

it.each([
  ['before the first day has come', '2026-10-24', '2026-01-01T00:00:00Z'],
  ['on the day itself', '2026-10-24', '2026-10-24T12:00:00Z'],
  ['a millisecond before the next begins in Prague', '2026-10-24', '2026-10-24T21:59:59.999Z'],
  ['at midnight in Prague, in summer time', '2026-10-25', '2026-10-24T22:00:00Z'],
  ['long after, while no other day has come', '2026-10-25', '2027-03-27T22:59:59.999Z'],
  ['at midnight in Prague, in winter time', '2027-03-28', '2027-03-27T23:00:00Z'],
  ['where a clock is behind the one that brought the day', '2027-03-28', '2026-10-24T12:00:00Z'],
])('is well %s', (_, day, now) => {
  expect(reportHealth({ build: 'b', days, day }, Date.parse(now))).toEqual({
    status: 200,
    line: `ok b ${day}`,
  });
});

it.each([
  ['2026-10-24', '2026-10-25', '2026-10-24T22:00:00Z'],
  ['2026-10-25', '2027-03-28', '2027-03-27T23:00:00Z'],
  ['2026-10-24', '2027-03-28', '2027-06-01T00:00:00Z'],
])('is late where it serves %s and %s has come', (day, due, now) => {
  expect(reportHealth({ build: 'b', days, day }, Date.parse(now))).toEqual({
    status: 503,
    line: `late b ${day}: ${due} has come`,
  });
});

it('is mixed where nginx serves another build, whatever the day, and says which', () => {
  const now = Date.parse('2027-06-01T00:00:00Z');
  expect(reportHealth({ build: 'b', days, day: '2026-10-24', nginxBuild: 'a' }, now)).toEqual({
    status: 503,
    line: 'mixed b 2026-10-24: nginx serves a',
  });
  expect(reportHealth({ build: 'b', days, day: '2027-03-28', nginxBuild: 'b' }, now)).toMatchObject({
    status: 200,
  });
});
