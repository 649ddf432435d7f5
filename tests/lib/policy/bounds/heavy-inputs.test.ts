import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSection } from '#lib/policy/render.ts';
import { answer, write } from './answer.ts';
import { heavyBodies } from './heavy-bodies.ts';
import { heavyFrontMatter } from './heavy-front-matter.ts';

// That each of these ends at all is what is tested: without bounds one of them takes minutes, or ends the process.
describe.each([20_000, 980_000])('of %i characters', (size) => {
  it.each(heavyBodies)('answers %s', (_, make) => {
    const { errors, found, sections } = answer(write(make(size)));
    if (!sections) expect(errors).toEqual([expect.stringMatching(/^x\.md:\d+:\d+: .+ — .+$/)]);
    else if (size < 100_000)
      for (const section of sections) expect(renderSection(section)).not.toMatch(/<script/);
    expect(errors.length + found + (sections?.length ?? 0)).toBeGreaterThan(0);
  });

  it.each(heavyFrontMatter)('answers front matter of %s', (_, make) => {
    const { errors } = answer(write('Text.', make(size)));
    expect(errors).not.toEqual([]);
    for (const error of errors) expect(error).toMatch(/^x\.md:\d+:\d+: .+ — .+$/s);
  });
});

it('answers any pieces of Markdown in any order', () => {
  const pieces = [
    '*',
    '_',
    '**',
    '[',
    ']',
    '](',
    ')',
    '`',
    '```\n',
    '<',
    '>',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '> ',
    '|',
    '|-|\n',
  ].concat([
    '&',
    '&#x',
    ';',
    '\\',
    '~~',
    '![',
    '[^',
    ']: ',
    '#',
    '## ',
    '{#a}',
    '---\n',
    'a',
    ' ',
    'ก',
    '\u0000',
    '\uD800',
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
      fc.integer({ min: 1, max: 400 }),
      (some, times) => {
        const { errors, sections } = answer(write(some.join('').repeat(times)));
        expect(errors.length > 0 || sections !== undefined).toBe(true);
        for (const error of errors) expect(error).toMatch(/^x\.md:\d+:\d+: .+ — .+$/s);
      },
    ),
    { numRuns: 150 },
  );
});
