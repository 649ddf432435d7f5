// What an install brings is what package-lock.json pins: every package by its hash, and none of them runs while it is
// installed. Entries without a hash come of lock files written while a platform's package had not been looked up:
// delete them from package-lock.json, and npm install writes them whole.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

interface LockedPackage {
  version: string;
  integrity?: string;
  resolved?: string;
  os?: string | string[];
  cpu?: string | string[];
  bin?: Record<string, string>;
}

const { '': root, ...locked } = lock.packages;
const packages: [string, LockedPackage][] = Object.entries(locked);
const findNames = (rule: (each: LockedPackage) => boolean) =>
  packages.filter(([, each]) => rule(each)).map(([path]) => path);

describe('the lock file', () => {
  it('pins every package by its SHA-512, those of other systems as well', () => {
    expect(packages.length).toBeGreaterThan(200);
    expect(findNames(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  it('names no place from which packages come, so that none can come from elsewhere', () => {
    expect(findNames(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('brings a Node of at least 24 to each system, and one only', () => {
    const nodes = packages.filter(([, { bin }]) => bin && 'node' in bin);
    const systems = nodes.map(([, { os, cpu }]) => [os, cpu].join(' '));
    expect(systems.toSorted()).toEqual([
      'darwin arm64',
      'darwin x64',
      'linux arm64',
      'linux x64',
      'win32 x64',
    ]);
    for (const [path, { version }] of nodes)
      expect(Number.parseInt(version, 10), path).toBeGreaterThanOrEqual(24);
  });

  it('has exact versions of what the project names, so that package.json says what is installed', () => {
    const named = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies };
    for (const [name, version] of Object.entries(named)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('an install', () => {
  it('runs no script of any package', () => {
    const settings = readFileSync('.npmrc', 'utf8').split(/\r?\n/);
    expect(settings).toContain('ignore-scripts=true');
    expect(project).not.toHaveProperty('allowScripts');
  });

  it('has no script of the project itself, which would not run either', () => {
    const own = Object.keys(project.scripts);
    expect(own.filter((name) => /^((pre|post)?(install|prepare)|(pre|post).+)$/.test(name))).toEqual([]);
  });
});
