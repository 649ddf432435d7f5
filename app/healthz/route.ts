import { getToday } from '#lib/content/days.ts';
import { reportHealth } from '#lib/dist/health.ts';
import { listComingDays } from '#lib/policy/policies.ts';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  const day = getToday();
  const { status, line } = reportHealth(
    { build: 'preview', days: [day, ...listComingDays(day)], day },
    Date.now(),
  );
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(`${line}\n`, { status, headers });
}
