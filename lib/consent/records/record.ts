import { localizePath, localPaths } from '#lib/address/paths.ts';
import { type Choice, getExpiry, listGranted } from '#lib/consent/choice.ts';
import type { OptionalPurpose } from '#lib/consent/purposes.ts';
import type { Question } from '#lib/consent/question.ts';
import type { Locale } from '#lib/i18n/routing.ts';

/**
 * What is kept of an answer as proof of it (GDPR Art. 7(1)), and nothing of who gave it: no address, no browser, no id that
 * the visitor's browser keeps. Named as in ISO/IEC TS 27560 where it has a name.
 */
export interface ConsentRecord {
  /** To the minute, UTC: `2026-11-26T10:05Z`. */
  event_time: string;
  /** A confirmation changes nothing: it is given for a receipt. */
  event_type: 'first' | 'change' | 'withdrawal' | 'confirmation';
  /** The purposes that were answered, each with the fingerprint of what was asked, joined by commas: `statistics-0a1b2c3d`. */
  granted: string;
  refused: string;
  language: string;
  collection_method: 'banner' | 'settings' | 'plain form' | 'receipt';
  /** Whether the signal Sec-GPC was seen: 1 or 0. */
  signal: 0 | 1;
  /** The day on which the answer has ended, `YYYY-MM-DD`. */
  valid_until: string;
}

/**
 * Keeps a record; resolves to its random id when it is kept, or when the visitor has waited for that long enough. Of no use
 * to anybody but who is told the id: nothing leads from it to another record.
 */
export type KeepRecord = (record: ConsentRecord) => Promise<string>;

/** A choice that holds from a moment on, and where it was made. */
interface Made {
  choice: Choice;
  /** The purposes that were answered by it; what holds beside them was answered before, and is not answered again. */
  answered: OptionalPurpose[];
  question: Question;
  locale: Locale;
  hasSignal: boolean;
  now: Date;
}

/** An answer, and how it came. */
interface Answered extends Made {
  /** The form as it was sent. */
  body: string;
  /** What held until then. */
  standing: Choice | undefined;
  /** That our script has sent it, and not the browser by itself. */
  isByScript: boolean;
}

/** Makes the record of an answer. */
export function makeRecord(answered: Answered): ConsentRecord {
  return {
    ...describeChoice(answered),
    event_type: findType(answered.choice, answered.standing),
    collection_method: answered.isByScript ? findPlace(answered) : 'plain form',
  };
}

/** What a record says of the choice itself. */
export function describeChoice({
  choice,
  answered,
  question,
  locale,
  hasSignal,
  now,
}: Made): Omit<ConsentRecord, 'event_type' | 'collection_method'> {
  const granted = listGranted(choice, hasSignal);
  const name = (isGranted: boolean) =>
    answered
      .filter((purpose) => granted.includes(purpose) === isGranted)
      .map((purpose) => `${purpose}-${question.fingerprints[purpose]}`)
      .join(',');
  return {
    event_time: `${now.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}Z`,
    granted: name(true),
    refused: name(false),
    language: locale,
    signal: hasSignal ? 1 : 0,
    valid_until: getExpiry(choice).toISOString().slice(0, 'YYYY-MM-DD'.length),
  };
}

/** A withdrawal takes something back and gives nothing (GDPR Art. 7(3)). */
function findType(choice: Choice, standing: Choice | undefined): ConsentRecord['event_type'] {
  if (!standing) return 'first';
  const [before, after] = [listGranted(standing, false), listGranted(choice, false)];
  const isTaken = before.some((purpose) => !after.includes(purpose));
  const isGiven = after.some((purpose) => !before.includes(purpose));
  return isTaken && !isGiven ? 'withdrawal' : 'change';
}

/** The receipt alone withdraws in one step, and the banner alone leads back to the list of policies. */
function findPlace({ body, locale }: Pick<Answered, 'body' | 'locale'>): ConsentRecord['collection_method'] {
  const form = new URLSearchParams(body);
  if (form.get('choice') === 'withdraw') return 'receipt';
  const isBanner = form.get('return') === localizePath(locale, localPaths.home);
  return isBanner && form.get('choice') !== 'save' ? 'banner' : 'settings';
}
