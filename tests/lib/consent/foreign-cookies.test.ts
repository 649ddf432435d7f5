// Any site below a domain can set a cookie for all of it (RFC 6265 §8.6): of our name, or of one like it, on any path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  listGranted,
  mergeChoices,
  parseChoices,
  serializeChoice,
} from '#lib/consent/choice.ts';
import { optionalPurposes } from '#lib/consent/purposes.ts';

const fingerprint = '0a1b2c3d';
const question = { purposes: [...optionalPurposes], fingerprint };
const read = (header: string) => mergeChoices(parseChoices(header, question));
const write = (choice: Choice) => `consent=${serializeChoice(choice, fingerprint)}`;

const anyChoice: fc.Arbitrary<Choice> = fc.record({
  day: fc.constantFrom('2026-11-22', '2028-02-29', '2024-12-31'),
  granted: fc.subarray([...optionalPurposes]),
});
const yes = '1.0a1b2c3d.2026-11-22.statistics.advertising';
const foreignValue = fc.oneof(
  fc.constantFrom(
    'yes',
    '',
    '"yes"',
    `"${yes}"`,
    `${yes} `,
    '1.ffffffff.2026-11-22.statistics',
    'true',
    yes.slice(1),
  ),
  fc.stringMatching(/^[!#-+\--:<-~ "]{0,60}$/),
  fc.constant('x'.repeat(4000)),
);
const names = ['consent', 'Consent', 'CONSENT', ' consent', 'consent2', 'xconsent', 'a', ''];
const foreign = fc.tuple(fc.constantFrom(...names), foreignValue).map((pair) => pair.join('='));

describe('beside a choice of ours', () => {
  it('no cookie of others grants anything, takes anything away or asks again, in whatever order they are sent', () => {
    fc.assert(
      fc.property(anyChoice, fc.array(foreign, { maxLength: 5 }), fc.nat(5), (choice, others, at) => {
        expect(read(others.toSpliced(at, 0, write(choice)).join('; '))).toEqual(choice);
        expect(read(others.join('; '))).toBeUndefined();
      }),
    );
  });

  it('another of ours, of another path or parent domain, adds no yes, and asks nothing again', () => {
    fc.assert(
      fc.property(anyChoice, anyChoice, (one, other) => {
        const both = read(`${write(one)}; ${write(other)}`);
        expect(read(`${write(other)}; ${write(one)}`)).toEqual(both);
        const granted = one.granted.filter((purpose) => other.granted.includes(purpose));
        expect(both).toEqual({ granted, day: [one.day, other.day].toSorted()[0] });
      }),
    );
  });
});

describe('while the signal is sent', () => {
  const all = { day: '2026-11-22', granted: [...optionalPurposes] };

  it.each<[Choice, string[]]>([
    [all, ['statistics']],
    [{ ...all, isInSpite: true }, ['statistics', 'advertising']],
    [{ ...all, granted: ['advertising'] }, []],
    [{ ...all, granted: [] }, []],
  ])('of %j is granted what was switched on in spite of it', (choice, granted) => {
    expect(listGranted(choice, true)).toEqual(granted);
    expect(listGranted(choice, false)).toEqual(choice.granted);
    expect(read(write(choice))).toEqual(choice);
  });

  it('two choices were made in spite of it where both were', () => {
    const anyway = write({ ...all, isInSpite: true });
    expect(listGranted(read(`${anyway}; ${write(all)}`), true)).toEqual(['statistics']);
    expect(listGranted(read(`${anyway}; ${anyway}`), true)).toEqual(all.granted);
  });
});
