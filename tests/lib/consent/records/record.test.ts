import { describe, expect, it } from 'vitest';
import type { Answer, Choice } from '#lib/consent/choice.ts';
import { makeRecord } from '#lib/consent/records/record.ts';
import { question } from '../post.ts';

const day = '2026-11-22';
const choose = (statistics: Answer, advertising: Answer): Choice => ({
  day,
  answers: { statistics, advertising },
});
const { statistics, advertising } = question.fingerprints;

const answered = {
  choice: choose('yes', 'no'),
  answered: question.purposes,
  question,
  locale: 'cs' as const,
  hasSignal: false,
  now: new Date('2026-11-22T10:05:59.999Z'),
  body: 'choice=save&return=/cs/cookies',
  standing: undefined,
  isByScript: true,
};

describe('makeRecord', () => {
  it('says what was answered, when to the minute, where and until when, and nothing more', () => {
    expect(makeRecord(answered)).toEqual({
      event_time: '2026-11-22T10:05Z',
      event_type: 'first',
      granted: `statistics-${statistics}`,
      refused: `advertising-${advertising}`,
      language: 'cs',
      collection_method: 'settings',
      signal: 0,
      valid_until: '2027-11-22',
    });
  });

  it('records the purposes that were answered now, and not those that were answered before', () => {
    const record = makeRecord({ ...answered, answered: ['advertising'] });
    expect(record).toMatchObject({ granted: '', refused: `advertising-${advertising}` });
  });

  it('joins several purposes by a comma', () => {
    expect(makeRecord({ ...answered, choice: choose('no', 'no') })).toMatchObject({
      granted: '',
      refused: `statistics-${statistics},advertising-${advertising}`,
    });
  });

  it('records a yes to what the signal refuses as refused, and as granted where it was given all the same', () => {
    const signalled = { ...answered, hasSignal: true };
    expect(makeRecord({ ...signalled, choice: choose('no', 'yes') })).toMatchObject({
      signal: 1,
      granted: '',
    });
    expect(makeRecord({ ...signalled, choice: choose('no', 'anyway') })).toMatchObject({
      signal: 1,
      granted: `advertising-${advertising}`,
    });
  });

  it.each<[string, Choice | undefined, Choice, string]>([
    ['the first where nothing held', undefined, choose('no', 'no'), 'first'],
    ['a withdrawal where something is taken back', choose('yes', 'yes'), choose('yes', 'no'), 'withdrawal'],
    ['a withdrawal where all is taken back', choose('yes', 'no'), choose('no', 'no'), 'withdrawal'],
    ['a change where something is given', choose('no', 'no'), choose('yes', 'no'), 'change'],
    ['a change where one is given for another', choose('yes', 'no'), choose('no', 'yes'), 'change'],
    ['a change where the same is said again', choose('yes', 'no'), choose('yes', 'no'), 'change'],
  ])('calls it %s', (_, standing, choice, event_type) => {
    expect(makeRecord({ ...answered, standing, choice })).toMatchObject({ event_type });
  });

  it.each([
    ['choice=accept&return=/cs', 'banner'],
    ['choice=reject&return=/cs', 'banner'],
    ['choice=save&return=/cs', 'settings'],
    ['choice=reject&return=/en', 'settings'],
    ['choice=accept&return=/cs/cookies', 'settings'],
    ['choice=withdraw&return=/cs', 'receipt'],
  ])('knows from %s that it came from the %s', (body, collection_method) => {
    expect(makeRecord({ ...answered, body })).toMatchObject({ collection_method });
    expect(makeRecord({ ...answered, body, isByScript: false })).toMatchObject({
      collection_method: 'plain form',
    });
  });
});
