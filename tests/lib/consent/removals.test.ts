import { afterEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#lib/dist/limits.ts';
import { secure, writeChoiceCookie } from '../../choice-cookie.ts';
import { asked, post, question } from './post.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('cookies of purposes that are not granted', () => {
  const planted =
    '_ga=GA1.1; _ga_AB12=x; _gcl_au=1; _gcl_aw=2; IDE=y; locale=cs; consent=old; _gat=z; x_ga=w';
  const listRemoved = (answer: Response) =>
    answer.headers.getSetCookie().filter((line) => line.includes('Max-Age=0'));

  it.each([
    ['choice=reject', ['_ga', '_ga_AB12', '_gcl_au', '_gcl_aw']],
    ['choice=save&statistics=on', ['_gcl_au', '_gcl_aw']],
    // Of that kind the policy lists the first alone.
    ['choice=save&advertising=on', ['_ga', '_ga_AB12', '_gcl_aw']],
    ['choice=accept', ['_gcl_aw']],
  ])('%s removes %j and nothing else', async (body, names) => {
    const answer = await post(`${body}&return=/en&asked=${asked}`, { Cookie: planted });
    expect(listRemoved(answer)).toEqual(names.map((name) => `${name}=; Path=/; Max-Age=0`));
  });

  it('are all removed, as many as a browser keeps of a site, in an answer that nginx takes', async () => {
    vi.stubEnv('SITE_URL', 'https://a.privacy.photorobot.com');
    const count = async (most: number, length: number) => {
      const names = Array.from({ length: most }, (_, index) => `_ga_${String(index).padStart(length, '0')}`);
      const answer = await post(`choice=reject&return=/en&asked=${asked}`, {
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
    const answer = await post(`choice=reject&return=/en&asked=${asked}`, { Cookie: '_ga=1' });
    expect(listRemoved(answer)).toEqual([
      '_ga=; Path=/; Max-Age=0',
      '_ga=; Path=/; Max-Age=0; Domain=privacy.photorobot.com',
      '_ga=; Path=/; Max-Age=0; Domain=photorobot.com',
    ]);
  });
});

describe('what a tag has kept besides cookies', () => {
  const withdraw = (body: string, cookie: string) =>
    post(`${body}&return=/en&asked=${asked}`, { Cookie: cookie });
  const granted = secure(writeChoiceCookie(question, '2026-11-22', 'statistics', 'advertising'));

  it.each([
    ['choice=reject', granted, '"storage"'],
    ['choice=save&statistics=on', granted, '"storage"'],
    ['choice=accept', granted, null],
    ['choice=reject', '_ga=GA1.1', '"storage"'],
    ['choice=reject', '', null],
    ['choice=save&statistics=on', secure(writeChoiceCookie(question, '2026-11-22')), null],
  ])('is cleared where %s takes back what was granted (%j)', async (body, cookie, cleared) => {
    vi.stubEnv('SITE_URL', 'https://privacy.example');
    expect((await withdraw(body, cookie)).headers.get('clear-site-data')).toBe(cleared);
  });

  it('stays where the site is a part of another, whose it may be', async () => {
    vi.stubEnv('SITE_URL', 'https://example.com/x');
    const answer = await withdraw('choice=reject', granted);
    expect([answer.status, answer.headers.get('clear-site-data')]).toEqual([303, null]);
  });

  it('stays where the site is at http, as browsers would not heed it', async () => {
    const cookie = writeChoiceCookie(question, '2026-11-22', 'statistics', 'advertising');
    expect((await withdraw('choice=reject', cookie)).headers.get('clear-site-data')).toBeNull();
  });
});
