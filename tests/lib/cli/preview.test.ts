import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { placePage } from '#lib/cli/preview/place-page.ts';
import { locales } from '#lib/i18n/routing.ts';
import { writeSeals } from '#lib/policy/life/write-seals.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { append, at, edit, useCopyOfContent } from '../../content-copy.ts';

const run = (...words: string[]) => {
  const options = { env: { ...process.env, AS_OF: '2027-02-01' } };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/cli/content.ts', 'preview', ...words],
    options,
  );
  return { status, output: `${stdout}${stderr}`.replaceAll(at('/'), '').trim() };
};

describe('a page in a file with others', () => {
  const places = new Map([['/en/privacy/2027-03-01', 'en-text']]);
  it.each([
    ['<p id="scope">', '<p id="x.scope"></p>'],
    ['<p aria-labelledby="a b">', '<p aria-labelledby="x.a x.b"></p>'],
    ['<a href="#scope">a</a>', '<a href="#x.scope">a</a>'],
    ['<a href="/en/privacy/2027-03-01#scope">a</a>', '<a href="#en-text.scope">a</a>'],
    ['<a href="/en/privacy/2027-03-01">a</a>', '<a href="#en-text">a</a>'],
    ['<a href="/en/privacy/history">a</a>', '<a>a</a>'],
    ['<a href="https://uoou.gov.cz/#a">a</a>', '<a href="https://uoou.gov.cz/#a">a</a>'],
    ['<a href="mailto:info@photorobot.com">a</a>', '<a href="mailto:info@photorobot.com">a</a>'],
  ])('%s becomes %s', (page, placed) => {
    expect(placePage(page, 'x', places, 'en')).toBe(placed);
  });
});

describe('the preview to mail', () => {
  useCopyOfContent(['privacy/2026-11-22', 'privacy/2027-03-01']);

  it('is one file that holds an edition and what it changes in every language, and loads nothing', () => {
    const { 'privacy/2027-03-01': _, ...seals } = readSeals();
    writeSeals(seals);
    append('content/en/privacy/2027-03-01.md', 'A <b>slip</b>.');
    expect(run('privacy', '2027-03-01')).toEqual({
      status: 0,
      output:
        'Wrote preview-privacy-2027-03-01.html: open it in a browser, or mail it. It needs nothing else.',
    });
    const html = readFileSync(at('preview-privacy-2027-03-01.html'), 'utf8');
    expect(parse(html).childNodes.length).toBe(2);
    for (const locale of locales)
      for (const part of ['text', 'changes'])
        expect(html).toContain(`<div id="${locale}-${part}" lang="${locale}">`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import|href="\//);
    // What is wrong stands at its place, and above all.
    expect(html.match(/<mark>[^<]*raw HTML is not allowed/g)).toHaveLength(2);
    expect(html).toContain('Draft: not approved and not published');
    expect(html).toMatch(/@page th-text\{@bottom-left\{[^}]*\}@top-center\{content:"ฉบับร่าง/);
  });

  it('is made of no edition that there is not, and of no file that cannot be read', () => {
    expect(run('privacy', '2027-03-02')).toEqual({
      status: 1,
      output: 'There is no edition of 2027-03-02 of "privacy": write 2026-11-22, 2027-03-01.',
    });
    edit('content/cs/privacy/2026-11-22.md', /^---\n/, '');
    expect(run('privacy', '2027-03-01')).toEqual({
      status: 1,
      output: expect.stringMatching(
        /^content\/cs\/privacy\/2026-11-22\.md:1:1: the file does not begin with front matter.*\n\nNothing was written: no page can be made of this\.$/,
      ),
    });
  });
});
