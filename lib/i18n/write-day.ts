/** How a region (BCP 47) writes days: by its own calendar, then, where that counts years otherwise, the common year. */
export interface DayFormat {
  region: string;
  parts: Intl.DateTimeFormatOptions[];
}

/** Writes a day (`YYYY-MM-DD`) in words, at build and in the browser alike. */
export function writeDay(day: string, { region, parts }: DayFormat): string {
  const [own, common] = parts.map((part) => new Date(day).toLocaleDateString(region, part));
  return common ? `${own} (${common})` : `${own}`;
}
