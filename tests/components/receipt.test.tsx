import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChoiceOutcome } from '#components/consent/ChoiceOutcome.tsx';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';
import { handleReceipt } from '#lib/consent/records/receipt.ts';
import type { ConsentRecord, KeepRecord } from '#lib/consent/records/record.ts';
import { renderIn } from '../render.tsx';
import { readBanner } from './read-fields.tsx';

const now = new Date('2026-11-22T10:05:59Z');
const later = new Date('2026-12-24T18:00:00Z');
const question = getQuestion();
const id = '5f0c2d0e-0000-4000-8000-000000000001';
const records: ConsentRecord[] = [];
const keep: KeepRecord = async (record) => {
  records.push(record);
  return id;
};
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

afterEach(() => {
  records.length = 0;
  document.body.replaceChildren();
  vi.unstubAllEnvs();
});

/** The cookie of a choice in the banner, made a month before. */
const choose = async (...pressed: string[]) => {
  const body = [...pressed, ...readBanner(question)].join('&');
  const request = new Request('http://localhost/consent', { method: 'POST', body, headers: form });
  const answer = await handleConsent(request, question, now);
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};

/** Presses the button on the page that tells what was granted. */
const confirm = (
  granted: OptionalPurpose[],
  cookie: string,
  headers: Record<string, string> = {},
  kept = true,
) => {
  renderIn('cs', <ChoiceOutcome granted={granted} />);
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Potvrdit a stáhnout doklad' });
  expect(button.form?.getAttribute('action')).toBe('/consent?receipt');
  const body = new URLSearchParams(new FormData(button.form ?? undefined) as never);
  const sent = { ...form, Cookie: cookie, ...headers };
  const request = new Request('http://localhost/consent?receipt', { method: 'POST', body, headers: sent });
  return handleReceipt(request, question, later, kept ? keep : undefined);
};

it('gives a receipt of the choice that stands, as a file with the id of its record, and changes nothing', async () => {
  vi.stubEnv('SITE_URL', 'https://privacy.example');
  const answer = await confirm(['statistics'], await choose('choice=save', 'statistics=on'));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="consent-receipt-${id}.json"`);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(await answer.json()).toEqual({
    record_id: id,
    event_time: '2026-12-24T18:00Z',
    event_type: 'confirmation',
    language: 'cs',
    collection_method: 'receipt',
    signal: 0,
    valid_until: '2027-11-22',
    purposes: [
      { purpose: 'statistics', fingerprint: question.fingerprints.statistics, event_state: 'given' },
      { purpose: 'advertising', fingerprint: question.fingerprints.advertising, event_state: 'refused' },
    ],
    pii_controller: 'improtech s.r.o.',
    privacy_notice: 'https://privacy.example/cs/cookies',
    withdrawal_method: 'https://privacy.example/cs/cookies#cookie-settings',
  });
  expect(records).toHaveLength(1);
});

it('gives a receipt of a refusal', async () => {
  const answer = await confirm([], await choose('choice=reject'));
  expect(answer.status).toBe(200);
  expect(records).toEqual([expect.objectContaining({ granted: '', event_type: 'confirmation' })]);
});

it.each<[string, string[], Record<string, string>, string]>([
  ['more stands', ['choice=accept'], {}, 'statistics-advertising'],
  ['less stands', ['choice=reject'], {}, 'necessary'],
  ['nothing stands', ['choice=none'], {}, 'unsaved'],
  [
    'a form of another site says so',
    ['choice=save', 'statistics=on'],
    { 'Sec-Fetch-Site': 'cross-site' },
    '',
  ],
])('records nothing where %s', async (_, pressed, headers, outcome) => {
  const answer = await confirm(['statistics'], await choose(...pressed), headers);
  expect(answer.headers.get('location')).toBe(outcome === '' ? null : `/cs/choice/${outcome}`);
  expect(records).toEqual([]);
});

it('confirms no advertising that a signal has switched off since', async () => {
  const signal = { 'Sec-GPC': '1' };
  const both = await choose('choice=accept');
  const refused = await confirm(['statistics', 'advertising'], both, signal);
  expect([refused.status, records]).toEqual([303, []]);
  document.body.replaceChildren();
  expect((await confirm(['statistics'], both, signal)).status).toBe(200);
  expect(records.map(({ granted, signal: seen }) => [granted, seen])).toEqual([
    [`statistics-${question.fingerprints.statistics}`, 1],
  ]);
});

it('says that there is none where nothing is recorded', async () => {
  const answer = await confirm([], await choose('choice=reject'), {}, false);
  const said = 'Answers are not recorded here, so there is no receipt.\n';
  expect([answer.status, await answer.text()]).toEqual([404, said]);
});
