import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatAddress, getCompany, listFacts, readCompanyFacts } from '#lib/policy/company.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

const file = 'content/company.json';

describe('the facts about the company', () => {
  useCopyOfContent();

  it('are written in the language of the reader', () => {
    expect(getCompany('cs')).toMatchObject({ country: 'Česká republika', name: 'improtech s.r.o.' });
    expect(getCompany('en')).toMatchObject({ country: 'Czech Republic', name: 'improtech s.r.o.' });
  });

  it('give the address of the office on one line', () => {
    expect(formatAddress(getCompany('en'))).toBe('Vodičkova 710/31, 110 00 Praha 1, Czech Republic');
  });

  it('are those that the policy must name', () => {
    const { court } = getCompany('en');
    expect(listFacts(getCompany('en'))).toEqual([
      'improtech s.r.o.',
      'Vodičkova 710/31, 110 00 Praha 1, Czech Republic',
      '27367762',
      'CZ27367762',
      court,
      'C 108825/MSPH',
      'info@photorobot.com',
      'www.photorobot.com',
    ]);
  });

  it('name the file when it is no JSON', () => {
    writeFileSync(at(file), '{');
    expect(readCompanyFacts).toThrow(
      /^content\/company\.json:1:1: this is not valid JSON \(.+\) — compare the file with its last version$/,
    );
  });

  it('name every key that is wrong', () => {
    edit(file, '"cs": "Česká republika"', '"cs": ""');
    edit(file, 'info@photorobot.com', 'info');
    expect(readCompanyFacts).toThrow(
      `${file}:1:1: "country.cs" is empty; "email" is not an e-mail address — compare the file with its last version`,
    );
  });
});
