import fs, { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { locales } from '#lib/i18n/routing.ts';
import { append, at, edit } from '../../content-copy.ts';
import { cookies, cs, en, find, th, useFirstEditions } from './first-editions.ts';

describe('checkContent', () => {
  useFirstEditions();

  it('finds nothing in the real content', () => {
    expect(find()).toEqual([]);
  });

  it('names the one language that is built otherwise than the others, be it the one that they are compared with', () => {
    append(en, 'One paragraph more.');
    expect(find()).toEqual([
      expect.stringMatching(/^content\/en\/.* but with nothing in content\/cs\/privacy\/2026-11-22\.md/),
    ]);
    append(cs, 'Další odstavec.');
    expect(find()).toEqual([expect.stringMatching(/^content\/th\/.* but with a paragraph in content\/en\//)]);
  });

  it('lists all mistakes at once', () => {
    edit(en, '{#rights}', '');
    append(th, '<script>alert(1)</script>');
    append(cs, '![](https://example.com/pixel.gif)');
    writeFileSync(at(cookies), '');
    const files = new Set(checkContent().map(({ file }) => file));
    expect([...files].sort()).toEqual([cookies, en, th, cs].sort());
  });

  it('reads each file once', () => {
    const read = vi.spyOn(fs, 'readFileSync');
    syncBuiltinESMExports();
    checkContent();
    const paths = read.mock.calls
      .map(([path]) => String(path))
      .filter((path) => path.startsWith(at('content')));
    read.mockRestore();
    syncBuiltinESMExports();
    expect(paths.length).toBeGreaterThan(9);
    expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted());
  });

  it('says in one line that a sealed file is not UTF-8', () => {
    writeFileSync(at(cookies), Buffer.from('---\ntitle: Z\xE1sady\n---\n', 'latin1'));
    expect(checkContent().map(({ message }) => message)).toEqual([
      `${cookies}:2:1: this is not UTF-8 text — save the file as UTF-8`,
    ]);
  });

  it('finds broken YAML again when it is read a second time', () => {
    edit(cs, /^title: .*$/m, 'title: Zásady: nové');
    expect(find()).toEqual(find());
    expect(find()).not.toEqual([]);
  });

  it.each([
    '```\nexample\n```',
    '~~~~\n```\n~~~~',
    '> ```js\n> x\n> ```',
    '**bold**-like, a - b, -5 °C, `**` and `[a][b]`.',
    'On\n2026 pages: | and •.',
    '- [Terms](https://example.com)\n- (c) 2026',
    'A name_with_lines and 5 * 3 * 2.',
  ])('accepts what is meant as it stands: %j', (text) => {
    for (const locale of locales) append(`content/${locale}/cookies/2026-11-22.md`, text);
    expect(find()).toEqual([]);
  });

  it('names every mistake even where the interface texts cannot be read', () => {
    writeFileSync(at('messages/en.json'), '[');
    writeFileSync(at(en), '');
    expect(find().join('\n')).toContain(`${en}:1:1: the file is empty`);
  });

  it('reads files with the line ends of Windows', () => {
    for (const file of [th, en, cs]) edit(file, /\n/g, '\r\n');
    expect(find()).toEqual([]);
  });
});
