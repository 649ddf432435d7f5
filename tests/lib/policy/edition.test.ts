import { describe, expect, it } from 'vitest';
import { readEdition } from '#lib/content/files.ts';
import { makeEdition, makeHead, makeWording } from '#lib/policy/edition.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import type { Term } from '#lib/policy/timeline.ts';
import { edit, useCopyOfContent } from '../../content-copy.ts';

const name = { locale: 'en', policy: 'cookies', date: '2027-03-01' } as const;
const file = 'content/en/cookies/2027-03-01.md';
const term: Term = {
  date: name.date,
  state: 'upcoming',
  before: '2026-11-23',
  after: undefined,
  isAnyInForce: true,
  isCurrent: false,
};

describe('an edition', () => {
  useCopyOfContent(['cookies/2027-03-01']);

  it('is what its name, its front matter, its term and its life say, with its sections', () => {
    const head = {
      ...name,
      ...term,
      title: 'Cookie policy',
      description: 'Which cookies this website uses, what for, and how to change your choice.',
      change: 'editorial',
      summary: ['We say in simpler words what a cookie is.', 'Nothing else has changed.'],
      isDraft: false,
      accepted: '2026-11-22',
      corrections: [],
    };
    expect(makeHead(name, term)).toEqual(head);
    const { sections, ...rest } = makeEdition(name, term);
    expect(rest).toEqual(head);
    expect(sections.map(({ id }) => id)).toEqual(['what', 'purposes', 'used', 'choice', 'duration']);
  });

  it('is a draft until it is sealed in its language', () => {
    const { sections = {}, accepted = '' } = readSeals()['cookies/2027-03-01'] ?? {};
    const { en: _, ...others } = sections;
    writeSeals({ 'cookies/2027-03-01': { accepted, sections: others } });
    expect([makeHead(name, term), makeEdition({ ...name, locale: 'cs' }, term)]).toMatchObject([
      { isDraft: true },
      { isDraft: false },
    ]);
    writeSeals({});
    expect(makeEdition(name, term)).toMatchObject({ isDraft: true, corrections: [] });
  });

  it('tells its corrections in its language', () => {
    const seals = readSeals();
    const seal = seals['cookies/2027-03-01'] ?? { accepted: '', sections: {} };
    const reasons = { en: 'A slip.', cs: 'Překlep.' };
    const corrections = [{ day: '2027-01-02', reasons, changed: {} }];
    writeSeals({ 'cookies/2027-03-01': { ...seal, corrections } });
    const told = [{ day: '2027-01-02', reason: 'A slip.', sections: [] }];
    expect([makeHead(name, term).corrections, makeEdition(name, term).corrections]).toEqual([told, told]);
  });

  it('is none where its file is wrong: every mistake is named', () => {
    edit(file, 'change: editorial', 'change: minor\nauthor: Jana');
    const both = expect.stringMatching(
      /^content\/en\/cookies.*"change" must be .*\ncontent\/en\/cookies.*"author"/,
    );
    for (const make of [makeEdition, makeHead]) {
      expect(() => make(name, term)).toThrow(
        expect.objectContaining({ name: 'ContentErrors', message: both }),
      );
    }
    expect(makeWording(readEdition(name))).toBeUndefined();
  });

  it('has a wording: what its file says, without what became of it', () => {
    const { sections, change } = makeEdition(name, term);
    const wording = makeWording(readEdition(name));
    expect(wording).toEqual({ sections, frontMatter: expect.objectContaining({ change }) });
  });
});
