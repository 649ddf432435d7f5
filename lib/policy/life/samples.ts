import type { Locale } from '#lib/i18n/routing.ts';

/** What stands in the place of a reason where a waiver is offered: whoever takes it says why. */
export const sampleReason = 'why it may wait until then';

/** What an import says of a change whose words it has not read, until a person does; in other languages, in English. */
export const sampleSummaries: Partial<Record<Locale, string>> & { en: string } = {
  en: 'The whole text was written anew.',
  th: 'นโยบายฉบับนี้เขียนขึ้นใหม่ทั้งฉบับ',
  cs: 'Celé znění je nové.',
};
