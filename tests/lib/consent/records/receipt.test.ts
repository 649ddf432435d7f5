import { describe, expect, it, vi } from 'vitest';
import { handleReceipt } from '#lib/consent/records/receipt.ts';
import type { KeepRecord } from '#lib/consent/records/record.ts';
import { writeAnswerCookie, writeChoiceCookie } from '../../../choice-cookie.ts';
import { question } from '../post.ts';

const now = new Date('2026-11-22T10:05:00Z');
const chosen = writeChoiceCookie(question, '2026-11-22', 'statistics');
const { statistics, advertising } = question.fingerprints;

/** Asks for a receipt as our page would, and says what was kept. */
async function ask(body: string, headers: Record<string, string> = {}, isKept = true) {
  const keep = vi.fn<KeepRecord>().mockResolvedValue('an-id');
  const request = new Request('http://localhost/consent?receipt', {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Host: 'localhost',
      Cookie: chosen,
      ...headers,
    },
  });
  const answer = await handleReceipt(request, question, now, isKept ? keep : undefined);
  return { answer, keep };
}

describe('handleReceipt', () => {
  it('keeps a confirmation of the choice that stands, and hands it out as a file', async () => {
    const { answer, keep } = await ask('locale=cs&granted=statistics');
    const said = {
      event_time: '2026-11-22T10:05Z',
      event_type: 'confirmation',
      language: 'cs',
      collection_method: 'receipt',
      signal: 0,
      valid_until: '2027-11-22',
    };
    expect(keep.mock.calls).toEqual([
      [{ ...said, granted: `statistics-${statistics}`, refused: `advertising-${advertising}` }],
    ]);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="consent-receipt-an-id.json"',
    });
    const text = await answer.text();
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text)).toEqual({
      record_id: 'an-id',
      ...said,
      purposes: [
        { purpose: 'statistics', fingerprint: statistics, event_state: 'given' },
        { purpose: 'advertising', fingerprint: advertising, event_state: 'refused' },
      ],
      pii_controller: 'improtech s.r.o.',
      privacy_notice: 'http://localhost:3000/cs/cookies',
      withdrawal_method: 'http://localhost:3000/cs/cookies#cookie-settings',
    });
  });

  it('names the purposes that were answered alone', async () => {
    const cookie = writeAnswerCookie(question, '2026-11-22', { advertising: 'no' });
    const { answer } = await ask('locale=en&granted=', { Cookie: cookie });
    expect(await answer.json()).toMatchObject({
      purposes: [{ purpose: 'advertising', fingerprint: advertising, event_state: 'refused' }],
    });
  });

  it.each<[string, Record<string, string>]>([
    ['locale=en&granted=', { 'Sec-GPC': '1' }],
    ['locale=en&granted=&signal', {}],
  ])('tells what the signal leaves: %s %o', async (body, headers) => {
    const cookie = writeChoiceCookie(question, '2026-11-22', 'advertising');
    const { answer } = await ask(body, { Cookie: cookie, ...headers });
    expect(await answer.json()).toMatchObject({
      signal: 1,
      purposes: [{ event_state: 'refused' }, { event_state: 'refused' }],
    });
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['another choice', 'locale=th&granted=advertising', {}, '/th/choice/statistics'],
    ['more than stands', 'locale=th&granted=statistics.advertising', {}, '/th/choice/statistics'],
    ['a choice that nobody made', 'locale=en&granted=', { Cookie: 'a=b' }, '/en/choice/unsaved'],
    ['one without a cookie', 'locale=en&granted=', { Cookie: '' }, '/en/choice/unsaved'],
  ])(
    'leads who confirms %s to the page that tells which stands, and keeps nothing',
    async (_, body, headers, path) => {
      const { answer, keep } = await ask(body, headers);
      expect(answer.status).toBe(303);
      expect(Object.fromEntries(answer.headers)).toEqual({ 'cache-control': 'no-store', location: path });
      expect(keep).not.toHaveBeenCalled();
    },
  );

  it.each<[string, string, Record<string, string>, number, RegExp]>([
    [
      'a form from elsewhere',
      'locale=cs&granted=statistics',
      { 'Sec-Fetch-Site': 'cross-site' },
      403,
      /can only be had on this site/,
    ],
    ['an unknown language', 'locale=de&granted=statistics', {}, 400, /not one of ours/],
    ['no language', 'granted=statistics', {}, 400, /not one of ours/],
    ['no choice', 'locale=cs', {}, 400, /not one of ours/],
  ])('refuses %s', async (_, body, headers, status, reason) => {
    const { answer, keep } = await ask(body, headers);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(reason);
    expect(keep).not.toHaveBeenCalled();
  });

  it('has none where answers are not recorded', async () => {
    const { answer } = await ask('locale=cs&granted=statistics', {}, false);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/not recorded here/);
  });
});
