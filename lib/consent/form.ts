import type { Choice } from '#lib/consent/choice.ts';
import { type OptionalPurpose, signalledPurpose } from '#lib/consent/purposes.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

const returnPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`);

/** What one of our forms says: the answer, and the language of the page on which it was given. */
interface SentForm {
  choice: Choice;
  locale: Locale;
  /** That the signal Sec-GPC was seen with it. */
  hasSignal: boolean;
}

/**
 * Reads a form that asks for `purposes`; what is not exactly one of ours says nothing. `isSignalSent`: the browser says Sec-GPC: 1, so that "accept
 * all" leaves the purpose that the signal speaks of off, and its switch alone puts it on (GPC, W3C Working Draft).
 */
export function readForm(
  body: string,
  purposes: OptionalPurpose[],
  day: string,
  isSignalSent: boolean,
): SentForm | undefined {
  const form = new URLSearchParams(body);
  const names = [...form.keys()];
  const fields = ['choice', 'return', 'signal', ...purposes];
  const isKnown = names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  const isTicked = ['signal', ...purposes].every((name) => ['on', null].includes(form.get(name)));
  // Where an extension gives the signal to scripts alone, ours passes it on.
  const hasSignal = isSignalSent || form.has('signal');
  const [, locale] = returnPath.exec(form.get('return') ?? '') ?? [];
  const granted = readGranted(form, purposes, hasSignal);
  if (!isKnown || !isTicked || !isLocale(locale) || !granted) return undefined;
  const isInSpite = hasSignal && granted.includes(signalledPurpose);
  return { choice: { granted, day, ...(isInSpite ? { isInSpite } : {}) }, locale, hasSignal };
}

function readGranted(
  form: URLSearchParams,
  purposes: OptionalPurpose[],
  hasSignal: boolean,
): Choice['granted'] | undefined {
  switch (form.get('choice')) {
    case 'accept':
      return purposes.filter((purpose) => !(hasSignal && purpose === signalledPurpose));
    case 'reject':
      return [];
    case 'save':
      return purposes.filter((purpose) => form.has(purpose));
    default:
      return undefined;
  }
}
