import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datePdf } from '#lib/cli/pdf/date-pdf.ts';
import { folder, run, useFolder } from './running.ts';

describe('npm run content pdf', () => {
  useFolder();

  it.each([
    [['privacy', '2027-03-01'], 'Write "npm run content pdf <policy> <date> <locale>".'],
    [['privacy', '2027-03-01', 'cs', 'changes'], 'Write "npm run content pdf <policy> <date> <locale>".'],
    [['privacy', '2027-03-01', 'de'], '"de" is no language of the site: write th, en, cs.'],
    [
      ['terms', '2027-03-01', 'cs'],
      'There is no edition "2027-03-01" of "terms" in cs: there is no such policy.',
    ],
  ])('writes nothing for %j', (words, output) => {
    expect(run(['pdf', ...words])).toEqual({ status: 1, output });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a PDF of Chromium', () => {
  const make = (zone: string) =>
    Buffer.from(
      `\x80/CreationDate (D:20261126051002${zone})\n/ModDate (D:20261126051002${zone})>>`,
      'latin1',
    );

  it('gets the day of its edition, and stays as long as it was', () => {
    const pdf = make("+00'00'");
    const dated = datePdf(pdf, '2027-03-01');
    expect(dated.toString('latin1')).toBe(
      "\x80/CreationDate (D:20270301000000+00'00')\n/ModDate (D:20270301000000+00'00')>>",
    );
    expect(dated.length).toBe(pdf.length);
  });

  it('is refused where it is dated in another way', () => {
    expect(() => datePdf(make('Z'), '2027-03-01')).toThrow('Chromium dates its PDFs in another way');
  });
});
