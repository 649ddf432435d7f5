import type { Choice } from '#lib/consent/choice.ts';
import { type OptionalPurpose, signalledPurpose } from '#lib/consent/purposes.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

const returnPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`);

/** What one of our forms says: the answer, and the language of the page on which it was given. */
interface SentForm {
  choice: Choice;
  locale: Locale;
}

/**
 * Reads a form that asks for `purposes`; what is not exactly one of ours says nothing. `hasSignal`: the browser says Sec-GPC: 1, so that "accept
 * all" leaves the purpose that the signal speaks of off (GPC, W3C Working Draft).
 */
export function readForm(
  body: string,
  purposes: OptionalPurpose[],
  day: string,
  hasSignal: boolean,
): SentForm | undefined {
  const form = new URLSearchParams(body);
  const names = [...form.keys()];
  const fields = ['choice', 'return', ...purposes];
  const isKnown = names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  const isTicked = purposes.every((purpose) => ['on', null].includes(form.get(purpose)));
  const [, locale] = returnPath.exec(form.get('return') ?? '') ?? [];
  const granted = readGranted(form, purposes, hasSignal);
  if (!isKnown || !isTicked || !isLocale(locale) || !granted) return undefined;
  return { choice: { granted, day }, locale };
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
