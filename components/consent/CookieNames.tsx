import { useFormatter } from 'next-intl';
import type { Purpose } from '#lib/consent/purposes.ts';
import { cookies } from '#lib/consent/registry.ts';

/** The registered cookies of a purpose, each with who sets it and how long it lasts at most. */
export function CookieNames({ purpose }: { purpose: Purpose }) {
  const format = useFormatter();
  return (
    <ul>
      {cookies
        .filter((cookie) => cookie.purpose === purpose)
        .map(({ name, provider, lifetime: { amount, unit } }) => (
          <li key={name}>
            <code>{name}</code> – {provider},{' '}
            {format.number(amount, { style: 'unit', unit, unitDisplay: 'long' })}
          </li>
        ))}
    </ul>
  );
}
