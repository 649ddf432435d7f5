import { makeEditionSchema } from '#lib/site/edition-schema.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(makeEditionSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
}
