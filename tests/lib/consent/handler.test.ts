import { afterEach, describe, expect, it, vi } from 'vitest';
import { secure, writeAnswerCookie, writeChoiceCookie } from '../../choice-cookie.ts';
import { asked, post, question } from './post.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('handleConsent', () => {
  // To midnight after 365 days, and after the 181 days to 22 May, from 10:00 on.
  const year = 365 * 86_400 - 36_000;
  const halfYear = 181 * 86_400 - 36_000;

  it.each([
    ['choice=accept', ['statistics', 'advertising'], year, 'statistics-advertising'],
    ['choice=reject', [], halfYear, 'necessary'],
    ['choice=reject&statistics=on', [], halfYear, 'necessary'],
    ['choice=save&advertising=on', ['advertising'], year, 'advertising'],
    ['choice=save', [], halfYear, 'necessary'],
  ])('stores %s and leads to the page that tells so', async (body, granted, seconds, outcome) => {
    const answer = await post(`${body}&return=/th/cookies&asked=${asked}`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/th/choice/${outcome}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBe(
      `${writeChoiceCookie(question, '2026-11-22', ...granted)}; Path=/; Max-Age=${seconds}; SameSite=Lax`,
    );
  });

  it('leads to it below the path of the site, whose cookie is for all of its host', async () => {
    vi.stubEnv('SITE_URL', 'https://example.com/x/y');
    const answer = await post(`choice=reject&return=/cs&asked=${asked}`, { Origin: 'https://example.com' });
    expect(answer.headers.get('location')).toBe('/x/y/cs/choice/necessary');
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-consent=\S+; Path=\/; /);
  });

  it('answers the script with 204', async () => {
    const answer = await post(`choice=accept&return=/th&asked=${asked}`, { Accept: '*/*' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/statistics-yes-\w{8}\.advertising-yes-\w{8};/);
    expect(answer.headers.get('location')).toBeNull();
  });

  it('keeps it for this host alone where the site is at https (RFC 6265bis §4.1.3.2)', async () => {
    vi.stubEnv('SITE_URL', 'https://privacy.example');
    const answer = await post(`choice=reject&return=/cs&asked=${asked}`);
    expect(answer.headers.get('set-cookie')).toBe(
      `${secure(writeChoiceCookie(question, '2026-11-22'))}; Path=/; Max-Age=${halfYear}; SameSite=Lax; Secure`,
    );
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, number]>([
    ['a form from elsewhere', 'choice=accept&return=/en', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['JSON', '{}', { 'Content-Type': 'application/json' }, 415],
    ['plain text', 'choice=accept&return=/en', { 'Content-Type': 'text/plain' }, 415],
    ['too much', `choice=accept&return=/en${'&'.repeat(4096)}`, {}, 413],
    ['nothing', '', {}, 400],
    ['no choice', 'return=/en', {}, 400],
    ['an unknown choice', 'choice=yes&return=/en', {}, 400],
    ['two choices', 'choice=reject&choice=accept&return=/en', {}, 400],
    ['an unknown field', 'choice=accept&return=/en&x=1', {}, 400],
    ['a signal with another value', 'choice=save&signal=1&return=/en', {}, 400],
    ['a switch with another value', 'choice=save&statistics=1&return=/en', {}, 400],
    ['no way back', 'choice=accept', {}, 400],
    ['a way back to another site', 'choice=accept&return=//evil.example', {}, 400],
    ['a way back through dots', 'choice=accept&return=/en/../x', {}, 400],
    ['a way back with a line feed', 'choice=accept&return=/en%0d%0aX:1', {}, 400],
    ['an unknown language', 'choice=accept&return=/de', {}, 400],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), {}, 400],
  ])('refuses %s', async (_, body, headers, status) => {
    const answer = await post(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toMatch(/^[A-Z].*\.\n$/);
  });
});

describe('with the signal Sec-GPC: 1', () => {
  it.each([
    ['choice=accept', 'yes', 'no'],
    ['choice=save&statistics=on', 'yes', 'no'],
    ['choice=save&advertising=on', 'no', 'anyway'],
    ['choice=reject', 'no', 'no'],
  ] as const)(
    '%s leaves advertising off unless it was switched on by hand',
    async (body, statistics, advertising) => {
      // Where an extension gives the signal to scripts alone, ours passes it on.
      for (const [field, headers] of [
        ['', { 'Sec-GPC': '1' }],
        ['&signal=on', {}],
      ] as const) {
        const answer = await post(`${body}${field}&return=/en&asked=${asked}`, headers);
        const cookie = writeAnswerCookie(question, '2026-11-22', { statistics, advertising });
        expect(answer.headers.get('set-cookie')?.split(';')[0]).toBe(cookie);
        expect(answer.headers.get('location')?.includes('advertising')).toBe(body.includes('advertising=on'));
      }
    },
  );
});
