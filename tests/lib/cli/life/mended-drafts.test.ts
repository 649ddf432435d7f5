import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { check } from '#lib/cli/check.ts';
import { showCoverage } from '#lib/cli/coverage/coverage.ts';
import { locales } from '#lib/i18n/routing.ts';
import { at } from '../../../content-copy.ts';
import { draft, readTexts, run, useEditor } from './editor.ts';

const listed = (state: string) =>
  [
    ...['13(1)(a)', '13(1)(b)', '13(1)(c)', '13(1)(d)', '13(1)(e)', '13(1)(f)', '13(2)(a)', '13(2)(b)'],
    ...['13(2)(c)', '13(2)(d)', '13(2)(e)', '13(2)(f)', '14(1)(d)', '14(2)(f)'],
  ]
    .map((article) => `GDPR ${article}`)
    .concat(['1', '2', '3', '4', '5', '6'].map((number) => `PDPA 23(${number})`))
    .map((name) => `  ${name}:\n    sections: [general]\n    state: ${state}\n    note: <not all>\n`)
    .join('');

describe('what is safe to mend', () => {
  useEditor();

  it('is mended in drafts when that is asked for, and said; what is sealed stays as it is', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    draft('2027-06-15', '"2027"  5\u00A0%.');
    const before = readTexts('2027-03-01');
    expect(run(check, [], {})).not.toContain('Mended');
    const said = run(check, [], { fix: true });
    for (const locale of locales)
      expect(said).toContain(
        `content/${locale}/cookies/2027-06-15.md: no-break spaces (1), doubled spaces (1), straight quotation marks (2)`,
      );
    expect(readTexts('2027-06-15').map((text) => text.split(' ').slice(-3).join(' '))).toEqual([
      '“2027” 5 %.',
      '“2027” 5 %.',
      '„2027“ 5 %.',
    ]);
    expect(readTexts('2027-03-01')).toEqual(before);
    expect(run(check, [], { fix: true })).toContain('Nothing to mend by itself.');
  });
});

describe('what the law asks', () => {
  useEditor();

  it('is shown in the terminal, as a file and for machines', () => {
    expect(run(showCoverage, [])).toBe('There is no content/coverage.yml.');
    writeFileSync(
      at('content/coverage.yml'),
      `policy: privacy\nreviewed: 2026-11-22\nrequirements:\n${listed('partly')}`,
    );
    expect(run(showCoverage, [])).toContain(
      'GDPR 13(1)(a)  partly   who the controller is, and how to reach it (general)\n                        <not all>\n',
    );
    expect(run(showCoverage, [])).toContain('0 covered, 20 partly, 0 gaps.');
    expect(JSON.parse(run(showCoverage, [], { json: true }))).toMatchObject({
      policy: 'privacy',
      reviewed: '2026-11-22',
      requirements: expect.arrayContaining([
        {
          requirement: 'PDPA 23(6)',
          asks: expect.stringContaining('the rights of the data subject'),
          sections: ['general'],
          state: 'partly',
          note: '<not all>',
        },
      ]),
    });
    expect(run(showCoverage, [], { html: true })).toContain('coverage.html');
    expect(readFileSync(at('coverage.html'), 'utf8')).toContain(
      '<td>GDPR 13(1)(b): how to reach the data protection officer</td><td>general</td><td><strong>partly</strong></td><td>&lt;not all&gt;</td>',
    );
    expect(run(showCoverage, ['privacy'])).toBe(
      'Write "npm run content coverage", with -- --html or -- --json.',
    );
  });
});
