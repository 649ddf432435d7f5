// What VS Code goes by while one types: each schema takes what the check takes of a file by itself, and refuses what it refuses.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { requirements } from '#lib/checks/coverage/requirements.ts';
import { listSchemas } from '#lib/cli/editor/list-schemas.ts';
import { readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { getContentFolder } from '#lib/folders.ts';

const schemas = listSchemas();
/** Whether a file of that kind fits, as a reader of JSON Schema has it. */
const fits = (kind: string, value: unknown) =>
  z.fromJSONSchema(JSON.parse(schemas.get(`.vscode/${kind}.schema.json`) ?? '')).safeParse(value).success;

describe('the schema of the front matter', () => {
  const head = { title: 'Terms', description: 'A policy.', change: 'material', summary: ['One thing.'] };

  it.each(listEditions())('takes that of $locale/$policy/$date', (name) => {
    const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(readEdition(name).text) ?? [];
    expect(fits('front-matter', parse(yaml))).toBe(true);
  });

  it('takes a summary of one text', () => {
    expect(fits('front-matter', { ...head, summary: 'One thing.' })).toBe(true);
  });

  it.each([
    ['a kind of change that there is not', { change: 'small' }],
    ['a key that there is not', { author: 'us' }],
    ['an empty title', { title: '' }],
    ['a summary of six items', { summary: ['1', '2', '3', '4', '5', '6'] }],
    ['a waiver without its day', { waivers: [{ section: 'retention', reason: 'late' }] }],
  ])('refuses %s', (_, wrong) => {
    expect(fits('front-matter', head)).toBe(true);
    expect(fits('front-matter', { ...head, ...wrong })).toBe(false);
  });

  it('tells what each key is for', () => {
    const { properties } = JSON.parse(schemas.get('.vscode/front-matter.schema.json') ?? '');
    for (const [key, { description }] of Object.entries<{ description?: string }>(properties))
      expect(description, key).toMatch(/^\S.{15}/);
  });
});

describe('the schema of company.json', () => {
  const company = JSON.parse(readFileSync(`${getContentFolder()}/company.json`, 'utf8'));

  it('takes the company’s facts, and what changes', () => {
    expect(fits('company', company)).toBe(true);
    expect(fits('company', { ...company, changes: [{ from: '2027-01-15', street: 'Dlouhá 1' }] })).toBe(true);
  });

  it.each([
    ['a mailbox that is none', { email: 'info' }],
    ['a country in one language', { country: { en: 'Czech Republic' } }],
    ['a change without its day', { changes: [{ street: 'Dlouhá 1' }] }],
    ['a fact that there is not', { fax: '1' }],
  ])('refuses %s', (_, wrong) => {
    expect(fits('company', { ...company, ...wrong })).toBe(false);
  });
});

describe('the schema of coverage.yml', () => {
  const entry = { sections: ['rights'], state: 'covered' };
  const all = Object.fromEntries(Object.keys(requirements).map((name) => [name, entry]));
  const write = (own: object) => ({
    policy: 'privacy',
    reviewed: '2026-11-23',
    requirements: { ...all, ...own },
  });

  it('takes every requirement', () => {
    expect(fits('coverage', write({}))).toBe(true);
  });

  it.each([
    ['a state that there is not', { 'PDPA 23(1)': { ...entry, state: 'done' } }],
    ['a requirement that there is not', { 'PDPA 23(7)': entry }],
  ])('refuses %s', (_, wrong) => {
    expect(fits('coverage', write(wrong))).toBe(false);
  });

  it('refuses a list that lacks one', () => {
    const { 'PDPA 23(1)': _, ...others } = all;
    expect(fits('coverage', { ...write({}), requirements: others })).toBe(false);
  });
});

describe('the schema of terms.yml', () => {
  it('takes the glossary', () => {
    expect(fits('terms', parse(readFileSync(`${getContentFolder()}/terms.yml`, 'utf8')))).toBe(true);
  });

  it.each([
    ['a word without write', { controller: { en: { forms: ['controller*'] } } }],
    ['a language that there is not', { controller: { xx: { write: 'controller' } } }],
    ['forms that are no list', { controller: { en: { write: 'controller', forms: 'controller*' } } }],
  ])('refuses %s', (_, wrong) => {
    expect(fits('terms', wrong)).toBe(false);
  });
});
