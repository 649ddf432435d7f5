import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import type { ConsentRecord } from '#lib/consent/records/record.ts';
import { readBanner, readSettings } from './read-fields.tsx';

const now = new Date('2026-11-22T10:05:59Z');
const question = getQuestion();
const name = (...purposes: ('statistics' | 'advertising')[]) =>
  purposes.map((each) => `${each}-${question.fingerprints[each]}`).join(',');

const banner = readBanner(question);
const settings = readSettings(question);

const answer = async (fields: string[], headers: Record<string, string> = {}) => {
  const records: ConsentRecord[] = [];
  const request = new Request('http://localhost/consent', {
    method: 'POST',
    body: fields.join('&'),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: '*/*', ...headers },
  });
  const keep = async (record: ConsentRecord) => `${records.push(record)}`;
  const { status, headers: sent } = await handleConsent(request, question, now, keep);
  const [cookie = ''] = sent.getSetCookie();
  return { records, status, cookie: cookie.split(';')[0] ?? '' };
};
const { cookie: accepted } = await answer(['choice=accept', ...banner]);
const half = `asked=${question.fingerprints.statistics}`;
const { cookie: part } = await answer(['choice=accept', 'return=/en', half]);
const { cookie: some } = await answer(['choice=save', 'statistics=on', ...banner]);

it('records what was answered to what, when to the minute, and until when it holds', async () => {
  const { records } = await answer(['choice=save', 'statistics=on', ...settings]);
  expect(records).toEqual([
    {
      event_time: '2026-11-22T10:05Z',
      event_type: 'first',
      granted: name('statistics'),
      refused: name('advertising'),
      language: 'en',
      collection_method: 'settings',
      signal: 0,
      valid_until: '2027-11-22',
    },
  ]);
});

it.each<[string, string[], Record<string, string>, Partial<ConsentRecord>]>([
  [
    'choice=reject',
    banner,
    {},
    { granted: '', refused: name('statistics', 'advertising'), valid_until: '2027-05-22' },
  ],
  ['choice=accept', banner, {}, { granted: name('statistics', 'advertising'), refused: '' }],
  [
    'choice=accept',
    banner,
    { 'Sec-GPC': '1' },
    { granted: name('statistics'), refused: name('advertising'), signal: 1 },
  ],
  ['choice=save&advertising=on&signal=on', banner, {}, { granted: name('advertising'), signal: 1 }],
  ['choice=accept', banner, {}, { collection_method: 'banner' }],
  ['choice=accept', settings, {}, { collection_method: 'settings' }],
  ['choice=save', banner, {}, { collection_method: 'settings' }],
  ['choice=accept', banner, { Accept: 'text/html' }, { collection_method: 'plain form' }],
  ['choice=reject', banner, {}, { event_type: 'first' }],
  ['choice=reject', settings, { Cookie: accepted }, { event_type: 'withdrawal' }],
  ['choice=save&statistics=on', settings, { Cookie: accepted }, { event_type: 'withdrawal' }],
  ['choice=save&advertising=on', settings, { Cookie: some }, { event_type: 'change' }],
  ['choice=accept', settings, { Cookie: some }, { event_type: 'change' }],
  ['choice=accept', banner, { Cookie: 'consent=yes' }, { event_type: 'first' }],
  [
    'choice=withdraw',
    settings,
    { Cookie: accepted },
    { event_type: 'withdrawal', collection_method: 'receipt' },
  ],
  // What was answered before is not answered again.
  ['choice=reject', banner, { Cookie: part }, { granted: '', refused: name('advertising') }],
])('records of %s in a form that says %j, with %j, what it was', async (pressed, form, headers, expected) => {
  const { records } = await answer([pressed, ...form], headers);
  expect(records).toEqual([expect.objectContaining(expected)]);
});

it.each<[string, string[], Record<string, string>]>([
  ['choice=yes', banner, {}],
  ['choice=accept', [], {}],
  ['choice=accept', banner, { 'Sec-Fetch-Site': 'cross-site' }],
  ['choice=accept', banner, { 'Content-Type': 'text/plain' }],
])(
  'records nothing of %s in a form that says %j, with %j, which is refused',
  async (pressed, form, headers) => {
    const { records, status } = await answer([pressed, ...form], headers);
    expect([records, status >= 400]).toEqual([[], true]);
  },
);

const purposes = ['statistics', 'advertising'];
const field = fc.constantFrom(
  ...['choice=accept', 'choice=reject', 'choice=save', 'choice=withdraw', 'choice=yes'],
  ...['statistics=on', 'advertising=on', 'statistics=off', 'advertising', 'signal=on', 'other=on'],
);
const request = fc.record({
  pressed: fc.uniqueArray(field, { maxLength: 3 }),
  form: fc.constantFrom(banner, settings, ['return=/en', half], []),
  hasSignal: fc.boolean(),
  foreign: fc.constantFrom(
    '',
    'consent=yes',
    accepted,
    some,
    part,
    `${some}.advertising`,
    `${accepted}; ${some}`,
  ),
  accept: fc.constantFrom('*/*', 'text/html'),
});

it('makes of no sequence of requests a record that says yes without an explicit yes (GDPR Art. 4(11), 7(1))', async () => {
  let yes = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 8 }), async (requests) => {
      let own = '';
      for (const { pressed, form, hasSignal, foreign, accept } of requests) {
        const headers = { Cookie: [own, foreign].filter(Boolean).join('; '), Accept: accept };
        const sent = hasSignal ? { ...headers, 'Sec-GPC': '1' } : headers;
        const { records, cookie } = await answer([...pressed, ...form], sent);
        if (cookie) own = cookie;
        for (const purpose of purposes) {
          const isByHand = pressed.includes('choice=save') && pressed.includes(`${purpose}=on`);
          const isOff = purpose === 'advertising' && (hasSignal || pressed.includes('signal=on'));
          const isYes = isByHand || (pressed.includes('choice=accept') && !isOff);
          const recorded = records.filter(({ granted }) => granted.includes(purpose)).length;
          yes += recorded;
          expect(recorded === 0 || isYes, pressed.join('&')).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
  // Some of them did say yes.
  expect(yes).toBeGreaterThan(0);
});
