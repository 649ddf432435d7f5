import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';

export function POST(request: Request): Promise<Response> {
  return handleConsent(request, getQuestion());
}
