import { describe, expect, it, vi } from 'vitest';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { findOutcomePath, isOutcomePath } from '#lib/consent/outcomes.ts';
import { expireEnded, findChoice } from '#lib/consent/standing.ts';
import { secure, writeAnswerCookie, writeChoiceCookie } from '../../choice-cookie.ts';

const now = new Date('2026-11-22T10:00:00Z');
const question = getQuestion();
const write = (day: string, ...granted: string[]) => writeChoiceCookie(question, day, ...granted);

describe('a page that tells what was saved', () => {
  it.each([
    ['nothing', '', 'unsaved'],
    ['something malformed', 'consent=yes', 'unsaved'],
    ['two answers', `${write('2026-11-22')}; ${write('2026-11-22', 'statistics')}`, 'necessary'],
    ['one beside what others keep', `consent=yes; ${write('2026-11-22', 'statistics')}`, 'statistics'],
    ['one beside an ended one', `${write('2025-11-22')}; ${write('2026-11-22', 'statistics')}`, 'statistics'],
    ['an answer that has ended', write('2025-11-22', 'statistics'), 'unsaved'],
    ['an answer from the future', write('2027-11-22', 'statistics'), 'unsaved'],
    ['a no', write('2026-11-22'), 'necessary'],
    ['a yes to one', write('2026-11-22', 'advertising'), 'advertising'],
    ['a yes to all', write('2026-11-22', 'statistics', 'advertising'), 'statistics-advertising'],
  ])('leads everybody to what is so: where the browser has kept %s', (_, cookie, outcome) => {
    for (const asked of ['necessary', 'statistics', 'advertising', 'statistics-advertising', 'unsaved']) {
      const visitor = { cookie, hasSignal: false };
      expect(findOutcomePath(`/th/choice/${asked}`, visitor, question, now)).toBe(`/th/choice/${outcome}`);
    }
  });

  it('tells no yes that does not count while the signal is sent', () => {
    const find = (cookie: string) =>
      findOutcomePath('/th/choice/unsaved', { cookie, hasSignal: true }, question, now);
    expect(find(write('2026-11-22', 'advertising'))).toBe('/th/choice/necessary');
    expect(find(writeAnswerCookie(question, '2026-11-22', { advertising: 'anyway' }))).toBe(
      '/th/choice/advertising',
    );
  });

  it.each([
    '/th/choice',
    '/th/choice/',
    '/th/choice/yes',
    '/th/choice/advertising-statistics',
    '/th/choice/unsaved/x',
    '/de/choice/unsaved',
    '/choice/unsaved',
    '/th/privacy',
    '/',
  ])('is not at %s', (path) => {
    expect(isOutcomePath(path, question)).toBe(false);
    expect(findOutcomePath(path, { cookie: '', hasSignal: false }, question, now)).toBeUndefined();
  });
});

describe('by the server’s clock', () => {
  it.each([
    [
      'an answer of today',
      write('2026-11-22', 'statistics'),
      { statistics: 'yes', advertising: 'no' },
      undefined,
    ],
    ['an answer that has ended', write('2025-11-22', 'statistics'), undefined, 'removed'],
    ['an answer from the future', write('2026-11-23', 'statistics'), undefined, 'removed'],
    ['what is no answer of ours', 'consent=yes', undefined, undefined],
    ['nothing', '', undefined, undefined],
  ])('%s', (_, cookie, answers, removed) => {
    expect(findChoice(cookie, question, now)?.answers).toEqual(answers);
    expect(expireEnded(cookie, question, now)).toBe(removed && 'consent=; Path=/; Max-Age=0; SameSite=Lax');
  });
});

describe('at https, where a name can be kept for a host', () => {
  it('nothing that another host, or a page at http, can set is believed', () => {
    vi.stubEnv('SITE_URL', 'https://privacy.example');
    const yes = write('2026-11-22', 'statistics', 'advertising');
    const own = secure(write('2026-11-22', 'statistics'));
    for (const foreign of [yes, `=${secure(yes)}`, `__host-${yes}`, `__Secure-${yes}`, ` ${secure(yes)}`]) {
      expect(findChoice(foreign, question, now), foreign).toBeUndefined();
      for (const header of [`${foreign}; ${own}`, `${own}; ${foreign}`])
        expect(findChoice(header, question, now)?.answers).toEqual({ statistics: 'yes', advertising: 'no' });
    }
    vi.unstubAllEnvs();
  });
});
