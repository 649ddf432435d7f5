import { describe, expect, it } from 'vitest';
import { makeCheckedEdition } from './made-edition.ts';
import { find, first, later, make, seal, text } from './row.ts';

describe('how early an edition is told', () => {
  const told = (words: string) =>
    `this material edition takes effect ${words}: readers must hear of it at least 14 days ahead (WP260 rev.01 §30) — choose a later day, or write in the front matter "notice:" and why the time is short`;

  it.each([
    ['2026-06-14', 'in 13 days'],
    ['2026-06-02', 'in 1 day'],
  ])('is seen of a material draft of %s, until it says why', (date, words) => {
    expect(find([first, make(date, later)])).toEqual([`warning: en/terms/${date}.md:1: ${told(words)}`]);
    expect(find([first, make(date, `${later}\nnotice: a court ordered it`)])).toEqual([]);
    expect(find([first, make(date, later)], seal('2026-01-01', date))).toEqual([]);
  });

  it('is no matter for an editorial one', () => {
    const editorial = 'change: editorial\nsummary: x\neditorial: a day was missing';
    expect(find([first, make('2026-06-02', editorial)])).toEqual([]);
  });

  it.each([
    [
      '2026-06-01',
      'seal it (npm run content seal terms 2026-06-01), or postpone it (npm run content postpone terms 2026-06-01 <new-date>)',
    ],
    ['2026-05-31', 'postpone it (npm run content postpone terms 2026-05-31 <new-date>)'],
  ])('is too late for a draft of %s', (date, remedy) => {
    const draft = make(date, 'change: editorial\nsummary: x\neditorial: a day was missing');
    expect(find([first, draft])).toEqual([
      `en/terms/${date}.md:1: the day of this draft has come, and it is not published — ${remedy}`,
    ]);
    // What was in force before it came here is taken over as it was.
    expect(find([make(date, 'change: first')], {})).toEqual([expect.stringContaining('— seal it (')]);
  });
});

describe('a copy that was not finished', () => {
  const date = '2026-07-01';
  const warning = `warning: en/terms/${date}.md`;

  it('is seen by its text, else by its summary', () => {
    expect(find([make('2026-01-01', 'change: first', text), make(date, later, text)])).toEqual([
      `${warning}:1: the text is that of the edition before — edit it`,
    ]);
    expect(
      find([first, make('2026-02-01', later), make(date, later)], seal('2026-01-01', '2026-02-01')),
    ).toEqual([
      expect.stringContaining(
        `${warning}:1: the summary is still that of the edition before — say what this edition changes`,
      ),
    ]);
  });

  it('is not seen in what another language says', () => {
    const czech = makeCheckedEdition({ locale: 'cs', policy: 'terms', date: '2026-01-01' }, text);
    expect(find([czech, first, make(date, later, `${text} More.`)])).toEqual([]);
  });
});

describe('a section under another id', () => {
  const date = '2026-07-01';

  it('is taken for the old one where it reads like it', () => {
    expect(find([first, make(date, later, `${text.replace('{#a}', '{#b}')} Since ${date}.`)])).toEqual([
      `warning: en/terms/${date}.md:8: the section "b" reads like "a" of content/en/terms/2026-01-01.md: the redline shows one removed and one added — keep {#a}, so that its address and its comparison stay; where it is another section, say why: npm run content seal terms ${date} -- --force "the reason"`,
    ]);
  });

  it('is another where it says something else, or the old one is there still', () => {
    expect(find([first, make(date, later, '## B {#b}\n\nNothing that was said before.')])).toEqual([]);
    expect(find([first, make(date, later, `${text} More.\n\n${text.replace('{#a}', '{#b}')}`)])).toEqual([]);
  });
});
