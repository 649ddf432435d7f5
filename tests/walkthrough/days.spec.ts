// What changes on a day changes on that day by itself: a purpose and a cookie that a coming cookie policy lists, the company's
// address, a language that was added. On a copy of the project with the frozen content, built once, served on both days.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Folder } from '#lib/dist/manifest.ts';
import { type Running, startOurs } from '../server/running.ts';
import { sendForm } from './send-form.ts';
import { at, buildWhatComes, later, now, read } from './what-comes.ts';

let folders: Folder[] = [];
const show = (day: string, path: string) => {
  const entry = folders.find(({ from }) => from === day)?.entries[path];
  return entry && read(`dist/${day}/${entry.file}`);
};

beforeAll(() => {
  folders = buildWhatComes();
}, 600_000);
afterAll(() => rmSync(at('.'), { recursive: true }));

it('is built once for each of the days', () => {
  expect(folders.map(({ from }) => from)).toEqual([now, later]);
});

describe('a purpose that a coming cookie policy brings', () => {
  const listSwitches = (html = '') =>
    [...html.matchAll(/<input[^>]*role="switch"[^>]*>/g)].map(([box]) => /name="(\w+)"/.exec(box)?.[1]);

  it.each([
    [now, ['statistics', 'advertising'], 3],
    [later, ['statistics', 'advertising', 'support'], 7],
  ])('has its switch, its cookie and its variants from its day on: %s', (day, purposes, variants) => {
    const page = show(day, '/cs/cookies');
    expect(listSwitches(page)).toEqual([undefined, ...purposes]);
    expect(page?.includes('chat_id')).toBe(day === later);
    const { csps = {} } = folders.find(({ from }) => from === day)?.entries['/cs/privacy'] ?? {};
    expect(Object.keys(csps)).toHaveLength(variants);
    const withChat = Object.keys(csps).filter((granted) => csps[granted]?.includes('https://chat.example'));
    expect(withChat).toEqual(Object.keys(csps).filter((granted) => granted.includes('support')));
    expect(show(day, '/en/choice/support') !== undefined).toBe(day === later);
  });

  describe('is asked for by the server', () => {
    const running: Running[] = [];
    const serve = async (day: string) => {
      const server = await startOurs(at('dist'), Date.parse(`${day}T11:00:00Z`) - Date.now());
      running.push(server);
      return `http://127.0.0.1:${server.port}`;
    };
    const choose = (at: string, day: string, form: string, cookie?: string) =>
      sendForm(at, show(day, '/en'), form, cookie);
    const getCsp = async (site: string, cookie = '') =>
      (await fetch(`${site}/en/cookies`, { headers: { Cookie: cookie } })).headers.get(
        'content-security-policy',
      );
    afterAll(() => Promise.all(running.map(({ stop }) => stop())));

    it('from its day on, whatever was answered before', async () => {
      const [today, then] = [await serve(now), await serve(later)];
      const [early] = await choose(today, now, 'choice=accept');
      expect(await getCsp(today, early)).toContain('https://www.googletagmanager.com');
      for (const site of [today, then]) expect(await getCsp(site, early)).not.toContain('chat.example');
      const [late] = await choose(then, later, 'choice=save&support=on');
      expect(await getCsp(then, late)).toContain('https://chat.example');
      expect(await getCsp(then, late)).not.toContain('google');
    });

    it('and not of those who have opened a page before its day, whose other answers hold', async () => {
      const then = await serve(later);
      const [stale] = await choose(then, now, 'choice=accept');
      // The cookies for advertising are others, too.
      expect(stale).toMatch(/\d\.statistics-yes-\w+$/);
      const [answered] = await choose(then, later, 'choice=reject', stale);
      expect(answered).toMatch(/\d\.statistics-yes-\w+\.advertising-no-\w+\.support-no-\w+$/);
    });

    it('and its cookie is removed from then on, and not before', async () => {
      const [today, then] = [await serve(now), await serve(later)];
      expect(await choose(today, now, 'choice=reject', 'chat_id=1')).not.toContain('chat_id=');
      expect(await choose(then, later, 'choice=reject', 'chat_id=1')).toContain('chat_id=');
    });
  });
});

describe('an address of the company that changes', () => {
  it.each([
    [now, 'Vodičkova 710/31', 'Dlouhá 1'],
    [later, 'Dlouhá 1', 'Vodičkova 710/31'],
  ])('stands at the foot of every page from its day on: %s', (day, own, other) => {
    for (const path of ['/th', '/en/privacy/history', '/de/cookies']) {
      const [, foot = ''] = show(day, path)?.split('<footer') ?? [];
      expect(foot).toContain(own);
      expect(foot).not.toContain(other);
    }
  });

  it('is what each edition names in its text, and to machines, for good', () => {
    for (const day of [now, later]) {
      for (const [edition, street, web] of [
        [now, 'Vodičkova 710/31', 'https://www.photorobot.com"'],
        [later, 'Dlouhá 1', 'https://www.photorobot.example"'],
      ] as const) {
        const page = show(day, `/en/privacy/${edition}`) ?? '';
        const [, text = ''] = /<section[^>]* id="company">(.*?)<\/section>/s.exec(page) ?? [];
        expect(text.replaceAll('\u00A0', ' ')).toContain(street);
        const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
        expect(data).toContain(web);
      }
    }
  });
});

describe('a language that was added', () => {
  it('has what was in force on its day, and what comes', () => {
    // What was announced and is gone says so in every language that is left of it.
    const paths = Object.entries(folders[0]?.entries ?? {}).flatMap(([path, { status }]) =>
      path.startsWith('/de/privacy') && status === 200 ? [path] : [],
    );
    expect(paths.toSorted()).toEqual(
      ['', '/history', `/${now}`, `/${now}.json`, `/${now}.md`, `/${now}.png`]
        .concat([`/${later}`, `/${later}.json`, `/${later}.md`, `/${later}.png`, `/${later}/changes`])
        .concat([now, later].flatMap((day) => ['th', 'en', 'cs'].map((other) => `/${day}/beside/${other}`)))
        .map((end) => `/de/privacy${end}`)
        .toSorted(),
    );
  });

  it('is not named where a page does not exist in it, and the page says in which it does', () => {
    const [old = '', own = ''] = ['2026-11-22', now].map((edition) => show(now, `/en/privacy/${edition}`));
    expect(old).toContain('This edition is available in:');
    for (const locale of ['th', 'en', 'cs']) expect(old).toContain(`href="/${locale}/privacy/2026-11-22"`);
    expect(old).not.toContain('/de/privacy/2026-11-22');
    expect(own).toContain(`/de/privacy/${now}`);
    expect(own).not.toContain('This edition is available in:');
    const changes = show(now, `/en/privacy/${now}/changes`);
    expect(changes).not.toContain('/de/privacy');
    const sitemap = show(now, '/sitemap.xml');
    expect(sitemap).toContain(`/de/privacy/${later}/changes`);
    expect(sitemap).not.toContain(`/de/privacy/${now}/changes`);
  });

  it('tells in its history of the editions before, and where they can be read', () => {
    const history = show(now, '/de/privacy/history') ?? '';
    for (const locale of ['th', 'en', 'cs'])
      expect(history).toContain(`href="/${locale}/privacy/2026-11-22"`);
    expect(history.indexOf(`/de/privacy/${now}"`)).toBeLessThan(history.indexOf('/th/privacy/2026-11-22"'));
    expect(show(now, '/en/privacy/history')).not.toContain('/th/privacy/2026-11-22');
  });
});
