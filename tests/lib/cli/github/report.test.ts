import { describe, expect, it } from 'vitest';
import { writeAnnotation } from '#lib/cli/github/annotations.ts';
import { writeResult } from '#lib/cli/github/report.ts';
import { ContentError } from '#lib/content-error.ts';

it('writes a mistake as an annotation, with the signs that mean something there written otherwise', () => {
  const error = new ContentError('content/en/a,b.md', { line: 3, column: 7 }, '100 %: bad', 'write\ngood');
  expect(writeAnnotation(error)).toBe(
    '::error file=content/en/a%2Cb.md,line=3,col=7,title=To mend::100 %25: bad — write%0Agood',
  );
  const warning = new ContentError('a', 1, 'x', 'y', true);
  expect(writeAnnotation(warning)).toBe('::warning file=a,line=1,col=1,title=To think about::x — y');
});

describe('what was found, for a reader', () => {
  it('says that there is nothing to mend, or what is', () => {
    expect(writeResult([])).toMatchInlineSnapshot(`
      "### Nothing to mend

      Files, languages, facts and seals agree with each other."
    `);
    const found = [
      new ContentError('content/en/a.md', 3, '"<b>" and *this* by @jana', 'paste:\nwaivers:\n  - a'),
      new ContentError('content/en/b.md', 1, 'late', 'hurry', true),
    ];
    expect(writeResult(found)).toMatchInlineSnapshot(`
      "### 1 to mend

      Nothing can be published until this is mended. Each line names the file and the line in it, what is wrong, and what to write instead.

      - **content/en/a.md, line 3:** "&lt;b>" and \\*this\\* by &#64;jana — paste:

        ~~~
        waivers:
          - a
        ~~~

      ### To think about

      Nothing here keeps the site from being built. What is said of a draft may have to be answered before it can be sealed.

      - **content/en/b.md, line 1:** late — hurry"
    `);
  });

  it('tells fifty of more', () => {
    const found = Array.from({ length: 60 }, (_, line) => new ContentError('a.md', line + 1, 'x', 'y'));
    expect(writeResult(found)).toContain('### 60 to mend');
    expect(writeResult(found)).toMatch(/line 50:\*\* x — y\n\nAnd 10 more\.$/);
  });
});
