import { type Locale, languages } from '#lib/i18n/routing.ts';
import { type DayFormat, writeDay } from '#lib/i18n/write-day.ts';

const written = new Map<string, string>();

/** Writes a day (`YYYY-MM-DD`) in words of the locale. */
export function formatDay(locale: Locale, day: string): string {
  const key = `${locale} ${day}`;
  // A page writes the same day several times, and so do others.
  const text = written.get(key) ?? writeDay(day, getDayFormat(locale));
  written.set(key, text);
  return text;
}

/**
 * How the locale writes days. Where it counts years by another calendar (Thai: Buddhist era) the era is named and the
 * common year stands beside it.
 */
export function getDayFormat(locale: Locale): DayFormat {
  const { region } = languages[locale];
  const own = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const { calendar } = new Intl.DateTimeFormat(region).resolvedOptions();
  if (calendar === 'gregory') return { region, parts: [own] };
  const common = { calendar: 'gregory', year: 'numeric', era: 'short', timeZone: 'UTC' } as const;
  return { region, parts: [{ ...own, era: 'short' }, common] };
}
