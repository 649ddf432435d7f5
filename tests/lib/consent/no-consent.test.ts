import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGranted } from '../../choice-cookie.ts';
import { asked, post } from './post.ts';

describe('no input yields consent without a valid, explicit yes', () => {
  const getGranted = (answer: Response) => readGranted(answer.headers.get('set-cookie') ?? '');

  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const answer = await post(new Uint8Array(bytes));
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(getGranted(answer)).toEqual([]);
      }),
    );
  });

  it('forms that are almost right', async () => {
    const field = fc.tuple(
      fc.constantFrom('choice', 'statistics', 'advertising', 'return', 'asked', 'Choice', 'choice ', ''),
      fc.constantFrom(
        'accept',
        'reject',
        'save',
        'on',
        'ON',
        'true',
        '1',
        '',
        '/en',
        '//x',
        'accept ',
        asked,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 6 }), async (fields) => {
        const granted = getGranted(await post(new URLSearchParams(fields).toString()));
        const says = (name: string, value: string) =>
          fields.some((each) => each[0] === name && each[1] === value);
        for (const purpose of granted) {
          expect(says('choice', 'accept') || (says('choice', 'save') && says(purpose, 'on'))).toBe(true);
        }
        if (granted.length > 0) {
          expect(fields.filter(([name]) => name === 'choice')).toHaveLength(1);
          expect(says('asked', asked)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
