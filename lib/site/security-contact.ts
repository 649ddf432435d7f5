import { endpoints } from '#lib/address/endpoints.ts';
import { getSiteUrl } from '#lib/address/origin.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';

const daysOfAYear = 365;

/**
 * Says where to report a fault of the site (RFC 9116). It holds for a year from the day of the build, `YYYY-MM-DD`: a site
 * that nobody builds any more promises no answer (§2.5.5).
 */
export function makeSecurityContact({ email }: Pick<CompanyFacts, 'email'>, buildDay: string): string {
  const expires = new Date(Date.parse(buildDay) + daysOfAYear * 86_400_000);
  const fields = {
    Contact: `mailto:${email}`,
    Expires: expires.toISOString().replace('.000Z', 'Z'),
    Canonical: new URL(endpoints.security, getSiteUrl()).href,
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
