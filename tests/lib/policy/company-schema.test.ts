import { describe, expect, it } from 'vitest';
import { companySchema } from '#lib/policy/company.ts';

describe('the facts about the company', () => {
  const company = {
    brand: 'Brand',
    name: 'Name a.s.',
    street: 'Street 1',
    postalCode: '110 00',
    city: 'Praha',
    country: { th: 'ก', en: 'A', cs: 'Č' },
    companyNumber: '27367762',
    taxNumber: 'CZ27367762',
    court: { th: 'ก', en: 'A', cs: 'Č' },
    registerEntry: 'C 1',
    email: 'a@example.com',
    web: 'www.example.com',
  };
  const findIn = (value: unknown) =>
    companySchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

  it('are complete, and each of its kind', () => {
    expect(findIn(company)).toBeUndefined();
    expect(findIn({ ...company, email: 'a', web: 'https://a' })).toEqual([
      'email is not an e-mail address',
      'web is not a host name',
    ]);
    const slip = 'ends as no address does, most likely by a slip';
    expect(
      findIn({ ...company, email: 'a@example.con', dataProtection: 'b@a.czz', web: 'example.ogr' }),
    ).toEqual([`email ${slip}`, `web ${slip}`, `dataProtection ${slip}`]);
    expect(findIn({ ...company, name: '' })).toEqual(['name is empty']);
    expect(findIn({ ...company, court: { th: 'ก', en: 'A' } })).toEqual(['court.cs must be text']);
    expect(findIn({ ...company, fax: '1' })).toHaveLength(1);
  });

  it.each(['+420 123 456 789', '+12025550100', '+66 2 123 4567'])(
    'give a number that can be called from abroad: %s',
    (phone) => {
      expect(findIn({ ...company, phone, dataProtection: 'b@example.com' })).toBeUndefined();
    },
  );

  it.each(['+420 222 333 44', '+420 222 333 4445', '+66 123 4567', '+1 23'])(
    'give a number with all its digits: %s',
    (phone) => {
      expect(findIn({ ...company, phone })).toEqual(['phone has a digit too few or too many']);
    },
  );

  it.each(['27367726', '2736776', '273677620', 'A'])('give a number of the register: %s', (number) => {
    const wrong = 'is not a number of the register: a digit is wrong, missing or too many';
    expect(findIn({ ...company, companyNumber: number })).toEqual([`companyNumber ${wrong}`]);
    expect(findIn({ ...company, taxNumber: `CZ${number}` })).toEqual([`taxNumber ${wrong}`]);
  });

  it.each(['123', '+', '+420-123', 'tel. +420 123', '+420 123 ext. 4'])(
    'give no other number: %s',
    (phone) => {
      expect(findIn({ ...company, phone })).toEqual(['phone is no telephone number that begins with +']);
    },
  );

  it('name whom to ask about personal data by an address that can be written to', () => {
    expect(findIn({ ...company, dataProtection: 'Jana' })).toEqual([
      'dataProtection is not an e-mail address',
    ]);
  });

  it.each<[string, object[], string[] | undefined]>([
    ['in the order of their days', [{ from: '2027-01-01', name: 'B' }, { from: '2027-01-02' }], undefined],
    ['one', [{ from: '2027-01-01', country: company.country, court: company.court }], undefined],
    [
      'two on one day',
      [{ from: '2027-01-01' }, { from: '2027-01-01' }],
      ['changes are not in the order of their days'],
    ],
    [
      'the last one too early',
      [{ from: '2027-01-01' }, { from: '2027-01-03' }, { from: '2027-01-02' }],
      ['changes are not in the order of their days'],
    ],
    ['on no day', [{ from: '2027-02-30' }], ['changes.0.from is no day']],
    ['of a fact that is empty', [{ from: '2027-01-01', city: '' }], ['changes.0.city is empty']],
    [
      'in one language',
      [{ from: '2027-01-01', court: { en: 'A' } }],
      ['changes.0.court.th must be text', 'changes.0.court.cs must be text'],
    ],
  ])('change: %s', (_, changed, errors) => {
    expect(findIn({ ...company, changes: changed })).toEqual(errors);
  });

  it('change in nothing that is no fact', () => {
    expect(findIn({ ...company, changes: [{ from: '2027-01-01', fax: '1' }] })).toHaveLength(1);
  });
});
