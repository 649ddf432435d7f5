import { describe, expect, it } from 'vitest';
import { getCompany } from '#lib/policy/company.ts';
import { writeLetter, writeMail } from '#lib/rights/letter.ts';
import { longestAddress } from '#lib/rights/mail.ts';
import { rightNames } from '#lib/rights/rights.ts';

/** The rights of the policy in its order, with where the law grants them: article, paragraph, section of the PDPA. */
const granted = [
  ['access', 15, 0, 30],
  ['rectification', 16, 0, 35],
  ['withdrawal', 7, 3, 19],
  ['erasure', 17, 0, 33],
  ['restriction', 18, 0, 34],
  ['portability', 20, 0, 31],
  ['objection', 21, 0, 32],
  ['complaint', 77, 0, 73],
] as const;

const cite = {
  en: (article: number, paragraph: number) => `Article ${article}${paragraph ? `(${paragraph})` : ''} GDPR`,
  cs: (article: number, paragraph: number) => `čl. ${article}${paragraph ? ` odst. ${paragraph}` : ''} GDPR`,
  th: (article: number, paragraph: number) => `ข้อ ${article}${paragraph ? `(${paragraph})` : ''} GDPR`,
};

it('knows the eight rights of the policy', () => {
  expect(rightNames).toEqual(granted.map(([right]) => right));
});

describe.each(['th', 'en', 'cs'] as const)('the letters (%s)', (locale) => {
  const company = getCompany(locale);

  it.each(rightNames)('reads as accepted: %s', (right) => {
    const letter = writeLetter(locale, right, company);
    const body = decodeURIComponent(/&body=(.*)/.exec(writeMail(letter))?.[1] ?? '');
    expect([`${letter.recipient}\n${letter.to}`, letter.subject, body].join('\n\n')).toMatchSnapshot();
  });

  it.each(granted)('cites the law: %s', (right, article, paragraph, section) => {
    const { subject, text } = writeLetter(locale, right, company);
    const cited = cite[locale](article, paragraph);
    expect(subject).toContain(cited);
    expect(text).toContain(cited);
    // A request under Articles 15 to 22 is answered within a month; what is no request has no period.
    expect(text.includes(cite[locale](12, 3))).toBe(article >= 15 && article <= 22);
    expect(text.includes(`มาตรา ${section} PDPA`)).toBe(locale === 'th' && right !== 'complaint');
    expect(text.includes('30 วัน')).toBe(locale === 'th' && right === 'access');
  });

  it.each(rightNames)('goes to whom it concerns alone, and has room for a name: %s', (right) => {
    const named = writeLetter(locale, right, { ...company, dataProtection: 'privacy@example.com' });
    const isComplaint = right === 'complaint';
    expect(writeLetter(locale, right, company).to).toBe(
      isComplaint ? 'posta@uoou.gov.cz' : 'info@photorobot.com',
    );
    expect(named.to).toBe(isComplaint ? 'posta@uoou.gov.cz' : 'privacy@example.com');
    expect(writeMail(named)).toMatch(new RegExp(`^mailto:${named.to}\\?subject=[^&?]+&body=[^&?]+$`));
    expect(writeMail(named).length).toBeLessThan(longestAddress - 100);
  });
});
