import type { Choice } from '#lib/consent/choice.ts';
import { optionalPurposes, signalledPurpose } from '#lib/consent/purposes.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

const fields = ['choice', 'return', ...optionalPurposes];
const returnPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`);

/** What one of our forms says: the answer, and the language of the page on which it was given. */
interface SentForm {
  choice: Choice;
  locale: Locale;
}

/**
 * Reads a form; what is not exactly one of ours says nothing. `hasSignal`: the browser says Sec-GPC: 1, so that "accept
 * all" leaves the purpose that the signal speaks of off (GPC, W3C Working Draft).
 */
export function readForm(body: string, day: string, hasSignal: boolean): SentForm | undefined {
  const form = new URLSearchParams(body);
  const names = [...form.keys()];
  const isKnown = names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  const isTicked = optionalPurposes.every((purpose) => ['on', null].includes(form.get(purpose)));
  const [, locale] = returnPath.exec(form.get('return') ?? '') ?? [];
  const granted = readGranted(form, hasSignal);
  if (!isKnown || !isTicked || !isLocale(locale) || !granted) return undefined;
  return { choice: { granted, day }, locale };
}

function readGranted(form: URLSearchParams, hasSignal: boolean): Choice['granted'] | undefined {
  switch (form.get('choice')) {
    case 'accept':
      return optionalPurposes.filter((purpose) => !(hasSignal && purpose === signalledPurpose));
    case 'reject':
      return [];
    case 'save':
      return optionalPurposes.filter((purpose) => form.has(purpose));
    default:
      return undefined;
  }
}
