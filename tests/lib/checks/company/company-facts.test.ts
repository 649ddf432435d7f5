// The privacy policy's account of the company beside `content/company.json`.
import { describe, expect, it } from 'vitest';
import { edit, useCopyOfContent } from '../../../content-copy.ts';
import { makeCheckedEdition } from '../made-edition.ts';
import { change, find, make, say } from './made-account.ts';

const both = [make('en', '2026-12-15'), make('cs', '2026-12-15')];

describe('an open edition', () => {
  useCopyOfContent([]);

  it('says what the file says', () => {
    expect(find(both)).toEqual([]);
    for (const fact of ['27367762', 'CZ27367762', 'www.photorobot.com', 'C 108825/MSPH'])
      expect(find([make('en', '2026-12-15', fact, fact.replace(/..$/, 'x'))])).toEqual([
        `content/en/privacy/2026-12-15.md:7:1: ${say(fact)} — write it as in content/company.json`,
      ]);
  });

  it('puts the file in doubt where all its languages say otherwise, whatever another edition says', () => {
    const wrong = (['en', 'cs'] as const).map((locale) => make(locale, '2026-12-20', 'info@', 'help@'));
    const remedy =
      'correct content/company.json, if all languages are right; else write it as in content/company.json';
    expect(find([...both, ...wrong])).toEqual(
      ['en', 'cs'].map(
        (locale) => `content/${locale}/privacy/2026-12-20.md:7:1: ${say('info@photorobot.com')} — ${remedy}`,
      ),
    );
  });

  it('is not asked where no edition is one of the privacy policy', () => {
    edit('content/company.json', '"brand"', '"brnd"');
    const terms = makeCheckedEdition(
      { locale: 'en', policy: 'terms', date: '2026-12-15' },
      '## A {#a}\n\nA.',
    );
    expect(find([terms])).toEqual([]);
    expect(find([terms, ...both])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^content\/company\.json:2:.*"brnd" is no fact/)]),
    );
  });

  it('says of terms and of a name of another form nothing, which others tell', () => {
    const terms = makeCheckedEdition(
      { locale: 'en', policy: 'terms', date: '2026-12-15' },
      '## A {#a}\n\nA.',
    );
    expect(find([terms, ...both])).toEqual([]);
    expect(find([make('en', '2026-12-15', 's.r.o.', 'a.s.')])).toEqual([]);
    expect(find([make('en', '2026-12-15', 'improtech s.r.o.', 'Beta a.s.')])).toEqual([
      expect.stringContaining(say('improtech s.r.o.')),
    ]);
  });
});

describe('a fact that changes', () => {
  useCopyOfContent([]);

  it('is another from the day of its edition on', () => {
    change('{ "from": "2027-01-15", "email": "help@photorobot.com" }');
    const late = make('en', '2027-01-15', 'info@', 'help@');
    expect(find([...both, late])).toEqual([]);
    expect(find([make('en', '2026-12-15', 'info@', 'help@'), make('en', '2027-01-15')])).toEqual([
      expect.stringContaining(`2026-12-15.md:7:1: ${say('info@photorobot.com')}`),
      expect.stringContaining(`2027-01-15.md:7:1: ${say('help@photorobot.com')}`),
    ]);
  });

  it('is told of its day alone, where that has no edition', () => {
    change(
      '{ "from": "2026-11-30", "email": "help@photorobot.com" },\n    { "from": "2026-12-01", "city": "Brno" }',
    );
    const say = (place: string, day: string, remedy: string) =>
      `content/company.json:${place}: the company’s facts change on ${day}, on which no edition of the privacy policy takes effect — ${remedy}`;
    const [past, due] = ['2026-11-30', '2026-12-01'];
    expect(find([make('en', '2027-01-15'), ...both])).toEqual([
      say(
        '15:7',
        past,
        'that day has passed: write one to come, and npm run content new privacy <date>; or that of the edition which says so: 2026-12-15, 2027-01-15',
      ),
      say('16:7', due, `npm run content new privacy ${due}, and write there what changes`),
    ]);
  });
});
