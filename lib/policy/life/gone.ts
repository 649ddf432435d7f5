import { type EditionName, readEdition } from '#lib/content/files.ts';
import { type Locale, locales } from '#lib/i18n/routing.ts';
import { tellReason } from '#lib/policy/life/corrections.ts';
import { parseFrontMatter } from '#lib/policy/parse.ts';
import { getSealKey, readSeals, type Seal } from '#lib/policy/seals.ts';

/** An announced edition that did not take effect on its day, as readers of one language are told of it. */
export interface GoneEdition extends EditionName {
  title: string;
  /** The day on which that was decided. */
  day: string;
  /** The day on which it takes effect instead; none where it was withdrawn. */
  to?: string;
  /** Why it was withdrawn. */
  reason?: string;
}

/** Lists every day for which an edition was announced and is no more, in each language. */
export function listGone(): EditionName[] {
  return Object.entries(readSeals()).flatMap(([key, seal]) => {
    if (!seal.withdrawn && !seal.postponed) return [];
    const [policy = '', date = ''] = key.split('/');
    const end = findEnd(policy, date);
    // In the order in which the site offers its languages, whatever the lock has.
    const languages = locales.filter((locale) => end?.seal.sections[locale]);
    return languages.map((locale) => ({ locale, policy, date }));
  });
}

/** Lists the editions of a policy that were withdrawn before their day, in a language in which they had been announced. */
export function listWithdrawn(locale: Locale, policy: string): EditionName[] {
  return Object.entries(readSeals()).flatMap(([key, { withdrawn, sections }]) => {
    const [own, date = ''] = key.split('/');
    return own === policy && withdrawn && sections[locale] ? [{ locale, policy, date }] : [];
  });
}

/** Says what became of an edition that is gone. Throws where it is not. */
export function getGone({ locale, policy, date }: EditionName): GoneEdition {
  const postponed = readSeals()[getSealKey({ policy, date })]?.postponed;
  const end = findEnd(policy, date);
  if (!end || (!postponed && !end.seal.withdrawn)) throw new Error(`${policy} of ${date} is not gone`);
  const title = parseFrontMatter(readEdition({ locale, policy, date: end.date }), [])?.title ?? '';
  const { withdrawn } = end.seal;
  if (!withdrawn) return { locale, policy, date, title, day: postponed?.day ?? '', to: end.date };
  return { locale, policy, date, title, day: withdrawn.day, reason: tellReason(withdrawn.reasons, locale) };
}

/** Where an edition ended that was postponed, perhaps more than once. */
function findEnd(policy: string, date: string): { date: string; seal: Seal } | undefined {
  const seal = readSeals()[getSealKey({ policy, date })];
  if (!seal) return undefined;
  return seal.postponed ? findEnd(policy, seal.postponed.to) : { date, seal };
}
