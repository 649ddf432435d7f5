import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkCompanyFacts } from '#lib/checks/company-facts.ts';
import { checkCookieTable, checkTagIsListed } from '#lib/checks/listed-cookies.ts';
import { writeCookieTable } from '#lib/consent/cookie-table.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makeCheckedEdition } from './made-edition.ts';

afterEach(() => vi.unstubAllEnvs());
const show = (errors: ReturnType<typeof checkCookieTable>) =>
  errors.map(({ line, problem, remedy }) => `${line}: ${problem} — ${remedy}`);

describe('the table of cookies', () => {
  const table = writeCookieTable('en');
  const [head = '', rule = '', ...rows] = table.split('\n');
  const make = (text: string) =>
    makeCheckedEdition({ locale: 'en', policy: 'cookies', date: '2026-01-01' }, `## Used {#used}\n\n${text}`);
  const find = (...lines: string[]) => show(checkCookieTable(make(lines.join('\n'))));
  const remedy = `the table is:\n${table}`;
  const read = (row = '') => row.replaceAll('`', '').replace(/^\| | \|$/g, '');

  it('is that of the registry, row by row', () => {
    expect(find(head, rule, ...rows)).toEqual([]);
    expect(find(head, rule, ...rows, '', 'Text.', '', '| A |', '| --- |', '| b |')).toEqual([]);
  });

  it('is named with the first row that differs, and the rows to paste', () => {
    const [first = '', second = '', ...others] = rows;
    expect(find(head, rule, first, ...others)).toEqual([
      `12: the cookie table does not say "${read(second)}" — ${remedy}`,
    ]);
    expect(find(head, rule, first, second.replace('12', '13'), ...others)).toEqual([
      `12: the cookie table does not say "${read(second)}" — ${remedy}`,
    ]);
    expect(find(head, rule, ...rows.slice(0, -1))).toEqual([
      `9: the cookie table does not say "${read(rows.at(-1))}" — ${remedy}`,
    ]);
    expect(find(head, rule, ...rows, '| `_fbp` | Meta | x | y | z |')).toEqual([
      `${11 + rows.length}: the cookie table lists "_fbp | Meta | x | y | z", which is not in lib/consent/registry.ts — ${remedy}`,
    ]);
    expect(find('No table.')).toEqual([`1: the cookie table does not say "${read(head)}" — ${remedy}`]);
  });

  it('keeps Google’s tag out of a build until it lists what the tag sets', () => {
    const [own, other] = [make(table), make('No table.')];
    expect(checkTagIsListed(other)).toEqual([]);
    vi.stubEnv('GOOGLE_TAG_ID', 'G-TEST123456');
    expect(checkTagIsListed(own)).toEqual([]);
    expect(show(checkTagIsListed(other))).toEqual([
      '1: GOOGLE_TAG_ID is set, but the cookie policy in force does not list every cookie — build without it until the newest edition is in force',
    ]);
  });
});

describe('the company’s own account of itself', () => {
  const company = getCompany('en');
  const {
    name,
    street,
    postalCode,
    city,
    country,
    companyNumber,
    taxNumber,
    court,
    registerEntry,
    email,
    web,
  } = company;
  const account = [
    name,
    `${street}, ${postalCode} ${city}, ${country}`,
    companyNumber,
    taxNumber,
    court,
    registerEntry,
  ];
  const find = (text: string) =>
    show(
      checkCompanyFacts(
        makeCheckedEdition({ locale: 'en', policy: 'privacy', date: '2026-01-01' }, text),
        company,
      ),
    );
  const whole = `## Us {#company}\n\n${account.join('; ')}\n\n## Write {#contact}\n\n${email} or ${web}`;

  it('names every fact, in the sections that are about it', () => {
    expect(find(whole)).toEqual([]);
    expect(find(whole.replace(`${postalCode} `, `${postalCode}\u00A0`))).toEqual([]);
  });

  it('is told which one is not there', () => {
    expect(find(whole.replace(email, 'x').replace(court, 'y'))).toEqual(
      [court, email].map(
        (fact) =>
          `7: the sections company and contact do not name "${fact}" — write it as in content/company.json`,
      ),
    );
    expect(find('## A {#a}\n\nText.')).toHaveLength(8);
    expect(find('## A {#a}\n\nText.')[0]).toMatch(/^1: /);
  });
});
