import { cookies, type Lifetime } from '#lib/consent/registry.ts';
import { readMessages } from '#lib/i18n/messages.ts';
import { type Locale, languages } from '#lib/i18n/routing.ts';

/** Writes a lifetime in words of a language: `12 months`. */
export function formatLifetime(locale: Locale, { amount, unit }: Lifetime): string {
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(languages[locale].region, options).format(amount);
}

/** The table of the registered cookies in a language, row by row with its head, as plain text. */
export function makeCookieTable(locale: Locale): string[][] {
  // Where a text is missing, the check of the messages names it.
  const { CookieTable: texts, PurposeSwitches: purposes } = readMessages(locale) as {
    CookieTable?: Record<string, string> & { uses?: Record<string, string> };
    PurposeSwitches?: Record<string, { name?: string }>;
  };
  const head = ['cookie', 'provider', 'purpose', 'lifetime', 'use'].map((column) => texts?.[column] ?? '');
  const rows = cookies.map(({ name, provider, purpose, lifetime }) => [
    name,
    provider,
    purposes?.[purpose]?.name ?? '',
    formatLifetime(locale, lifetime),
    texts?.uses?.[name] ?? '',
  ]);
  return [head, ...rows];
}

/** Writes the table in Markdown, to be pasted. */
export function writeCookieTable(locale: Locale): string {
  const [head = [], ...rows] = makeCookieTable(locale);
  const lines = rows.map(([name = '', ...cells]) => [`\`${name}\``, ...cells]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
