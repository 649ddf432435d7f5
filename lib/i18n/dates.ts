import { type Locale, languages } from '#lib/i18n/routing.ts';

/**
 * Writes a day (`YYYY-MM-DD`) in words of the locale. Where the locale counts years by another calendar
 * (Thai: Buddhist era) the era is named and the common year stands beside it.
 */
export function formatDay(locale: Locale, day: string): string {
  const { region } = languages[locale];
  const date = new Date(`${day}T00:00:00Z`);
  const long = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const { calendar } = new Intl.DateTimeFormat(region).resolvedOptions();
  if (calendar === 'gregory') return new Intl.DateTimeFormat(region, long).format(date);
  const own = new Intl.DateTimeFormat(region, { ...long, era: 'short' }).format(date);
  const common = { calendar: 'gregory', year: 'numeric', era: 'short', timeZone: 'UTC' } as const;
  return `${own} (${new Intl.DateTimeFormat(region, common).format(date)})`;
}
