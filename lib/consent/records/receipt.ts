import { anchors } from '#lib/address/anchors.ts';
import { getAddress, getSitePath } from '#lib/address/origin.ts';
import { getPaths } from '#lib/address/paths.ts';
import { listGranted } from '#lib/consent/choice.ts';
import { refuse } from '#lib/consent/handler.ts';
import { getOutcomePath } from '#lib/consent/outcomes.ts';
import type { Question } from '#lib/consent/question.ts';
import { type ConsentRecord, describeChoice, type KeepRecord } from '#lib/consent/records/record.ts';
import { cookies } from '#lib/consent/registry.ts';
import { isFromHere } from '#lib/consent/sender.ts';
import { findChoice } from '#lib/consent/standing.ts';
import { isLocale, type Locale } from '#lib/i18n/routing.ts';

/**
 * Answers `POST /consent?receipt`: who confirms the choice that stands gets a receipt of its record, as a file to keep. It
 * changes nothing; who confirms another choice is led to the page that tells which one stands.
 */
export async function handleReceipt(
  request: Request,
  question: Question,
  now = new Date(),
  keep?: KeepRecord,
): Promise<Response> {
  const { headers: sent } = request;
  if (!isFromHere(sent)) return refuse(403, 'A receipt can only be had on this site.');
  if (!keep) return refuse(404, 'Answers are not recorded here, so there is no receipt.');
  const form = new URLSearchParams(await request.text());
  const [locale, confirmed] = [form.get('locale') ?? '', form.get('granted')];
  if (!isLocale(locale) || confirmed === null) return refuse(400, 'This form is not one of ours.');
  // Where an extension gives the signal to scripts alone, ours passes it on.
  const hasSignal = sent.get('sec-gpc') === '1' || form.has('signal');
  const choice = findChoice(sent.get('cookie') ?? '', question, now);
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  if (!choice || confirmed !== listGranted(choice, hasSignal).join('.')) {
    headers.set('Location', getSitePath() + getOutcomePath(locale, choice, hasSignal));
    return new Response(null, { status: 303, headers });
  }
  const answered = question.purposes.filter((purpose) => choice.answers[purpose]);
  const said = describeChoice({ choice, answered, question, locale, hasSignal, now });
  const record: ConsentRecord = { ...said, event_type: 'confirmation', collection_method: 'receipt' };
  const id = await keep(record);
  headers.set('Content-Type', 'application/json; charset=utf-8');
  headers.set('Content-Disposition', `attachment; filename="consent-receipt-${id}.json"`);
  return new Response(`${JSON.stringify(makeReceipt(record, id, locale), null, 2)}\n`, { headers });
}

/** The receipt: a random id, shown this once, by which alone the record is found, and what it says (ISO/IEC TS 27560). */
function makeReceipt(
  { granted, refused, ...rest }: ConsentRecord,
  record_id: string,
  locale: Locale,
): object {
  const policy = getAddress(getPaths({ locale, policy: 'cookies', date: '' }).current);
  return {
    record_id,
    ...rest,
    purposes: [...listStates(granted, 'given'), ...listStates(refused, 'refused')],
    pii_controller: cookies.find(({ purpose }) => purpose === 'necessary')?.provider,
    privacy_notice: policy,
    withdrawal_method: `${policy}#${anchors.settings}`,
  };
}

function listStates(purposes: string, event_state: string): Record<string, string>[] {
  return purposes
    .split(',')
    .filter(Boolean)
    .map((name) => {
      const [purpose = '', fingerprint = ''] = name.split('-');
      return { purpose, fingerprint, event_state };
    });
}
