// Any site below a domain can set a cookie for all of it (RFC 6265 §8.6): of our name, or of one like it, on any path.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Asked,
  type Choice,
  listGranted,
  parseChoice,
  serializeChoice,
} from '#lib/consent/choice.ts';
import { findCookies } from '#lib/consent/own-cookies.ts';
import { optionalPurposes } from '#lib/consent/purposes.ts';

const asked: Asked = {
  purposes: [...optionalPurposes],
  fingerprints: { statistics: '0a1b2c3d', advertising: '1a2b3c4d' },
};
const read = (header: string) => parseChoice(findCookies(header, 'consent'), asked);
const write = (choice: Choice) => `consent=${serializeChoice(choice, asked)}`;

const answer = fc.constantFrom<Answer>('yes', 'no', 'anyway');
const anyChoice: fc.Arbitrary<Choice> = fc.record({
  day: fc.constantFrom('2026-11-22', '2028-02-29', '2024-12-31'),
  answers: fc.record({ statistics: answer, advertising: answer }),
});
const yes = '2.2026-11-22.statistics-yes-0a1b2c3d.advertising-yes-1a2b3c4d';
const foreignValue = fc.oneof(
  fc.constantFrom(
    'yes',
    '',
    '"yes"',
    `"${yes}"`,
    `${yes} `,
    '2.2026-11-22.statistics-yes-ffffffff',
    '1.0a1b2c3d.2026-11-22.statistics',
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
      fc.property(anyChoice, anyChoice, fc.boolean(), (one, other, hasSignal) => {
        const both = read(`${write(one)}; ${write(other)}`);
        expect(read(`${write(other)}; ${write(one)}`)).toEqual(both);
        const [own, theirs] = [one, other].map((choice) => listGranted(choice, hasSignal));
        expect(listGranted(both, hasSignal)).toEqual(own?.filter((purpose) => theirs?.includes(purpose)));
        expect(Object.keys(both?.answers ?? {}).toSorted()).toEqual(['advertising', 'statistics']);
        expect(both?.day).toBe([one.day, other.day].toSorted()[0]);
      }),
    );
  });
});

describe('while the signal is sent', () => {
  it.each<[Choice['answers'], string[], string[]]>([
    [{ statistics: 'yes', advertising: 'yes' }, ['statistics'], ['statistics', 'advertising']],
    [
      { statistics: 'yes', advertising: 'anyway' },
      ['statistics', 'advertising'],
      ['statistics', 'advertising'],
    ],
    [{ statistics: 'no', advertising: 'yes' }, [], ['advertising']],
    [{ statistics: 'no', advertising: 'no' }, [], []],
    [{}, [], []],
  ])('of %j is granted what was switched on in spite of it', (answers, withSignal, without) => {
    const choice = { day: '2026-11-22', answers };
    expect(listGranted(choice, true)).toEqual(withSignal);
    expect(listGranted(choice, false)).toEqual(without);
  });
});
