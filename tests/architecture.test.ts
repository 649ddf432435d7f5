import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

// With slashes on every system.
const files = globSync('{app,components,lib}/**/*.{ts,tsx,mjs}')
  .map((file) => file.replaceAll('\\', '/'))
  .concat('proxy.ts', 'next.config.ts');

/** What a file imports: our own files by their path, packages by their name. */
const listImports = (file: string): string[] => {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^(?:import|export)\b(?:[^;'"=]*?\bfrom)?\s*['"]([^'"]+)['"]/gm)].map(
    ([, target = '']) => {
      if (target.startsWith('#')) return target.slice(1);
      return target.startsWith('.') ? join(dirname(file), target) : target;
    },
  );
};

const imports = new Map(files.map((file) => [file, listImports(file)]));
const find = (rule: (file: string, target: string) => boolean) =>
  [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => rule(file, target)).map((target) => `${file} → ${target}`),
  );

describe('the house', () => {
  it('finds imports at all', () => {
    expect(imports.get('app/[locale]/layout.tsx')).toContain('components/consent/ConsentBanner.tsx');
    expect(imports.get('lib/browser/store.ts')).toContain('lib/consent/choice.ts');
  });

  it('goes app → components → lib, never back', () => {
    const rank = (path: string) =>
      ['lib/', 'components/', 'app/'].findIndex((folder) => path.startsWith(folder));
    const upwards = find((file, target) => rank(file) >= 0 && rank(target) > rank(file));
    expect(upwards).toEqual([]);
  });

  it('reaches policies from the app only through policies.ts and company.ts', () => {
    const allowed = ['lib/policy/policies.ts', 'lib/policy/company.ts'];
    expect(
      find(
        (file, target) =>
          file.startsWith('app/') && target.startsWith('lib/policy/') && !allowed.includes(target),
      ),
    ).toEqual([]);
  });

  it('compiles no check of the content for a build, which asks for none, and nothing that writes', () => {
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const next of imports.get(file) ?? []) follow(next);
    };
    for (const file of files.filter((each) => /(^|\/)(page|layout|route|proxy)\.tsx?$/.test(each)))
      follow(file);
    expect(seen).toContain('lib/site/preview.ts');
    expect([...seen].filter((file) => file.startsWith('lib/content/writing/'))).toEqual([]);
    const checks = [...seen].filter((file) => /^lib\/(checks|proofreading)\//.test(file));
    expect(checks).toEqual(['lib/checks/count-found.ts']);
  });

  it('reads content from disk only in lib/content', () => {
    const ofContent = /^lib\/(policy|languages|checks|proofreading)\//;
    const readers = find((file, target) => ofContent.test(file) && /^node:fs/.test(target));
    expect(readers).toEqual([]);
    expect(imports.get('lib/content/files.ts')).toContain('node:fs');
  });

  it('has no circle between folders of lib', () => {
    const getFolder = (path: string) => /^lib\/[^/]+\//.exec(path)?.[0];
    const folders = Map.groupBy(
      [...imports].filter(([file]) => getFolder(file)),
      ([file]) => getFolder(file),
    );
    const reach = (folder: string | undefined, path: (string | undefined)[]): string[] => {
      if (path.includes(folder)) return [[...path, folder].join(' → ')];
      const targets = (folders.get(folder) ?? []).flatMap(([, each]) => each.map(getFolder));
      const next = new Set(targets.filter((each) => each && each !== folder));
      return [...next].flatMap((each) => reach(each, [...path, folder]));
    };
    for (const folder of folders.keys()) expect(reach(folder, [])).toEqual([]);
  });

  it('keeps folders of lib small enough to be read, and nothing loose beside them', () => {
    const own = files.filter((file) => file.startsWith('lib/'));
    const inFolders = Map.groupBy(own, dirname);
    const loose = inFolders.get('lib')?.toSorted();
    expect(loose).toEqual(['lib/check-node.mjs', 'lib/content-error.ts', 'lib/folders.ts', 'lib/html.ts']);
    for (const [folder, all] of inFolders) expect(all.length, folder).toBeLessThanOrEqual(13);
    const count = (all: string[]) => all.flatMap((file) => readFileSync(file, 'utf8').split('\n')).length;
    for (const [folder, all] of Map.groupBy(own, (file) => file.split('/')[1]))
      expect(count(all) / count(own), folder).toBeLessThanOrEqual(0.2);
  });

  it('has no file of more than 150 lines, tests and styles among them', () => {
    const all = globSync('{app,bench,components,lib,tests}/**/*.{css,mjs,ts,tsx}');
    expect(all.length).toBeGreaterThan(files.length);
    // The last line ends as well.
    expect(all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 151)).toEqual([]);
  });

  it('has a list of locales that depends on nothing', () => {
    expect(imports.get('lib/i18n/routing.ts')).toEqual([]);
  });

  it('writes addresses only in lib/address', () => {
    const byHand =
      /`\/\$\{\w*locale\w*[}(]|['"](?:\/(?:consent|healthz|robots\.txt|sitemap\.xml|feed\.xml)|#?cookie-settings|#?page-contact)['"]/i;
    // The script of the browser is bundled byte by byte.
    const others = files.filter((file) => !/^lib\/(address|browser)\//.test(file));
    expect(others.filter((file) => byHand.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has no client components', () => {
    expect(files.filter((file) => /^['"]use client/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has async components only in app, and no JSX in lib', () => {
    const components = files.filter((file) => file.startsWith('components/') && file.endsWith('.tsx'));
    expect(components.filter((file) => /async function/.test(readFileSync(file, 'utf8')))).toEqual([]);
    expect(files.filter((file) => file.startsWith('lib/') && file.endsWith('.tsx'))).toEqual([]);
  });

  it('has no barrels and no drawers for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|common|api)\.tsx?$/.test(file))).toEqual([]);
  });

  it('has no cycles', () => {
    const reach = (file: string, path: string[]): string[] =>
      path.includes(file)
        ? [...path, file]
        : (imports.get(file) ?? []).flatMap((next) => reach(next, [...path, file]));
    for (const file of files) expect(reach(file, []), file).toEqual([]);
  });

  it('has components with no more than one each, named as the file', () => {
    for (const file of files.filter((each) => each.startsWith('components/'))) {
      const exported = [...readFileSync(file, 'utf8').matchAll(/^export function (\w+)/gm)].map(
        ([, name]) => name,
      );
      expect(exported).toEqual([file.replace(/.*\/|\.tsx$/g, '')]);
    }
  });
});
