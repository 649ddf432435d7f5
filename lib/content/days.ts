import { timeZone } from '#lib/i18n/time-zone.ts';

let prague: Intl.DateTimeFormat | undefined;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** What is wrong with a day that an edition is to have, and the day to write where it can be told; none where it can have it. */
export function findDayFault(value: string): { problem: string; day?: string } | undefined {
  if (!isDay(value)) return { problem: 'is a day that does not exist' };
  const year = Number(value.slice(0, 4));
  if (isYear(year)) return undefined;
  const common = year - buddhistEra;
  if (!isYear(common)) return { problem: 'is not in the years 2000 to 2200' };
  return { problem: 'counts years from the Buddha', day: `${common}${value.slice(4)}` };
}

/** The day that is meant by one that is written otherwise, or counted from the Buddha; none where that cannot be told. */
export function findMeantDay(value: string): string | undefined {
  const [, day = '', month = '', year] = /^(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})$/.exec(value) ?? [];
  const meant = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : value;
  const fault = findDayFault(meant);
  return fault ? fault.day : meant;
}

const isYear = (year: number) => year >= 2000 && year <= 2200;

/** By so many years the Thai calendar is ahead. */
const buddhistEra = 543;

/** The day in Prague, where the company is: `YYYY-MM-DD`. */
export function getDayInPrague(time: number): string {
  // Made when it is first needed, which in a server's thread is seldom.
  prague ??= new Intl.DateTimeFormat('sv-SE', { timeZone });
  return prague.format(time);
}

/** The day as of which the site is built: `AS_OF`, else today in Prague. Throws when `AS_OF` is no day. */
export function getToday(): string {
  const day = process.env.AS_OF || getDayInPrague(Date.now());
  if (isDay(day)) return day;
  throw new Error(`AS_OF is "${day}" — write a day that exists, such as 2026-12-31`);
}

/** The day of the build, which renders coming days too: `BUILD_DAY`, as the build says, else the day that is shown. */
export function getBuildDay(): string {
  return process.env.BUILD_DAY || getToday();
}

/** The moment at which a day begins in Prague, in milliseconds since 1970: clocks never change at midnight there. */
export function getStartOfDay(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const candidates = [2, 1].map((hours) => midnight - hours * 3_600_000);
  return candidates.find((time) => getDayInPrague(time) === day) ?? midnight;
}
