import { describe, expect, it } from 'vitest';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { makeQuestion, nameCookie, readQuestion } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';
import { edit, sealCopy, useCopyOfContent } from '../../../content-copy.ts';

describe('the question of a day', () => {
  useCopyOfContent();

  it.each<[string, string[], string[]]>([
    ['2026-11-21', [], []],
    ['2026-11-22', ['consent', 'locale'], []],
    [
      '2026-11-23',
      ['_ga', '_ga_*', 'test_cookie', 'consent', 'locale', '_gcl_au', 'IDE'],
      ['statistics', 'advertising'],
    ],
    [
      '2027-03-01',
      ['__Host-consent', 'locale', '_ga', '_ga_*', 'IDE', 'test_cookie'],
      ['statistics', 'advertising'],
    ],
  ])('asks on %s for what the cookie policy in force lists', (day, names, purposes) => {
    const question = getQuestion(day);
    expect(question.cookies.map(({ name }) => name)).toEqual(names);
    expect(question.purposes).toEqual(purposes);
  });

  it('asks the same question as long as the same is listed, and another from the day on which that changes', () => {
    const [own, none, later] = ['2026-11-24', '2026-11-21', '2027-03-01'].map(
      (day) => getQuestion(day).fingerprints,
    );
    expect(later?.statistics).toBe(own?.statistics);
    expect(later?.advertising).not.toBe(own?.advertising);
    expect(none?.statistics).not.toBe(own?.statistics);
  });

  it('does without a cookie whose lifetime the policy in force tells otherwise, and a purpose that has no other', () => {
    const path = 'content/en/cookies/2026-11-23.md';
    for (const [from, to] of [
      ['Advertising | 90 days', 'Advertising | 91 days'],
      ['13 months', '14 months'],
      ['15 minutes', '16 minutes'],
    ] as const)
      edit(path, from, to);
    expect(getQuestion().purposes).toEqual(['statistics']);
  });

  it('asks for each purpose by itself: where the cookies of one are others, the question for the other stays', () => {
    const { fingerprints } = getQuestion();
    const [kept, ...others] = cookies.filter(({ purpose }) => purpose === 'advertising');
    const fewer = makeQuestion(cookies.filter((cookie) => !others.includes(cookie)));
    expect(kept).toBeDefined();
    expect(fewer.fingerprints.statistics).toBe(fingerprints.statistics);
    expect(fewer.fingerprints.advertising).not.toBe(fingerprints.advertising);
    for (const fingerprint of Object.values(fingerprints)) expect(fingerprint).toMatch(/^[0-9a-f]{8}$/);
    expect(fingerprints.statistics).not.toBe(fingerprints.advertising);
  });

  it.each(['2026-11-23', '2027-03-01'])('asks the same where the table of %s has a column more', (date) => {
    const { fingerprints } = getQuestion(date);
    edit(`content/en/cookies/${date}.md`, /^\|([^|]*)\|([^|]*)\|(.*)$/gm, '|$1|$2|$2|$3');
    expect(getQuestion(date).fingerprints).toEqual(fingerprints);
  });

  it('has nothing to do with a draft', () => {
    edit('content/en/cookies/2027-03-01.md', '`_ga`', '`_gb`');
    edit('content/editions.lock.json', '"cookies/2027-03-01"', '"cookies/2027-03-02"');
    expect(getQuestion('2027-03-01').cookies).toContainEqual(expect.objectContaining({ name: '_ga' }));
    sealCopy('cookies', '2027-03-01', '2026-12-01');
    expect(getQuestion('2027-03-01').cookies).not.toContainEqual(expect.objectContaining({ name: '_ga' }));
  });

  it('is read back from the manifest as it was', () => {
    const question = getQuestion();
    const again = readQuestion(question.cookies.map(nameCookie));
    expect(again.fingerprints).toEqual(question.fingerprints);
    expect(again).toEqual(makeQuestion(question.cookies));
    expect(new Set(cookies.map(nameCookie)).size).toBe(cookies.length);
  });
});
