import { languages } from '#lib/i18n/routing.ts';

const months = new Set(
  Object.values(languages).flatMap(({ region }) =>
    Array.from({ length: 12 }, (_, month) => {
      const format = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
      const parts = format.formatToParts(Date.UTC(2027, month, 1));
      return parts.find(({ type }) => type === 'month')?.value.toLowerCase();
    }),
  ),
);

/** Whether a text begins with the name of a month, as it stands in a date of a language of the site: `května 2027 …`. */
export function beginsWithMonth(text: string): boolean {
  const [word = ''] = text.trim().toLowerCase().split(/[\s,]/, 1);
  return months.has(word);
}
