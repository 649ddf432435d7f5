// No engine is asked: what compose.yaml names is there, and what it says of our server is what that needs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  build?: { context: string; dockerfile: string; args: Record<string, string> };
  volumes?: string[];
  networks: string[];
  depends_on?: Record<string, { condition: string }>;
}

const text = readFileSync('deploy/compose.yaml', 'utf8');
const { services, volumes, networks }: Record<string, Record<string, Service>> = parse(text);
const all = Object.values(services ?? {});

it('names volumes, networks, services and files that there are', () => {
  const mounted = all.flatMap((each) => each.volumes ?? []).map((line) => line.split(':')[0] ?? '');
  const files = mounted.filter((name) => name.startsWith('./'));
  expect(files).toEqual(['./nginx-proxy.conf']);
  expect(files.filter((name) => !existsSync(join('deploy', name)))).toEqual([]);
  expect(mounted.filter((name) => /^\w+$/.test(name)).toSorted()).toEqual(
    Object.keys(volumes ?? {}).toSorted(),
  );
  expect(new Set(all.flatMap((each) => each.networks))).toEqual(new Set(Object.keys(networks ?? {})));
  expect(Object.keys(services?.nginx?.depends_on ?? {})).toEqual(['site']);
  expect(readFileSync('deploy/nginx-proxy.conf', 'utf8')).toContain('server site:8080 max_fails=0;');
});

it('builds our server by the Dockerfile, with arguments that it takes', () => {
  const { context = '', dockerfile = '', args = {} } = services?.site?.build ?? {};
  const recipe = readFileSync(join('deploy', context, dockerfile), 'utf8');
  for (const name of Object.keys(args)) expect(recipe).toContain(`\nARG ${name}\n`);
});

it('lets our server do no more than systemd does: write to its records alone, and gain nothing', () => {
  expect(services?.site).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    mem_limit: '256m',
    pids_limit: 64,
    volumes: ['records:/var/lib/policies'],
  });
  const unit = readFileSync('deploy/policies.service', 'utf8');
  expect(unit).toContain('\nMemoryMax=256M\nTasksMax=64\n');
});

it('takes its variables in a form that every Compose reads: with a default or a complaint, and none within another', () => {
  const variables = text.match(/\$.*/g) ?? [];
  expect(variables.length).toBeGreaterThan(0);
  expect(variables.filter((rest) => !/^\$\{\w+(:[-?][^${}]*)?\}/.test(rest))).toEqual([]);
});
