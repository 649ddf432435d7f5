// GitHub shows mistakes in this file nowhere but in its settings. Its form is that of GitHub’s “Dependabot options
// reference”: what stands here and is not in it, Dependabot refuses.
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import project from '../package.json' with { type: 'json' };

const schedule = z.strictObject({
  interval: z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron']),
  day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  timezone: z.string().refine((name) => Intl.supportedValuesOf('timeZone').includes(name)),
});
const group = z.strictObject({
  'dependency-type': z.enum(['development', 'production']).optional(),
  patterns: z.array(z.string()).min(1),
  'exclude-patterns': z.array(z.string()).optional(),
  'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
});
const schema = z.strictObject({
  version: z.literal(2),
  updates: z.array(
    z.strictObject({
      'package-ecosystem': z.enum(['npm', 'github-actions']),
      directory: z.string().startsWith('/'),
      schedule,
      'commit-message': z.strictObject({ prefix: z.string().max(50) }),
      ignore: z
        .array(z.strictObject({ 'dependency-name': z.string(), versions: z.array(z.string()).min(1) }))
        .optional(),
      groups: z.record(z.string().regex(/^[a-z][a-z_|-]*[a-z]$/i), group),
    }),
  ),
});

const settings = schema.parse(parse(readFileSync('.github/dependabot.yml', 'utf8')));
const find = (ecosystem: string) =>
  settings.updates.filter((update) => update['package-ecosystem'] === ecosystem);
const named = (pattern: string, name: string) =>
  matchesGlob(name.replace('/', ':'), pattern.replace('/', ':'));

describe('what asks for newer versions', () => {
  it('looks after packages and actions, each once', () => {
    expect([find('npm').length, find('github-actions').length]).toEqual([1, 1]);
  });

  it('has a group for each package, and none and no exception for what is not there', () => {
    const [{ groups = {}, ignore = [] } = {}] = find('npm');
    const { dependencies, devDependencies, optionalDependencies, overrides } = project;
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    const { others, tools, ...special } = groups;
    expect(others).toEqual({ 'dependency-type': 'production', patterns: ['*'] });
    expect(tools).toEqual({ 'dependency-type': 'development', patterns: ['*'] });
    const patterns = Object.values(special).flatMap((each) => each.patterns);
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((each) => !names.some((name) => named(each, name)))).toEqual([]);
    expect(ignore.map((each) => each['dependency-name']).filter((name) => !names.includes(name))).toEqual([]);
  });
});
