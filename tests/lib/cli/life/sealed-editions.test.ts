import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import type { Options } from '#lib/cli/command.ts';
import { correctEdition } from '#lib/cli/life/correct.ts';
import { sealEditions } from '#lib/cli/seal.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getEdition } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
import { at, edit } from '../../../content-copy.ts';
import { commit, draft, extend, git, run, today, useEditor } from './editor.ts';

describe('a sealed edition', () => {
  useEditor();
  const file = 'content/en/cookies/2027-03-01.md';
  const name = { locale: 'en', policy: 'cookies', date: '2027-03-01' } as const;
  beforeEach(() => {
    git('init', '-q');
    commit();
  });
  const correct = (reasons: string[], options: Options = {}, day = today, date = '2027-03-01') =>
    run(correctEdition, ['cookies', date, ...reasons], options, day);

  it('is not sealed again: that is a correction', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(run(sealEditions, ['cookies', '2027-03-01'])).toBe(
      'The edition of 2027-03-01 was sealed on 2026-11-22. What is to change in it is a correction: npm run content correct cookies 2027-03-01 "the reason".',
    );
  });

  it('is corrected with a reason, which stands in the lock and wherever the edition is shown', () => {
    const before = readSeals()['cookies/2027-03-01'];
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(correct(['a word was missing'])).toMatch(/^Recorded: en \(\w+\)\.$/);
    const { corrections = [], sections, accepted } = readSeals()['cookies/2027-03-01'] ?? {};
    expect(accepted).toBe(before?.accepted);
    const [[id = '', hashes] = []] = Object.entries(corrections[0]?.changed.en ?? {});
    expect(hashes).toEqual([before?.sections.en?.[id], sections?.en?.[id]]);
    expect(corrections).toEqual([
      {
        day: today,
        by: 'Jana Editor',
        reasons: { th: 'a word was missing', en: 'a word was missing', cs: 'a word was missing' },
        changed: { en: { [id]: hashes } },
      },
    ]);
    expect(getEdition(name).corrections).toEqual([
      { day: today, reason: 'a word was missing', sections: [id] },
    ]);
    expect(correct(['again'])).toBe(
      `Nothing has changed in the edition of 2027-03-01 since its correction was recorded on ${today}: edit its files first.`,
    );
    expect(correct(['again'], {}, today, '2026-11-22')).toBe(
      'Nothing has changed in the edition of 2026-11-22: edit its files first.',
    );
  });

  it('is corrected beside another that is: neither waits for the other', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    edit(file.replace('2027-03-01', '2026-11-22'), 'is a small amount', 'is a little amount');
    expect(correct(['a slip'])).toBe('Recorded: en (duration).');
    expect(correct(['a slip'], {}, today, '2026-11-22')).toMatch(/^Recorded: en \(what\)\.$/m);
    expect(checkContent(today)).toEqual([]);
  });

  it('is named where it still has what was put right in an earlier one, be it a draft', () => {
    draft('2027-07-15');
    const [old, slip] = [file.replace('2027-03-01', '2026-11-22'), 'is a small amount'];
    edit(old, slip, 'is a little amount');
    edit(file.replace('2027-03-01', '2027-07-15'), 'A cookie is', 'In short, a cookie is');
    expect(correct(['a slip'], {}, today, '2026-11-22')).toBe(`Recorded: en (what).
The edition of 2027-03-01 still has what was put right: en (what). Unless that is meant, put it right there as well, and record it: npm run content correct cookies 2027-03-01 "the reason".
The edition of 2027-07-15 still has what was put right: en (what). Unless that is meant, put it right there as well.`);
  });

  it('tells each language its own reason, where it is given', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    expect(correct(['a', 'b'])).toBe('Give one reason for all languages, or 3: th, en, cs.');
    expect(correct([' '])).toBe('Say why: readers are told.');
    correct(['คำตกหล่น', 'a word was missing', 'chybělo slovo']);
    expect(getEdition({ ...name, locale: 'cs' }).corrections).toEqual([
      { day: today, reason: 'chybělo slovo', sections: [] },
    ]);
  });

  it('is not corrected where the meaning changed, unless it is forced with a reason', () => {
    extend(file, 'We keep them for 30 days.');
    expect(correct(['a slip'])).toMatchInlineSnapshot(`
      "This changes what readers go by, which is no correction:

      en: duration (We keep them for 30 days.)

      Undo it and make a new edition: npm run content new cookies <date>. If it is a slip all the same, say why:
      npm run content correct cookies 2027-03-01 "the reason" -- --force "why it needs no new edition""
    `);
    expect(readSeals()['cookies/2027-03-01']?.corrections).toBeUndefined();
    expect(correct(['a slip'], { force: 'it was left out in one language' })).toMatch(/^Recorded/);
    expect(readSeals()['cookies/2027-03-01']?.corrections?.[0]?.forced).toBe(
      'it was left out in one language',
    );
  });

  it('is not corrected where its old text cannot be found, nor where something else is wrong', () => {
    edit(file, 'Visiting the website', 'Visiting this website');
    rmSync(join(at('content'), '.git'), { recursive: true });
    expect(correct(['a slip'])).toContain('en: its old text is not in git');
    extend('content/en/privacy/2026-11-22.md', '[x](/en/nowhere)');
    expect(correct(['a slip'], { force: 'x' })).toMatch(/\d to mend before anything is corrected\.$/);
  });

  it('is announced anew where it is not in force yet and its meaning changes', () => {
    draft();
    run(sealEditions, []);
    commit();
    const change = (date: string) => {
      for (const locale of locales) extend(`content/${locale}/cookies/${date}.md`, '30 / 30.');
    };
    change('2027-06-15');
    expect(correct(['a period was missing'], {}, '2027-06-02', '2027-06-15')).toContain(
      'takes effect in 13 days',
    );
    expect(correct(['a period was missing'], {}, today, '2027-06-15')).toMatch(/^Recorded/);
  });

  it('gets the text that it was sealed with a waiver for', () => {
    draft();
    const late = 'content/cs/cookies/2027-06-15.md';
    edit(late, ' More.', '');
    const waiver = '\nwaivers:\n  - section: duration\n    until: 2027-07-01\n    reason: x';
    edit(late, /(?=\n---\n\n)/, waiver);
    expect(run(sealEditions, [])).toContain('Sealed: cookies 2027-06-15.');
    commit();
    expect(checkContent('2027-07-01')).toEqual([]);
    expect(checkContent('2027-07-02').map(({ problem, isWarning }) => [problem, isWarning])).toEqual([
      ['the section "duration" was to follow by 2027-07-01, and is still the old one here', false],
    ]);
    edit(late, waiver, '');
    extend(late, 'Uchováváme je 30 dní.');
    expect(correct(['the translation followed'], {}, '2027-06-20', '2027-06-15')).toMatch(/^Recorded/);
  });
});
