import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { limits } from '#lib/dist/limits.ts';

const now = new Date('2026-11-22T10:00:00Z');
const question = getQuestion();
const { fingerprint } = question;
const form = 'application/x-www-form-urlencoded';

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  handleConsent(
    new Request('http://localhost/consent', {
      method: 'POST',
      body,
      headers: { 'Content-Type': form, Host: 'localhost', Accept: 'text/html', ...headers },
    }),
    question,
    now,
  );

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('handleConsent', () => {
  // To midnight after 365 days, and after the 181 days to 22 May, from 10:00 on.
  const year = 365 * 86_400 - 36_000;
  const halfYear = 181 * 86_400 - 36_000;

  it.each([
    ['choice=accept', '.statistics.advertising', year, 'statistics-advertising'],
    ['choice=reject', '', halfYear, 'necessary'],
    ['choice=reject&statistics=on', '', halfYear, 'necessary'],
    ['choice=save&advertising=on', '.advertising', year, 'advertising'],
    ['choice=save', '', halfYear, 'necessary'],
  ])('stores %s and leads to the page that tells so', async (body, granted, seconds, outcome) => {
    const answer = await post(`${body}&return=/th/cookies`);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/th/choice/${outcome}`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBe(
      `consent=1.${fingerprint}.2026-11-22${granted}; Path=/; Max-Age=${seconds}; SameSite=Lax`,
    );
  });

  it('answers the script with 204', async () => {
    const answer = await post('choice=accept&return=/th', { Accept: '*/*' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toContain('.statistics.advertising');
    expect(answer.headers.get('location')).toBeNull();
  });

  it('marks the cookie Secure where the site is https', async () => {
    vi.stubEnv('SITE_URL', 'https://privacy.example');
    const answer = await post('choice=reject&return=/cs');
    expect(answer.headers.get('set-cookie')).toContain('; Secure');
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
    ['choice=accept', '.statistics;'],
    ['choice=save&statistics=on', '.statistics;'],
    ['choice=save&advertising=on', '.advertising;'],
    ['choice=reject', '2026-11-22;'],
  ])('%s leaves advertising off unless it was switched on by hand', async (body, granted) => {
    const answer = await post(`${body}&return=/en`, { 'Sec-GPC': '1' });
    expect(answer.headers.get('set-cookie')).toContain(granted);
    expect(answer.headers.get('set-cookie')?.includes('advertising')).toBe(body.includes('advertising=on'));
  });
});

describe('cookies of purposes that are not granted', () => {
  const planted = '_ga=GA1.1; _ga_AB12=x; _gcl_au=1; IDE=y; locale=cs; consent=old; _gat=z; x_ga=w';
  const listRemoved = (answer: Response) =>
    answer.headers.getSetCookie().filter((line) => line.includes('Max-Age=0'));

  it.each([
    ['choice=reject', ['_ga', '_ga_AB12', '_gcl_au']],
    ['choice=save&statistics=on', ['_gcl_au']],
    ['choice=save&advertising=on', ['_ga', '_ga_AB12']],
    ['choice=accept', []],
  ])('%s removes %j and nothing else', async (body, names) => {
    const answer = await post(`${body}&return=/en`, { Cookie: planted });
    expect(listRemoved(answer)).toEqual(names.map((name) => `${name}=; Path=/; Max-Age=0`));
  });

  it('are all removed, as many as a browser keeps of a site, in an answer that nginx takes', async () => {
    vi.stubEnv('SITE_URL', 'https://a.privacy.photorobot.com');
    const count = async (most: number, length: number) => {
      const names = Array.from({ length: most }, (_, index) => `_ga_${String(index).padStart(length, '0')}`);
      const answer = await post('choice=reject&return=/en', {
        Cookie: names.map((name) => `${name}=`).join('; '),
      });
      const lines = answer.headers.getSetCookie();
      expect(lines.join('\r\nSet-Cookie: ').length).toBeLessThan(limits.answerHeadBytes - 2048);
      return listRemoved(answer).length / 4;
    };
    expect(await count(20, 10)).toBe(20);
    expect(await count(180, 10)).toBe(180);
    expect(await count(180, 84)).toBe(180);
    expect(await count(2000, 4)).toBe(180);
    expect(await count(4, 4000)).toBe(4);
  });

  it('are removed from the host and from the domains above it', async () => {
    vi.stubEnv('SITE_URL', 'https://privacy.photorobot.com');
    const answer = await post('choice=reject&return=/en', { Cookie: '_ga=1' });
    expect(listRemoved(answer)).toEqual([
      '_ga=; Path=/; Max-Age=0',
      '_ga=; Path=/; Max-Age=0; Domain=privacy.photorobot.com',
      '_ga=; Path=/; Max-Age=0; Domain=photorobot.com',
    ]);
  });
});

describe('what a tag has kept besides cookies', () => {
  const withdraw = (body: string, cookie: string) => post(`${body}&return=/en`, { Cookie: cookie });
  const granted = `consent=1.${fingerprint}.2026-11-22.statistics.advertising`;

  it.each([
    ['choice=reject', granted, '"storage"'],
    ['choice=save&statistics=on', granted, '"storage"'],
    ['choice=accept', granted, null],
    ['choice=reject', '_ga=GA1.1', '"storage"'],
    ['choice=reject', '', null],
    ['choice=save&statistics=on', `consent=1.${fingerprint}.2026-11-22`, null],
  ])('is cleared where %s takes back what was granted (%j)', async (body, cookie, cleared) => {
    vi.stubEnv('SITE_URL', 'https://privacy.example');
    expect((await withdraw(body, cookie)).headers.get('clear-site-data')).toBe(cleared);
  });

  it('stays where the site is at http, as browsers would not heed it', async () => {
    expect((await withdraw('choice=reject', granted)).headers.get('clear-site-data')).toBeNull();
  });
});

describe('no input yields consent without a valid, explicit yes', () => {
  const getGranted = (answer: Response) =>
    /^consent=[^;]*/
      .exec(answer.headers.get('set-cookie') ?? '')?.[0]
      .split('.')
      .slice(3) ?? [];

  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const answer = await post(new Uint8Array(bytes));
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(getGranted(answer)).toEqual([]);
      }),
    );
  });

  it('forms that are almost right', async () => {
    const field = fc.tuple(
      fc.constantFrom('choice', 'statistics', 'advertising', 'return', 'Choice', 'choice ', 'consent', ''),
      fc.constantFrom('accept', 'reject', 'save', 'on', 'ON', 'true', '1', '', '/en', '//x', 'accept '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 6 }), async (fields) => {
        const granted = getGranted(await post(new URLSearchParams(fields).toString()));
        const says = (name: string, value: string) =>
          fields.some((each) => each[0] === name && each[1] === value);
        for (const purpose of granted) {
          expect(says('choice', 'accept') || (says('choice', 'save') && says(purpose, 'on'))).toBe(true);
        }
        if (granted.length > 0) expect(fields.filter(([name]) => name === 'choice')).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });
});
