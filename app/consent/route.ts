import { handleConsent } from '#lib/consent/handler.ts';

export function POST(request: Request): Promise<Response> {
  return handleConsent(request);
}
