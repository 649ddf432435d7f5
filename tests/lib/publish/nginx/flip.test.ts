import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { timeZone } from '#lib/i18n/time-zone.ts';

const read = (name: string) => readFileSync(`deploy/${name}`, 'utf8');

it('brings editions into force at midnight of the one time zone', () => {
  expect(timeZone).toBe('Europe/Prague');
  expect(read('flip.sh')).toContain(`$(TZ=${timeZone} date`);
  expect(read('policies-flip.timer')).toContain(`\nOnCalendar=*-*-* 00:00:00 ${timeZone}\n`);
});
