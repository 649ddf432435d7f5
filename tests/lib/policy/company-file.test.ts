// What is wrong in the file of the company’s facts, and where.
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { readCompanyFile } from '#lib/policy/company.ts';
import { at, edit, useCopyOfContent } from '../../content-copy.ts';

const file = 'content/company.json';

describe('the facts about the company', () => {
  useCopyOfContent();
  const find = () => readCompanyFile().errors.map(({ message }) => message.replace(file, ''));

  it.each([
    [
      '{',
      ':1:2: this is not valid JSON — write each line as "key": "text", with a comma between two lines and each bracket closed',
    ],
    [
      '{\n  "brand": "A",\n}',
      ':3:1: this is not valid JSON — delete the comma behind the last line: it stands between two alone',
    ],
    [
      '{\n  "brand": "A"\n  "name": "B"\n}',
      ':3:3: this is not valid JSON — put a comma at the end of the line before',
    ],
    [
      '{\n  “brand”: "A"\n}',
      ':2:3: this is not valid JSON — put keys and texts in straight quotation marks ("), not curly ones',
    ],
  ])('are no JSON as %j, and say where', (text, said) => {
    writeFileSync(at(file), text);
    expect(find()).toEqual([said]);
  });

  it('name every key that is wrong, on its line', () => {
    edit(file, '"cs": "Česká republika"', '"cs": ""');
    edit(file, 'info@photorobot.com', 'info');
    edit(file, '  "web"', '  "fax": "1",\n  "web"');
    edit(file, '  "city": "Praha 1",\n', '');
    expect(find()).toMatchInlineSnapshot(`
      [
        ":1:1: "city" is missing — add "city": "…"",
        ":6:64: "country.cs" is empty — write "cs": "…"",
        ":11:3: "email" is not an e-mail address — write "email": "info@photorobot.com"",
        ":12:3: "fax" is no fact about the company — write one of brand, name, street, postalCode, city, country, companyNumber, taxNumber, court, registerEntry, email, web, phone, dataProtection, changes, or delete it",
      ]
    `);
  });

  it.each([
    ['1. 4. 2027', '"changes.from" is no day — write "from": "2027-04-01"'],
    ['2570-04-01', '"changes.from" counts years from the Buddha — write "from": "2027-04-01"'],
    ['soon', '"changes.from" is no day — write "from": "2027-01-15"'],
  ])('have a day from which they are others, which is not %s', (from, said) => {
    const facts = JSON.parse(readFileSync(at(file), 'utf8'));
    writeFileSync(
      at(file),
      JSON.stringify({ ...facts, changes: [{ from, phone: '+420 123 456 780' }] }, null, 2),
    );
    expect(find()).toEqual([expect.stringContaining(said)]);
  });

  it('are told once where they are not what sealed editions say, and once of a day that has passed', () => {
    edit(file, 'Vodičkova 710/31', 'Dlouhá 1');
    const check = () => checkContent('2027-03-10').map(({ message }) => message);
    expect(check()).toMatchInlineSnapshot(`
      [
        "content/company.json:4:3: the sections company and contact do not name "Dlouhá 1, 110 00 Praha 1, Česká republika" in content/cs/privacy/2026-11-22.md, which is sealed (and 8 more) — put the fact back as it was; where it is another from a day on, write it below "changes" with that day, and make the edition of it: npm run content new privacy <date>",
      ]
    `);
    edit(file, 'Dlouhá 1', 'Vodičkova 710/31');
    const facts = JSON.parse(readFileSync(at(file), 'utf8'));
    const changes = [{ from: '2026-01-01', street: 'Dlouhá 1' }];
    writeFileSync(at(file), JSON.stringify({ ...facts, changes }, null, 2));
    expect(check()).toMatchInlineSnapshot(`
      [
        "content/company.json:24:7: the company’s facts change on 2026-01-01, on which no edition of the privacy policy takes effect — that day has passed: write one to come, and npm run content new privacy <date>; or that of the edition which says so: 2026-11-22, 2026-11-23, 2027-03-01",
      ]
    `);
  });
});
