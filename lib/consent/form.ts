import { localizePath, localPaths } from '#lib/address/paths.ts';
import { type Answer, type Asked, type Choice, listOpen } from '#lib/consent/choice.ts';
import { type OptionalPurpose, optionalPurposes, signalledPurpose } from '#lib/consent/purposes.ts';
import { isLocale, type Locale, locales } from '#lib/i18n/routing.ts';

const returnPath = new RegExp(`^/(${locales.join('|')})(/[a-z0-9-]+)*$`);

/** What is known of a visitor whose form is read. */
interface Sender {
  /** Today by the server's clock, `YYYY-MM-DD`. */
  day: string;
  /** The browser says Sec-GPC: 1. */
  hasSignal: boolean;
  /** The choice that holds until now. */
  standing: Choice | undefined;
}

/** What one of our forms says: the answers, the language of the page, and whether the signal was seen with them. */
interface SentForm {
  /** What holds from now on; nothing where what the form asked is asked no more. */
  choice: Choice | undefined;
  /** The purposes that it answers; what holds beside them was answered before. */
  answered: OptionalPurpose[];
  locale: Locale;
  hasSignal: boolean;
}

/** What a form says that it asked: the fingerprints of its purposes. */
export function writeAsked({ purposes, fingerprints }: Asked): string {
  return purposes.map((purpose) => fingerprints[purpose]).join('.');
}

/**
 * Reads a form; what is not exactly one of ours says nothing. A page may have been opened on another day: what it did not
 * ask, or asked otherwise, is not answered by it (GDPR Art. 4(11): specific, informed).
 */
export function readForm(body: string, question: Asked, sender: Sender): SentForm | undefined {
  const form = new URLSearchParams(body);
  const names = [...form.keys()];
  const fields = ['choice', 'return', 'asked', 'signal', ...optionalPurposes];
  const isKnown = names.every((name) => fields.includes(name)) && new Set(names).size === names.length;
  const isTicked = ['signal', ...optionalPurposes].every((name) => ['on', null].includes(form.get(name)));
  // Where an extension gives the signal to scripts alone, ours passes it on.
  const hasSignal = sender.hasSignal || form.has('signal');
  const [, locale] = returnPath.exec(form.get('return') ?? '') ?? [];
  const findAnswer = readAnswers(form, hasSignal);
  if (!isKnown || !isTicked || !isLocale(locale) || !findAnswer) return undefined;
  const said = (form.get('asked') ?? '').split('.');
  const asked = question.purposes.filter((purpose) => said.includes(question.fingerprints[purpose]));
  const isBanner = form.get('return') === localizePath(locale, localPaths.home);
  const open = listOpen(sender.standing, asked);
  // The banner asks for what is open alone, so that one answer to it leaves the others as they are.
  const answered = isBanner && open.length > 0 ? open : asked;
  return { choice: makeChoice(findAnswer, answered, sender), answered, locale, hasSignal };
}

/**
 * The answer to each purpose. "Accept all" leaves what the signal speaks of off; its switch, moved by hand while the signal
 * is sent, puts it on (Global Privacy Control, W3C).
 */
function readAnswers(
  form: URLSearchParams,
  hasSignal: boolean,
): ((purpose: OptionalPurpose) => Answer) | undefined {
  const isSignalled = (purpose: OptionalPurpose) => hasSignal && purpose === signalledPurpose;
  switch (form.get('choice')) {
    case 'accept':
      return (purpose) => (isSignalled(purpose) ? 'no' : 'yes');
    case 'reject':
    // In the receipt of a choice.
    case 'withdraw':
      return () => 'no';
    case 'save':
      return (purpose) => {
        if (!form.has(purpose)) return 'no';
        return isSignalled(purpose) ? 'anyway' : 'yes';
      };
    default:
      return undefined;
  }
}

/** The answers to what was asked, beside those that hold already; no yes among these lasts longer by it. */
function makeChoice(
  findAnswer: (purpose: OptionalPurpose) => Answer,
  asked: OptionalPurpose[],
  { day, standing }: Sender,
): Choice | undefined {
  if (asked.length === 0) return undefined;
  const kept = Object.entries(standing?.answers ?? {}).filter(
    ([purpose]) => !asked.some((each) => each === purpose),
  );
  const given = asked.map((purpose) => [purpose, findAnswer(purpose)]);
  const isLasting = kept.some(([, answer]) => answer !== 'no');
  return {
    day: standing && isLasting ? standing.day : day,
    answers: Object.fromEntries([...kept, ...given]),
  };
}
