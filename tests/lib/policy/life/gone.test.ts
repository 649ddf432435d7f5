// What readers are told of an edition that was announced and did not take effect on its day; and which editions are shown.
import { cpSync, rmSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { locales } from '#lib/i18n/routing.ts';
import { getGone, listGone, listWithdrawn } from '#lib/policy/life/gone.ts';
import { isWithdrawn, listLiving, listPublished, listPublishedDays } from '#lib/policy/life/published.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { getGoneEdition, getWithdrawn, listGoneParams, listPolicies } from '#lib/policy/policies.ts';
import { readSeals, type Seal } from '#lib/policy/seals.ts';
import { at, sealCopy, useCopyOfContent } from '../../../content-copy.ts';

const name = { locale: 'cs', policy: 'cookies', date: '2027-03-01' } as const;
const title = 'Zásady používání souborů cookie';
const day = '2026-12-24';
const reasons = { en: 'A court ruled otherwise.', cs: 'Soud rozhodl jinak.' };

/** Gives the seal of an edition something more; none where it was not sealed. */
const seal = (date: string, more: Partial<Seal>) => {
  const seals = readSeals();
  const own = seals[`cookies/${date}`] ?? { accepted: day, sections: {} };
  writeSeals({ ...seals, [`cookies/${date}`]: { ...own, ...more } });
};
/** Gives the edition of 2027-03-01 another day, as the command does. */
const postpone = (to: string) => {
  for (const locale of locales)
    cpSync(at(`content/${locale}/cookies/2027-03-01.md`), at(`content/${locale}/cookies/${to}.md`));
  for (const locale of locales) rmSync(at(`content/${locale}/cookies/2027-03-01.md`));
  const { sections = {} } = readSeals()['cookies/2027-03-01'] ?? {};
  seal(to, { sections });
  seal('2027-03-01', { sections: {}, postponed: { day, to } });
};

afterEach(() => vi.unstubAllEnvs());

describe('an edition', () => {
  useCopyOfContent(['cookies/2026-11-22', 'cookies/2027-03-01', 'privacy/2026-11-22']);

  it('that was only announced is not gone', () => {
    expect([listGone(), listGoneParams()]).toEqual([[], []]);
    expect(() => getGone(name)).toThrow('cookies of 2027-03-01 is not gone');
    expect(() => getGone({ ...name, date: '2027-03-02' })).toThrow('cookies of 2027-03-02 is not gone');
  });

  it('that was withdrawn says when and why, in the reader’s language', () => {
    seal('2027-03-01', { withdrawn: { day, reasons } });
    expect(getGone(name)).toEqual({ ...name, title, day, reason: reasons.cs });
    expect(getGone({ ...name, locale: 'th' }).reason).toBe(reasons.en);
  });

  it('that was withdrawn is gone in every language in which it was sealed', () => {
    const { th: _, ...others } = readSeals()['cookies/2027-03-01']?.sections ?? {};
    seal('2027-03-01', { sections: others, withdrawn: { day, reasons } });
    expect(listGone()).toEqual([
      { ...name, locale: 'en' },
      { ...name, locale: 'cs' },
    ]);
    expect(listGoneParams()).toEqual([
      { locale: 'en', policy: 'cookies', edition: '2027-03-01' },
      { locale: 'cs', policy: 'cookies', edition: '2027-03-01' },
    ]);
  });

  it('that was withdrawn is listed with its policy, in the languages in which it was announced', () => {
    const { th: _, ...others } = readSeals()['cookies/2027-03-01']?.sections ?? {};
    seal('2027-03-01', { sections: others, withdrawn: { day, reasons } });
    expect(listWithdrawn('cs', 'cookies')).toEqual([name]);
    expect(getWithdrawn('cs', 'cookies')).toEqual([getGone(name)]);
    expect([listWithdrawn('th', 'cookies'), listWithdrawn('cs', 'privacy')]).toEqual([[], []]);
  });

  it('that was postponed says when that was decided and to which day', () => {
    postpone('2027-05-01');
    expect(getGone(name)).toEqual({ ...name, title, day, to: '2027-05-01' });
    expect(listGone().map(({ locale, date }) => [locale, date])).toEqual([
      ['th', '2027-03-01'],
      ['en', '2027-03-01'],
      ['cs', '2027-03-01'],
    ]);
    expect(() => getGone({ ...name, date: '2027-05-01' })).toThrow('is not gone');
    // One is in force, and another to come.
    expect(getGoneEdition(name)).toMatchObject({ to: '2027-05-01', isReplaced: true });
    expect(listWithdrawn('cs', 'cookies')).toEqual([]);
  });

  it('that was postponed and then withdrawn says the latter', () => {
    postpone('2027-05-01');
    seal('2027-05-01', { withdrawn: { day: '2026-12-30', reasons } });
    expect(getGone(name)).toMatchObject({ date: '2027-03-01', day: '2026-12-30', reason: reasons.cs });
    expect(getGone(name)).not.toHaveProperty('to');
    expect(listGone()).toHaveLength(2 * locales.length);
  });

  it('that is gone leads on where another one is in force', () => {
    seal('2027-03-01', { withdrawn: { day, reasons } });
    expect(getGoneEdition(name)).toEqual({ ...getGone(name), isReplaced: true });
    vi.stubEnv('AS_OF', '2026-11-21');
    expect(getGoneEdition(name).isReplaced).toBe(false);
    seal('2026-11-22', { withdrawn: { day, reasons } });
    vi.stubEnv('AS_OF', '2026-12-01');
    expect(getGoneEdition(name).isReplaced).toBe(false);
  });

  it('is shown once it is sealed, and no more when it is withdrawn', () => {
    const { 'cookies/2027-03-01': own, ...others } = readSeals();
    writeSeals(others);
    const list = () => [listPublishedDays('cs', 'cookies'), listPublished().length, listLiving().length];
    expect(list()).toEqual([['2026-11-22'], 6, 9]);
    seal('2027-03-01', own ?? {});
    expect(list()).toEqual([['2026-11-22', '2027-03-01'], 9, 9]);
    seal('2027-03-01', { withdrawn: { day, reasons } });
    expect(list()).toEqual([['2026-11-22'], 6, 6]);
  });

  it('is shown in the preview as a draft, but not when it is withdrawn', () => {
    const { 'cookies/2027-03-01': _, ...others } = readSeals();
    writeSeals(others);
    vi.stubEnv('NODE_ENV', 'development');
    expect(listPublishedDays('cs', 'cookies')).toEqual(['2026-11-22', '2027-03-01']);
    seal('2027-03-01', { withdrawn: { day, reasons } });
    expect(listPublishedDays('cs', 'cookies')).toEqual(['2026-11-22']);
    expect([
      isWithdrawn(name, readSeals()),
      isWithdrawn({ ...name, date: '2026-11-22' }, readSeals()),
    ]).toEqual([true, false]);
    expect(isWithdrawn({ ...name, date: '2027-03-02' }, readSeals())).toBe(false);
  });

  it('of any policy is shown below the privacy policy, in the order of their names', () => {
    for (const policy of ['terms', 'access']) {
      cpSync(at('content/en/cookies'), at(`content/en/${policy}`), { recursive: true });
      sealCopy(policy, '2026-11-22', '2026-11-22');
    }
    expect(listPolicies()).toEqual(['privacy', 'access', 'cookies', 'terms']);
    expect([listPolicies('en'), listPolicies('cs')]).toEqual([listPolicies(), ['privacy', 'cookies']]);
  });
});
