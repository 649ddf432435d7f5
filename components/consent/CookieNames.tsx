import { useFormatter } from 'next-intl';
import type { RegisteredCookie } from '#lib/consent/registry.ts';

/** Some cookies, each with who sets it and how long it lasts at most. */
export function CookieNames({ cookies }: { cookies: RegisteredCookie[] }) {
  const format = useFormatter();
  return (
    <ul>
      {cookies.map(({ name, provider, lifetime: { amount, unit } }) => (
        <li key={name}>
          <code>{name}</code> – {provider},{' '}
          {format.number(amount, { style: 'unit', unit, unitDisplay: 'long' })}
        </li>
      ))}
    </ul>
  );
}
