import { getBuildDay } from '#lib/content/days.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { getCompany } from '#lib/policy/company.ts';
import { makeSecurityContact } from '#lib/site/security-contact.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  const text = makeSecurityContact(getCompany(defaultLocale), getBuildDay());
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
