import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listSchemas } from '#lib/cli/editor/list-schemas.ts';

it.each([...listSchemas()])('%s is what npm run content schema writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
