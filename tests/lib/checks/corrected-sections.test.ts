// What was put right since it was accepted, and what a waiver says, by sections made for the purpose.
import { afterEach, describe, expect, it } from 'vitest';
import { checkUnwaived } from '#lib/checks/languages/waivers.ts';
import { checkReadiness } from '#lib/checks/readiness.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import type { Seals } from '#lib/policy/seals.ts';
import { makeCheckedEdition } from './made-edition.ts';

const today = '2027-06-01';
const policy = 'terms';
/** An edition and the one before it, of the texts of one section; the same text is the same byte for byte. */
const follow = (
  locale: Locale,
  before: string,
  text: string,
  { head = 'summary: New.', date = '2027-07-01', change = 'material' } = {},
) => ({
  edition: makeCheckedEdition({ locale, policy, date }, `## A {#a}\n\n${text}`, `change: ${change}\n${head}`),
  before: makeCheckedEdition(
    { locale, policy, date: '2027-01-01' },
    `## A {#a}\n\n${before}`,
    'change: material\nsummary: Old.',
  ),
});
const waive = (section: string, until: string) =>
  `summary: New.\nwaivers:\n  - section: ${section}\n    until: ${until}\n    reason: the translator is ill`;
type Edition = Parameters<typeof checkReadiness>[0];
const show = (errors: ReturnType<typeof checkReadiness>) =>
  errors.map(({ message, isWarning }) => `${isWarning ? 'warning: ' : ''}${message.replace('content/', '')}`);
let seals: Seals = {};
afterEach(() => {
  seals = {};
});
const find = (...edition: Edition) => show(checkReadiness(edition, seals, today));
const english = follow('en', 'One.', 'Two.');

describe('a section that was put right in one language', () => {
  const hash = ({ sections }: { sections: { hash: string }[] }) => sections[0]?.hash ?? null;
  /** That a section was another when the edition of a day was accepted. */
  const correct = (date: string, was: Edition[number], now: Edition[number], whose: 'edition' | 'before') => {
    const [old, own] = [was[whose], now[whose]];
    if (!old || !own) throw new Error('There is no edition before.');
    const correction = {
      day: today,
      reasons: { en: 'a slip' },
      changed: { en: { a: [hash(old), hash(own)] } },
    };
    seals = { [`terms/${date}`]: { accepted: today, sections: {}, corrections: [correction as never] } };
  };

  it('is behind in no other', () => {
    const [was, now] = [follow('en', 'One.', 'One.'), follow('en', 'One.', 'Two.')];
    const czech = follow('cs', 'Jedna.', 'Jedna.');
    expect(find(now, czech)).toHaveLength(1);
    correct('2027-07-01', was, now, 'edition');
    expect(find(now, czech)).toEqual([]);
  });

  it('nor is it while that is not recorded yet', () => {
    const [was, now] = [follow('en', 'One.', 'One.'), follow('en', 'One.', 'Two.')];
    const czech = follow('cs', 'Jedna.', 'Jedna.');
    const sections = { en: { a: hash(was.edition) ?? '' }, cs: { a: hash(czech.edition) ?? '' } };
    seals = { 'terms/2027-07-01': { accepted: today, sections } };
    expect(find(now, czech)).toEqual([]);
    expect(show(checkUnwaived([now, czech], seals))).toEqual([]);
  });

  it('nor is that which follows it, with the slip or without', () => {
    const czech = follow('cs', 'Jedna.', 'Jedna.');
    correct('2027-01-01', follow('en', 'One.', 'One.'), follow('en', 'Two.', 'One.'), 'before');
    expect(find(follow('en', 'Two.', 'One.'), czech)).toEqual([]);
    expect(find(follow('en', 'Two.', 'Two.'), czech)).toEqual([]);
    expect(find(follow('en', 'Two.', 'Three.'), czech)).toHaveLength(1);
  });
});

describe('a waiver', () => {
  const czech = (section: string, until: string) =>
    follow('cs', 'Jedna.', 'Jedna.', { head: waive(section, until) });

  it('of no section, or of a day that has passed, waives nothing and is named', () => {
    expect(find(english, czech('b', '2027-07-01'))[0]).toBe(
      'cs/terms/2027-07-01.md:7:1: the waiver names "b", which is no section — write one of a, summary',
    );
    expect(find(english, czech('a', '2027-05-31'))[0]).toBe(
      'cs/terms/2027-07-01.md:7:1: the waiver of "a" ended on 2027-05-31 — write what it waits for and delete it, or write a later day',
    );
    expect(find(english, czech('a', '2027-06-01'))).toEqual([]);
  });

  it('that is deleted before the section is written is missed when that is corrected', () => {
    const late = follow('cs', 'Jedna.', 'Jedna.');
    expect(show(checkUnwaived([english, late], seals))).toEqual([
      expect.stringMatching(
        /^cs.*is the old one here — write the change here too, or take it back there; until then leave its waiver/,
      ),
    ]);
    expect(show(checkUnwaived([english, czech('a', '2027-01-01')], seals))).toEqual([]);
    expect(show(checkUnwaived([english, follow('cs', 'Jedna.', 'Dvě.')], seals))).toEqual([]);
  });
});
