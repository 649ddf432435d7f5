import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#lib/checks/all.ts';
import { readEdition } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { formatAddress, getCompany, listFacts, readCompanyFacts } from '#lib/policy/company.ts';
import { listComingDays } from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';
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

  /** From a day on, the company has its seat elsewhere and can be called. */
  const move = (from: string) => {
    const facts = JSON.parse(readFileSync(at(file), 'utf8'));
    const change = {
      from,
      street: 'Dlouhá 1',
      phone: '+420 225 985 742',
      dataProtection: 'privacy@photorobot.com',
    };
    writeFileSync(at(file), JSON.stringify({ ...facts, changes: [change] }));
  };

  it('are others from the day on which they change', () => {
    move('2027-04-01');
    expect(formatAddress(getCompany('en', '2027-03-31'))).toContain('Vodičkova 710/31');
    const company = getCompany('en', '2027-04-01');
    expect(formatAddress(company)).toBe('Dlouhá 1, 110 00 Praha 1, Czech Republic');
    expect(listFacts(company).slice(-2)).toEqual(['+420 225 985 742', 'privacy@photorobot.com']);
    expect(listComingDays('2027-03-15')).toEqual(['2027-04-01']);
  });

  const newAddress: Record<string, string> = {
    th: 'ที่อยู่ โทรศัพท์ และอีเมลของบริษัทเปลี่ยนแปลง',
    en: 'The company has a new address, telephone number and e-mail.',
    cs: 'Společnost má novou adresu, telefon a e-mail.',
  };

  it('change by one entry and one new edition, and leave the editions before as they are', () => {
    const today = '2027-03-10';
    move('2027-04-01');
    const find = () =>
      checkContent(today, { isSealing: (key) => key === 'privacy/2027-04-01' }).map(({ message }) => message);
    expect(find()).toEqual([
      'content/company.json:1:447: the company’s facts change on 2027-04-01, on which no edition of the privacy policy takes effect — npm run content new privacy 2027-04-01, and write there what changes',
    ]);
    for (const locale of locales) {
      const { text } = readEdition({ locale, policy: 'privacy', date: '2027-03-01' });
      const moved = text
        .replace(
          /change: \w+\nsummary:\n(?: {2}- .*\n)+/,
          `change: material\nsummary: ${newAddress[locale]}\n`,
        )
        .replaceAll('Vodičkova 710/31', 'Dlouhá 1');
      writeFileSync(at(`content/${locale}/privacy/2027-04-01.md`), moved);
    }
    const missing = find().filter((message) => message.includes('do not name'));
    expect(missing).toHaveLength(2 * locales.length);
    for (const locale of locales) {
      const edition = `content/${locale}/privacy/2027-04-01.md`;
      edit(
        edition,
        '<info@photorobot.com>',
        '<info@photorobot.com>, <privacy@photorobot.com>, +420 225 985 742',
      );
    }
    expect(find()).toEqual([]);
  });

  it('are refused where their changes are in no order, or a number cannot be called', () => {
    const facts = JSON.parse(readFileSync(at(file), 'utf8'));
    const changes = [{ from: '2027-05-01' }, { from: '2027-04-01', phone: '123' }];
    writeFileSync(at(file), JSON.stringify({ ...facts, changes }));
    expect(readCompanyFacts).toThrow(
      '"changes.phone" is no telephone number that begins with + — write "phone": "+420 123 456 789"',
    );
    writeFileSync(at(file), JSON.stringify({ ...facts, changes: [changes[0], { from: '2027-04-01' }] }));
    expect(readCompanyFacts).toThrow('"changes" are not in the order of their days');
  });

  it('are refused with two versions that nobody has settled, and so are the seals', () => {
    edit(file, '{', '{\n<<<<<<< HEAD');
    expect(readCompanyFacts).toThrow(`${file}:2:1: two versions of this file were joined and not settled`);
    const lock = 'content/editions.lock.json';
    edit(lock, '{', '{\n<<<<<<< HEAD');
    expect(readSeals).toThrow(`${lock}:2:1: two versions of this file were joined and not settled`);
  });
});
