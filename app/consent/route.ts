import { endpoints } from '#lib/address/endpoints.ts';
import { handleConsent } from '#lib/consent/handler.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { handleReceipt } from '#lib/consent/records/receipt.ts';

export function POST(request: Request): Promise<Response> {
  const handle = request.url.endsWith(endpoints.receipt) ? handleReceipt : handleConsent;
  return handle(request, getQuestion());
}
