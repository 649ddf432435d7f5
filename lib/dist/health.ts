import { getDayInPrague } from '#lib/content/days.ts';

/** What a site knows of the day that it serves; days are `YYYY-MM-DD`, in Prague. */
interface Served {
  build: string;
  /** The days from which the site reads differently, the earliest first. */
  days: string[];
  /** That of whose pages are served. */
  day: string;
  /** The build of whose pages nginx serves, where it does. */
  nginxBuild?: string | undefined;
}

/**
 * What `/healthz` says at a moment (milliseconds since 1970): the build and the day that is served, with 503 once a later
 * day of the site has come in Prague, and where nginx serves pages of one build and our server is another.
 */
export function reportHealth(
  { build, days, day, nginxBuild = build }: Served,
  now: number,
): { status: 200 | 503; line: string } {
  if (nginxBuild !== build) return { status: 503, line: `mixed ${build} ${day}: nginx serves ${nginxBuild}` };
  const today = getDayInPrague(now);
  const due = days.findLast((each) => each <= today) ?? day;
  return day < due
    ? { status: 503, line: `late ${build} ${day}: ${due} has come` }
    : { status: 200, line: `ok ${build} ${day}` };
}
