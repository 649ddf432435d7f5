// Our build has Next compile alone. Whether each page can be finished is asked of Next here, on a copy of the project with
// the frozen content: it renders all of them, as it does by itself.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, freezeContent } from '../project.ts';

let folder = '';
beforeAll(() => {
  folder = copyProject();
  freezeContent(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds by Next, as of a day; returns how that ended, and what was said. */
const build = (day: string) => {
  const env = { ...process.env, NODE_ENV: 'production', AS_OF: day } as const;
  const options = { cwd: folder, env, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/publish/next.mjs', 'build'], options);
  return { status, said: stdout + stderr };
};
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
};

it('is finished, every page of it', () => {
  const { status, said } = build('2026-12-01');
  expect(said).not.toMatch(/error/i);
  expect(status).toBe(0);
});

it('is refused where a page is made for each request', () => {
  const page = 'app/[locale]/rights/page.tsx';
  edit(page, 'import ', "import { headers } from 'next/headers';\nimport ");
  edit(page, 'setRequestLocale(locale);', 'setRequestLocale(locale);\n  await headers();');
  const { status, said } = build('2026-12-01');
  expect(said).toContain('/[locale]/rights');
  expect(said).toContain('is rendered for each request — only finished pages can be published');
  expect(status).toBe(1);
});
