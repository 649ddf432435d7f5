// The privacy policy's account of the company as it was sealed, beside `content/company.json`.
import { describe, expect, it } from 'vitest';
import { edit, useCopyOfContent } from '../../../content-copy.ts';
import { change, find, make, say, seal } from './made-account.ts';

describe('a sealed edition', () => {
  useCopyOfContent([]);
  const [en, cs] = [make('en', '2026-12-15'), make('cs', '2026-12-15')];
  const remedy =
    'put the fact back as it was; where it is another from a day on, write it below "changes" with that day, and make the edition of it: npm run content new privacy <date>';
  const tell = (place: string, fact: string, more = '') =>
    `content/company.json:${place}: ${say(fact)} in content/en/privacy/2026-12-15.md, which is sealed${more} — ${remedy}`;

  it('stays what it is: the file is wrong, once a line', () => {
    expect(find([en, cs], seal(en, cs))).toEqual([]);
    edit('content/company.json', 'info@', 'help@');
    edit('content/company.json', '"city": "Praha 1"', '"city": "Brno"');
    expect(find([en, cs], seal(en, cs))).toEqual([
      tell('6:3', 'Vodičkova 710/31, 110 00 Brno, Czech Republic', ' (and 1 more)'),
      tell('12:3', 'help@photorobot.com', ' (and 1 more)'),
    ]);
    expect(find([en], seal(en))).toEqual([
      tell('6:3', 'Vodičkova 710/31, 110 00 Brno, Czech Republic'),
      tell('12:3', 'help@photorobot.com'),
    ]);
  });

  it('is wrong itself where it is not as it was sealed, or not sealed in its language', () => {
    edit('content/company.json', 'info@', 'help@');
    const written = expect.stringMatching(
      /^content\/en\/.*:7:1: .* — write it as in content\/company\.json$/,
    );
    const kept = tell('12:3', 'help@photorobot.com');
    expect(find([en], seal(cs))).toEqual([written]);
    expect(find([en], seal(make('en', '2026-12-15', 'www.', 'ww.')))).toEqual([written]);
    expect(find([en], seal(make('en', '2026-12-15', 'Text.', 'Other text.')))).toEqual([kept]);
    expect(find([en, cs], seal(en))).toEqual([expect.stringMatching(/^content\/cs\//), kept]);
  });

  it('is told at the fact of its own language, and of a name of another form not at all', () => {
    edit('content/company.json', '"en": "Municipal Court in Prague"', '"en": "City Court in Prague"');
    expect(find([en, cs], seal(en, cs))).toEqual([tell('10:3', 'City Court in Prague')]);
    edit('content/company.json', 'improtech s.r.o.', 'improtech a.s.');
    expect(find([en, cs], seal(en, cs))).toEqual([tell('10:3', 'City Court in Prague')]);
  });

  it('is told at the change from which the fact is another', () => {
    change('{ "from": "2026-12-15", "web": "photorobot.eu", "companyNumber": "27367754" }');
    expect(find([en], seal(en))).toEqual([tell('15:53', '27367754', ' (and 1 more)')]);
  });
});
