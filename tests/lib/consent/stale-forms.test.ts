// A page can be opened before midnight and answered after it, on a day that asks for more, or otherwise: what it did not
// show is not answered by it (GDPR Art. 4(11): specific, informed).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAsked } from '#lib/consent/form.ts';
import { makeQuestion } from '#lib/consent/question.ts';
import { cookies } from '#lib/consent/registry.ts';
import { readGranted, writeAnswerCookie, writeChoiceCookie } from '../../choice-cookie.ts';
import { post, question } from './post.ts';

const none = makeQuestion(cookies.filter(({ purpose }) => purpose === 'necessary'));
const statisticsAlone = makeQuestion(cookies.filter(({ purpose }) => purpose !== 'advertising'));
const otherAdvertising = makeQuestion(cookies.filter(({ name }) => name !== 'IDE'));
const readCookie = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0];

describe('a form that was opened on another day', () => {
  const evenings = [none, statisticsAlone, otherAdvertising, question];
  const isSame = (purpose: 'statistics' | 'advertising', evening: typeof question) =>
    evening.purposes.includes(purpose) && evening.fingerprints[purpose] === question.fingerprints[purpose];

  it('grants nothing that it did not ask as it is asked now, whatever is pressed, kept and signalled', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...evenings),
        fc.constantFrom(
          'accept',
          'reject',
          'save',
          'save&statistics=on',
          'save&statistics=on&advertising=on',
        ),
        fc.constantFrom('/en', '/th/cookies'),
        fc.constantFrom('', writeChoiceCookie(question, '2026-11-01'), 'consent=yes'),
        fc.boolean(),
        async (evening, choice, path, cookie, hasSignal) => {
          const answer = await post(`choice=${choice}&return=${path}&asked=${writeAsked(evening)}`, {
            Cookie: cookie,
            ...(hasSignal ? { 'Sec-GPC': '1' } : {}),
          });
          expect(answer.status).toBe(303);
          for (const purpose of readGranted(readCookie(answer)))
            expect(isSame(purpose as 'statistics', evening)).toBe(true);
        },
      ),
    );
  });

  it('answers what it asked, and leaves the rest to be asked', async () => {
    for (const evening of [statisticsAlone, otherAdvertising]) {
      const answer = await post(`choice=accept&return=/en&asked=${writeAsked(evening)}`);
      expect(readCookie(answer)).toBe(writeAnswerCookie(question, '2026-11-22', { statistics: 'yes' }));
      expect(answer.headers.get('location')).toBe('/en/choice/statistics');
    }
  });

  it('that asked for what is asked no more is not refused for it', async () => {
    const body = `choice=save&statistics=on&advertising=on&return=/en&asked=${writeAsked(question)}`;
    const answer = await post(body, {}, statisticsAlone);
    expect(readCookie(answer)).toBe(writeAnswerCookie(question, '2026-11-22', { statistics: 'yes' }));
  });

  it.each([
    ['nothing', ''],
    ['nothing that is asked now', `&asked=${writeAsked(none)}`],
    ['something else', '&asked=00000000.0'],
  ])(
    'and asked %s changes nothing: it leads to what is so, and tells a script to load the page again',
    async (_, asked) => {
      for (const [cookie, outcome] of [
        ['', 'unsaved'],
        [writeChoiceCookie(question, '2026-11-01', 'statistics'), 'statistics'],
      ] as const) {
        const sent = { Cookie: cookie };
        const page = await post(`choice=accept&return=/en${asked}`, sent);
        expect([page.status, page.headers.get('location')]).toEqual([303, `/en/choice/${outcome}`]);
        const script = await post(`choice=accept&return=/en${asked}`, { ...sent, Accept: '*/*' });
        expect([script.status, await script.text()]).toEqual([
          409,
          'What this form asked is asked no more.\n',
        ]);
        for (const { headers } of [page, script]) {
          expect(headers.get('set-cookie')).toBeNull();
          expect(headers.get('cache-control')).toBe('no-store');
        }
      }
    },
  );
});

describe('where one purpose is asked for again', () => {
  const asked = writeAsked(question);
  const kept = (statistics: 'yes' | 'no', day: string) =>
    `consent=2.${day}.statistics-${statistics}-${question.fingerprints.statistics}.advertising-yes-ffffffff`;

  it.each([
    ['accept', 'yes', '2026-11-01', { statistics: 'yes', advertising: 'yes' }, '2026-11-01'],
    ['reject', 'yes', '2026-11-01', { statistics: 'yes', advertising: 'no' }, '2026-11-01'],
    ['accept', 'no', '2026-11-01', { statistics: 'no', advertising: 'yes' }, '2026-11-22'],
    ['reject', 'no', '2026-11-01', { statistics: 'no', advertising: 'no' }, '2026-11-22'],
    // What has ended stands no more.
    ['accept', 'yes', '2025-11-22', { statistics: 'yes', advertising: 'yes' }, '2026-11-22'],
    ['reject', 'yes', '2025-11-22', { statistics: 'no', advertising: 'no' }, '2026-11-22'],
  ] as const)(
    '"%s" in the banner answers it alone, beside a %s of %s, and no yes lasts longer by it',
    async (choice, statistics, day, answers, from) => {
      const answer = await post(`choice=${choice}&return=/en&asked=${asked}`, {
        Cookie: kept(statistics, day),
      });
      expect(readCookie(answer)).toBe(writeAnswerCookie(question, from, answers));
      const ends = answers.statistics === 'no' && answers.advertising === 'no' ? [from, 6] : [from, 12];
      const [start, months] = ends as [string, number];
      const end = new Date(start);
      end.setUTCMonth(end.getUTCMonth() + months);
      const seconds = (+end - Date.parse('2026-11-22T10:00:00Z')) / 1000;
      expect(answer.headers.get('set-cookie')).toContain(`Max-Age=${seconds};`);
    },
  );

  it('the settings answer everything', async () => {
    const answer = await post(`choice=reject&return=/en/cookies&asked=${asked}`, {
      Cookie: kept('yes', '2026-11-01'),
    });
    expect(readCookie(answer)).toBe(writeChoiceCookie(question, '2026-11-22'));
  });
});
