import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getExpiry, isInTime, mergeChoices, parseChoices, serializeChoice } from '#lib/consent/choice.ts';
import { optionalPurposes } from '#lib/consent/purposes.ts';

const fingerprint = '0a1b2c3d';
const question = { purposes: [...optionalPurposes], fingerprint };
const read = (header: string) => mergeChoices(parseChoices(header, question));
const parse = (value: string) => read(`consent=${value}`);

describe('a choice in a cookie', () => {
  it.each([
    ['1.0a1b2c3d.2026-11-22', []],
    ['1.0a1b2c3d.2026-11-22.statistics', ['statistics']],
    ['1.0a1b2c3d.2026-11-22.statistics.advertising', ['statistics', 'advertising']],
    ['1.0a1b2c3d.2025-11-23.advertising', ['advertising']],
  ])('reads %s', (value, granted) => {
    expect(parse(value)?.granted).toEqual(granted);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'yes'],
    ['another version', '2.0a1b2c3d.2026-11-22.statistics'],
    ['another fingerprint', '1.ffffffff.2026-11-22.statistics'],
    ['a day that does not exist', '1.0a1b2c3d.2026-13-45.statistics'],
    ['a moment of a day', '1.0a1b2c3d.2026-11-22T10:00:00Z.statistics'],
    ['a year of more than four digits', '1.0a1b2c3d.+012026-11-22.statistics'],
    ['a month of such a year', '1.0a1b2c3d.+012026-11.statistics'],
    ['a month', '1.0a1b2c3d.2026-11.statistics'],
    ['the 30th of February', '1.0a1b2c3d.2026-02-30.statistics'],
    ['an unknown purpose', '1.0a1b2c3d.2026-11-22.everything'],
    ['purposes in another order', '1.0a1b2c3d.2026-11-22.advertising.statistics'],
    ['a purpose twice', '1.0a1b2c3d.2026-11-22.statistics.statistics'],
    ['something behind it', '1.0a1b2c3d.2026-11-22.statistics '],
    ['quotation marks', '"1.0a1b2c3d.2026-11-22.statistics"'],
    ['another case', '1.0A1B2C3D.2026-11-22.statistics'],
    ['a value of 4 KB', `1.0a1b2c3d.2026-11-22${'.statistics'.repeat(400)}`],
  ])('takes %s for no choice', (_, value) => {
    expect(parse(value)).toBeUndefined();
  });

  it('finds the choice among other cookies, whatever they are called', () => {
    const header = 'xconsent=1; a=b; consent=1.0a1b2c3d.2026-11-22.statistics; consent2=0';
    expect(read(header)?.granted).toEqual(['statistics']);
  });

  it('says whether it was made in spite of the signal, and nothing behind that', () => {
    const value = '1.0a1b2c3d.2026-11-22.advertising.anyway';
    expect(parse(value)).toEqual({ granted: ['advertising'], day: '2026-11-22', isInSpite: true });
    expect(parse(`${value}.anyway`)).toBeUndefined();
  });

  it('reads back what it wrote, for every choice', () => {
    fc.assert(
      fc.property(fc.subarray([...optionalPurposes]), (granted) => {
        const value = serializeChoice({ granted, day: '2026-11-22' }, fingerprint);
        expect(parse(value)).toEqual({ granted, day: '2026-11-22' });
      }),
    );
  });

  it('never finds a yes in random text', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(read(header)).toBeUndefined();
        expect(parse(header)).toBeUndefined();
      }),
    );
  });
});

describe('by the server’s clock a choice', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it.each<[string, string, ('statistics' | 'advertising')[], boolean]>([
    ['of today', '2026-11-22', [], true],
    ['of tomorrow', '2026-11-23', ['statistics'], false],
    ['of a day far ahead', '9999-12-31', [], false],
    ['a yes of almost 12 months ago', '2025-11-23', ['statistics'], true],
    ['a yes of 12 months ago', '2025-11-22', ['statistics'], false],
    ['a no of almost 6 months ago', '2026-05-23', [], true],
    ['a no of 6 months ago', '2026-05-22', [], false],
  ])('%s (%s, %j) holds: %s', (_, day, granted, holds) => {
    expect(isInTime({ granted, day }, now)).toBe(holds);
  });

  it('of a server whose clock is a little ahead holds at midnight', () => {
    const choice = { granted: [], day: '2026-11-23' };
    expect(isInTime(choice, new Date('2026-11-22T23:59:00Z'))).toBe(true);
    expect(isInTime(choice, new Date('2026-11-22T22:59:59Z'))).toBe(false);
  });
});

it('ends a choice of the last day of a month with the last day of a shorter one', () => {
  const day = getExpiry({ granted: [], day: '2026-08-31' });
  expect(day.toISOString()).toBe('2027-02-28T00:00:00.000Z');
});

it.each([
  [[], '2027-05-22'],
  [['statistics' as const], '2027-11-22'],
])('asks again 6 months after a no and 12 months after a yes (%j)', (granted, day) => {
  expect(getExpiry({ granted, day: '2026-11-22' }).toISOString()).toBe(`${day}T00:00:00.000Z`);
});

it('never finds a yes in a choice in which any character was changed, added or left out', () => {
  const valid = '1.0a1b2c3d.2026-11-22.statistics';
  fc.assert(
    fc.property(fc.nat(valid.length - 1), fc.string({ maxLength: 3 }), fc.nat(2), (at, text, length) => {
      const value = valid.slice(0, at) + text + valid.slice(at + length);
      const days = /^1\.0a1b2c3d\.(\d{4}-\d\d-\d\d)((\.statistics)?)$/.exec(value);
      if (!days) expect(parse(value)?.granted ?? []).toEqual([]);
    }),
  );
});
