import { useLocale } from 'next-intl';
import { isSecureSite } from '#lib/address/origin.ts';
import { formatLifetime } from '#lib/consent/listed/cookie-table.ts';
import { nameInBrowser } from '#lib/consent/own-cookies.ts';
import type { RegisteredCookie } from '#lib/consent/registry.ts';

/** Some cookies, each with its name here, who sets it and how long it lasts at most. */
export function CookieNames({ cookies }: { cookies: RegisteredCookie[] }) {
  const locale = useLocale();
  return (
    <ul>
      {cookies.map(({ name, provider, lifetime }) => (
        <li key={name}>
          <code>{nameInBrowser(name, isSecureSite())}</code> – {provider}, {formatLifetime(locale, lifetime)}
        </li>
      ))}
    </ul>
  );
}
