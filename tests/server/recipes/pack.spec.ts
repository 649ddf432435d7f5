// What a release is made of.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, cpSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { site } from '../running.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const run = (...words: string[]) => spawnSync('bash', words, { encoding: 'utf8' });

// Once as it was built, once as a copy: of another name and another hour, by somebody who lets nobody else read.
beforeAll(() => {
  expect(run('.ci/pack', site, join(folder, 'first')).stderr).toBe('');
  cpSync(site, join(folder, 'copy'), { recursive: true, verbatimSymlinks: true });
  run('-c', `chmod -R go= "${folder}/copy"`);
  expect(run('.ci/pack', join(folder, 'copy'), join(folder, 'second')).stderr).toBe('');
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is the same archive for the same site, byte for byte', () => {
  const [first, second] = ['first', 'second'].map((name) => readFileSync(join(folder, name, 'site.tar.gz')));
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});

it('holds the whole site, with its link and what can be run', () => {
  expect(run('-c', `tar -xzf "${folder}/first/site.tar.gz" -C "${folder}"`).status).toBe(0);
  expect(run('-c', `diff -r --no-dereference "${folder}/dist" "${site}"`)).toMatchObject({
    status: 0,
    stdout: '',
  });
  expect(readlinkSync(join(folder, 'dist/current'))).toBe('2026-11-23');
  accessSync(join(folder, 'dist/flip.sh'), constants.X_OK);
});

interface Component {
  group?: string;
  name: string;
  hashes: { alg: string }[];
}

it('comes with all that it was made and tested with, each by its hash (CycloneDX)', () => {
  const list = JSON.parse(readFileSync(join(folder, 'first/sbom.cdx.json'), 'utf8'));
  const { bomFormat, metadata, components } = list;
  expect(bomFormat).toBe('CycloneDX');
  // Wherever it stands.
  const { name: own, version } = project;
  expect(metadata.component).toMatchObject({ name: own, version, purl: `pkg:npm/${own}@${version}` });
  const names = components.map(({ group, name }: Component) => (group ? `${group}/${name}` : name));
  const named = { ...project.dependencies, ...project.devDependencies };
  expect(names).toEqual(expect.arrayContaining(Object.keys(named)));
  expect(components.filter(({ hashes }: Component) => hashes[0]?.alg !== 'SHA-512')).toEqual([]);
});

it('comes with the hashes of both', () => {
  const check = () => run('-c', `cd "${folder}/first" && sha256sum --check --quiet SHA256SUMS`).status;
  expect(check()).toBe(0);
  run('-c', `echo >> "${folder}/first/sbom.cdx.json"`);
  expect(check()).toBe(1);
});
