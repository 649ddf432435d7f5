import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { anchors } from '#lib/address/anchors.ts';
import { makeWords } from '#lib/cli/words/words.ts';
import { locales } from '#lib/i18n/routing.ts';
import { site } from '../running.ts';
import { folder } from '../servers.ts';

beforeAll(() => {
  vi.stubEnv('CONTENT_FOLDER', 'tests/fixtures/content');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

it.each(locales)('pages ask in the words that are sealed (%s)', (locale) => {
  const words = makeWords(folder.from).words.get(locale);
  const page = readFileSync(`${site}/${folder.from}/${folder.entries[`/${locale}/cookies`]?.file}`, 'utf8');
  for (const [part, id] of [
    ['banner', anchors.banner],
    ['settings', anchors.settings],
  ] as const) {
    const [shown = ''] = new RegExp(`<section[^>]*id="?${id}.*?</section>`, 's').exec(page) ?? [];
    expect(words?.[part].text.length).toBeGreaterThan(100);
    const text = toText(fromHtml(shown, { fragment: true }));
    // Pages set their lines, and this site is at http; what is sealed is as at https.
    expect(text.replaceAll('\u00A0', ' ')).toBe(words?.[part].text.replace('__Host-', ''));
  }
});
