import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import adapter from '#lib/publish/adapter.ts';
import { listPagePaths, listPromisedPaths } from '#lib/site/promised-paths.ts';
import { build, compile, folder, html, prepareFolder, publish } from './built-site.ts';

prepareFolder();

it('says how much is left, and at the end how heavy each page is', async () => {
  compile(html);
  const told: number[] = [];
  const said = await publish(undefined, (left) => told.push(left));
  const count = listPromisedPaths().length;
  expect([count > 160, count < 320]).toEqual([true, true]);
  // At most sixteen are made at a time.
  expect([told[0], told.at(-1)]).toEqual([count, 0]);
  const steps = told.slice(1).map((left, index) => (told[index] ?? 0) - left);
  expect([Math.min(...steps) > 0, Math.max(...steps)]).toEqual([true, 16]);
  expect(said).toMatch(/^page +raw +brotli +script +style +budget\n/);
  for (const path of listPagePaths()) expect(said).toContain(`\n${path} `);
});

it('takes the place of what was published before as a whole, and leaves nothing of the draft', async () => {
  await build();
  writeFileSync(join(folder, 'dist/old'), '');
  await build(html.replace('>Text<', '>Other<'));
  expect(readFileSync(join(folder, 'dist/current/en.html'), 'utf8')).toContain('Other');
  expect(existsSync(join(folder, 'dist/old'))).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['build', 'cache', 'dist', 'page.html', 'public']);
});

it('is asked by Next whether a build can be published', () => {
  const complete = (pathname: string) => {
    const page = { pathname, routeType: 'page', response: 'complete', compute: 'static' };
    const prerenders = [{ ...page, fallback: { filePath: '/x' } }];
    const none = { pages: [], pagesApi: [], appPages: [], appRoutes: [], staticFiles: [] };
    return adapter.onBuildComplete?.({ outputs: { ...none, prerenders } } as never);
  };
  complete('/en/privacy');
  expect(() => complete('/en/nothing')).toThrow('/en/nothing: nobody promised this page');
});
