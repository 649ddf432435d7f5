import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Asked,
  type Choice,
  getExpiry,
  isInTime,
  listOpen,
  parseChoice,
  serializeChoice,
} from '#lib/consent/choice.ts';
import { type OptionalPurpose, optionalPurposes } from '#lib/consent/purposes.ts';

const asked: Asked = {
  purposes: [...optionalPurposes],
  fingerprints: { statistics: '0a1b2c3d', advertising: '1a2b3c4d' },
};
const parse = (...values: string[]) => parseChoice(values, asked);

describe('a choice in a cookie', () => {
  it.each<[string, Choice['answers']]>([
    ['2.2026-11-22.statistics-no-0a1b2c3d.advertising-no-1a2b3c4d', { statistics: 'no', advertising: 'no' }],
    [
      '2.2026-11-22.statistics-yes-0a1b2c3d.advertising-anyway-1a2b3c4d',
      { statistics: 'yes', advertising: 'anyway' },
    ],
    ['2.2026-11-22.advertising-yes-1a2b3c4d', { advertising: 'yes' }],
    // Another question now, or none any more.
    ['2.2026-11-22.statistics-yes-ffffffff.advertising-no-1a2b3c4d', { advertising: 'no' }],
    ['2.2026-11-22.statistics-yes-0a1b2c3d.support-yes-2a3b4c5d', { statistics: 'yes' }],
    // A no goes before a yes.
    ['2.2026-11-22.statistics-no-0a1b2c3d.statistics-yes-0a1b2c3d', { statistics: 'no' }],
  ])('reads %s', (value, answers) => {
    expect(parse(value)).toEqual({ day: '2026-11-22', answers });
  });

  it.each([
    ['nothing', ''],
    ['a word', 'yes'],
    ['a day alone', '2.2026-11-22'],
    ['another version', '1.2026-11-22.statistics-yes-0a1b2c3d'],
    ['another fingerprint', '2.2026-11-22.statistics-yes-ffffffff'],
    ['the fingerprint of another purpose', '2.2026-11-22.statistics-yes-1a2b3c4d'],
    ['no fingerprint', '2.2026-11-22.statistics-yes-undefined'],
    ['a day that does not exist', '2.2026-13-45.statistics-yes-0a1b2c3d'],
    ['a moment of a day', '2.2026-11-22T10:00:00Z.statistics-yes-0a1b2c3d'],
    ['a year of more than four digits', '2.+012026-11-22.statistics-yes-0a1b2c3d'],
    ['a month', '2.2026-11.statistics-yes-0a1b2c3d'],
    ['the 30th of February', '2.2026-02-30.statistics-yes-0a1b2c3d'],
    ['an unknown purpose', '2.2026-11-22.everything-yes-0a1b2c3d'],
    ['an unknown answer', '2.2026-11-22.statistics-true-0a1b2c3d'],
    ['something behind it', '2.2026-11-22.statistics-yes-0a1b2c3d '],
    ['a line behind it', '2.2026-11-22.statistics-yes-0a1b2c3d\n'],
    ['quotation marks', '"2.2026-11-22.statistics-yes-0a1b2c3d"'],
    ['another case', '2.2026-11-22.statistics-yes-0A1B2C3D'],
    ['a value of 4 KB', `2.2026-11-22${'.statistics'.repeat(400)}`],
  ])('takes %s for no choice', (_, value) => {
    expect(parse(value)).toBeUndefined();
  });

  it('reads back what it wrote, for every choice', () => {
    const answer = fc.constantFrom<Answer>('yes', 'no', 'anyway');
    fc.assert(
      fc.property(fc.subarray([...optionalPurposes], { minLength: 1 }), answer, answer, (said, one, two) => {
        const given = said.map((purpose, index) => [purpose, index === 0 ? one : two]);
        const choice = { day: '2026-11-22', answers: Object.fromEntries(given) };
        expect(parse(serializeChoice(choice, asked))).toEqual(choice);
      }),
    );
  });

  it('never finds a yes in random text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(parse(value)).toBeUndefined();
      }),
    );
  });

  it('never finds a yes where any character was changed, added or left out', () => {
    const valid = '2.2026-11-22.statistics-yes-0a1b2c3d';
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.string({ maxLength: 3 }), fc.nat(2), (at, text, length) => {
        const value = valid.slice(0, at) + text + valid.slice(at + length);
        if (/^2\.\d{4}-\d\d-\d\d\.statistics-yes-0a1b2c3d(\.\w+-\w+-\w+)*$/.test(value)) return;
        expect(parse(value)?.answers.statistics ?? 'no').toBe('no');
      }),
    );
  });
});

it('leaves open what was not answered, and nothing else', () => {
  const choice = { day: '2026-11-22', answers: { statistics: 'no' } } as const;
  expect(listOpen(choice, asked.purposes)).toEqual(['advertising']);
  expect(listOpen(choice, ['statistics'])).toEqual([]);
  expect(listOpen(undefined, asked.purposes)).toEqual(['statistics', 'advertising']);
});

const say = (granted: OptionalPurpose[]): Choice['answers'] => ({
  statistics: granted.includes('statistics') ? 'yes' : 'no',
  advertising: granted.includes('advertising') ? 'yes' : 'no',
});

describe('by the server’s clock a choice', () => {
  const now = new Date('2026-11-22T10:00:00Z');

  it.each<[string, string, OptionalPurpose[], boolean]>([
    ['of today', '2026-11-22', [], true],
    ['of tomorrow', '2026-11-23', ['statistics'], false],
    ['of a day far ahead', '9999-12-31', [], false],
    ['a yes of almost 12 months ago', '2025-11-23', ['statistics'], true],
    ['a yes of 12 months ago', '2025-11-22', ['statistics'], false],
    ['a no of almost 6 months ago', '2026-05-23', [], true],
    ['a no of 6 months ago', '2026-05-22', [], false],
  ])('%s (%s, %j) holds: %s', (_, day, granted, holds) => {
    expect(isInTime({ answers: say(granted), day }, now)).toBe(holds);
  });

  it('of a server whose clock is a little ahead holds at midnight', () => {
    const choice = { answers: say([]), day: '2026-11-23' };
    expect(isInTime(choice, new Date('2026-11-22T23:59:00Z'))).toBe(true);
    expect(isInTime(choice, new Date('2026-11-22T22:59:59Z'))).toBe(false);
  });
});

it('ends a choice of the last day of a month with the last day of a shorter one', () => {
  const day = getExpiry({ answers: say([]), day: '2026-08-31' });
  expect(day.toISOString()).toBe('2027-02-28T00:00:00.000Z');
});

it.each<[Choice['answers'], string]>([
  [say([]), '2027-05-22'],
  [say(['statistics']), '2027-11-22'],
  [{ advertising: 'anyway' }, '2027-11-22'],
])('asks again 6 months after a no and 12 months after a yes (%j)', (answers, day) => {
  expect(getExpiry({ answers, day: '2026-11-22' }).toISOString()).toBe(`${day}T00:00:00.000Z`);
});
