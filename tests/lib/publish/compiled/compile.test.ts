import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compile } from '#lib/publish/compiled/compile.ts';
import { edit, useCopyOfContent } from '../../../content-copy.ts';
import { makeMemoryStore } from '../cache/memory-store.ts';

describe('what Next compiled', () => {
  useCopyOfContent([]);
  let buildFolder = '';
  let times = 0;
  let { store } = makeMemoryStore();
  beforeEach(() => {
    buildFolder = mkdtempSync(join(tmpdir(), 'next-'));
    times = 0;
    ({ store } = makeMemoryStore());
  });
  afterEach(() => rmSync(buildFolder, { recursive: true }));

  const at = (name: string) => join(buildFolder, name);
  const compileOnce = () =>
    compile(
      async () => {
        times++;
        for (const folder of ['server/app', 'static', 'node_modules'])
          mkdirSync(at(folder), { recursive: true });
        writeFileSync(at('server/app/page.js'), `program ${times}`);
        writeFileSync(at('static/a.css'), 'a{}');
        writeFileSync(at('prerender-manifest.json'), '{}');
        rmSync(at('node_modules/diff'), { force: true });
        symlinkSync('server', at('node_modules/diff'));
        return [`warning ${times}`];
      },
      { buildFolder, store },
    );

  it('takes what was compiled of the same program, with what was said of it', async () => {
    expect(await compileOnce()).toEqual(['warning 1']);
    writeFileSync(at('trace'), 'what else Next writes down');
    expect(await compileOnce()).toEqual(['warning 1']);
    expect(times).toBe(1);
  });

  it.each<[string, () => void]>([
    ['a program is cut', () => truncateSync(at('server/app/page.js'), 3)],
    ['a program is gone', () => rmSync(at('server'), { recursive: true })],
    ['something was added', () => writeFileSync(at('server/more.js'), '')],
    ['a stylesheet is another', () => writeFileSync(at('static/a.css'), 'b{}')],
    ['a link to a package is gone', () => rmSync(at('node_modules/diff'))],
    ['the list of what was rendered is gone', () => rmSync(at('prerender-manifest.json'))],
    ['the texts of the interface are others', () => edit('messages/th.json', '{', '{ ')],
  ])('compiles anew where %s', async (_, change) => {
    await compileOnce();
    change();
    expect(await compileOnce()).toEqual(['warning 2']);
    expect(await compileOnce()).toEqual(['warning 2']);
  });
});
