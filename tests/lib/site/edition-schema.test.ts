import { expect, it } from 'vitest';
import { z } from 'zod';
import { listEditions } from '#lib/content/folder.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { makeEditionData } from '#lib/site/edition-data.ts';
import { makeEditionSchema } from '#lib/site/edition-schema.ts';

const schema = JSON.parse(JSON.stringify(makeEditionSchema()));
const fits = (value: unknown) => z.fromJSONSchema(schema).safeParse(value).success;
const [first] = listEditions();
if (!first) throw new Error('There is no edition');
const data = makeEditionData(getEdition(first));

it('says where it stands, and is named there by every edition', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'http://localhost:3000/edition.schema.json',
  });
  expect(data.$schema).toBe(schema.$id);
});

it.each(listEditions())('takes $locale/$policy/$date', (name) => {
  expect(fits(JSON.parse(JSON.stringify(makeEditionData(getEdition(name)))))).toBe(true);
});

it.each([
  ['a state that there is not', { state: 'draft' }],
  ['a day in words', { edition: '22 November 2026' }],
  ['a section without its hash', { sections: [{ ...data.sections[0], sha256: undefined }] }],
  ['a hash that is none', { sections: [{ ...data.sections[0], sha256: 'abc' }] }],
  ['no title', { title: undefined }],
])('refuses %s', (_, wrong) => {
  expect(fits(JSON.parse(JSON.stringify({ ...data, ...wrong })))).toBe(false);
});

it('takes a key that is added some day, as who keeps a copy of it will meet it', () => {
  expect(fits({ ...data, signature: 'x' })).toBe(true);
});
