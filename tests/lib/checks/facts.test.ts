import { describe, expect, it } from 'vitest';
import { checkCompanyFacts } from '#lib/checks/company/company-facts.ts';
import { checkCookies } from '#lib/checks/listed-cookies.ts';
import { writeCookieTable } from '#lib/consent/listed/cookie-table.ts';
import type { EditionName } from '#lib/content/files.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makeCheckedEdition } from './made-edition.ts';

const show = (errors: ReturnType<typeof checkCookies>) =>
  errors.map(({ line, problem, remedy }) => `${line}: ${problem} — ${remedy}`);

describe('the table of cookies', () => {
  const table = writeCookieTable('en');
  const [head = '', rule = '', ...rows] = table.split('\n');
  const make = (text: string) =>
    makeCheckedEdition({ locale: 'en', policy: 'cookies', date: '2026-01-01' }, `## Used {#used}\n\n${text}`);
  const find = (...lines: string[]) =>
    show(checkCookies([make(lines.join('\n'))], [], () => false, '2026-12-01'));
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
    expect(find(head, rule, first, second.replace('browser', 'window'), ...others)).toEqual([
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

  it('lists registered cookies alone as long as it is in force, all of them where it is the newest', () => {
    const publish = (date: string, text: string) => ({ ...make(text), date });
    const write = (own: string[]) => [head, rule, ...own].join('\n');
    const [early, late] = [write(rows.slice(0, 2)), write(rows)];
    const check = (...editions: [date: string, text: string][]) =>
      show(
        checkCookies(
          editions.map(([date, text]) => publish(date, text)),
          [],
          ({ date }) => date < '2027-03-01',
          '2027-01-15',
        ),
      );
    expect(check(['2027-01-01', early], ['2027-02-01', late])).toEqual([]);
    const other = early.replace('12 months', '13 months');
    const row = read(rows[0]).replace('12', '13');
    expect(check(['2027-01-01', other], ['2027-02-01', late])).toEqual([
      `11: the cookie table lists "${row}", which is not in lib/consent/registry.ts — keep it there as it is, with isLeaving: true, until this edition is past`,
    ]);
    expect(check(['2026-12-01', other], ['2027-01-01', early], ['2027-02-01', late])).toEqual([]);
  });

  it('is not asked of the edition before one that cannot be read', () => {
    const own = [make([head, rule, ...rows.slice(1)].join('\n'))];
    const newest = { locale: 'en', policy: 'cookies', date: '2027-01-01' } as const;
    const check = (...names: EditionName[]) => show(checkCookies(own, names, () => true, '2026-12-01'));
    expect(check(newest)).toEqual([]);
    for (const other of [
      own[0],
      { ...newest, locale: 'cs' },
      { ...newest, policy: 'privacy' },
    ] as EditionName[])
      expect(check(other)).toHaveLength(1);
  });

  it('is waited for where a registered cookie stands in no published edition yet', () => {
    const check = (lines: string[], isPublished: boolean) =>
      checkCookies([make(lines.join('\n'))], [], () => isPublished, '2027-01-15').map(
        ({ isWarning }) => isWarning,
      );
    const fewer = [head, rule, ...rows.slice(0, -1)];
    expect(check(fewer, true)).toEqual([true]);
    expect(check(fewer, false)).toEqual([false]);
    expect(check([...fewer, '| `_fbp` | Meta | x | y | z |'], true)).toEqual([false]);
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
