/** What a cookie can be for; the first needs no consent (ePrivacy Art. 5(3)). */
export const purposes = ['necessary', 'statistics', 'advertising'] as const;

/** The purposes that a visitor can agree to or refuse. */
export const optionalPurposes = ['statistics', 'advertising'] as const;

export type Purpose = (typeof purposes)[number];

export type OptionalPurpose = (typeof optionalPurposes)[number];

/** A visitor's answer: what was granted (nothing, if all was refused) and the day of the answer (UTC, `YYYY-MM-DD`). */
export interface Choice {
  granted: OptionalPurpose[];
  day: string;
}

const version = '1';
const monthsAfterYes = 12;
const monthsAfterNo = 6;

/** Writes the value of the cookie `consent`: version, fingerprint, day, granted purposes, joined by dots. */
export function serializeChoice({ granted, day }: Choice, fingerprint: string): string {
  return [version, fingerprint, day, ...granted].join('.');
}

/** The day on which a choice has ended and is asked for again: 12 months after a yes, 6 after a no. */
export function getExpiry({ granted, day }: Choice): Date {
  const end = new Date(day);
  const date = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + (granted.length > 0 ? monthsAfterYes : monthsAfterNo));
  // A month without that date: its last day.
  if (end.getUTCDate() !== date) end.setUTCDate(0);
  return end;
}

/**
 * Reads a visitor's choice from a `Cookie` header. Whatever is not exactly a choice of ours (malformed, twice, of
 * another version or fingerprint, from the future, expired) is no choice: never a yes (GDPR Art. 4(11)).
 */
export function parseChoice(cookieHeader: string, fingerprint: string, now: Date): Choice | undefined {
  const values = cookieHeader.split(/; ?/).filter((pair) => pair.startsWith('consent='));
  const [value = ''] = values;
  const [, day = '', granted = ''] =
    value.split(fingerprint)[1]?.match(/^\.(\d{4}-\d\d-\d\d)((?:\.[a-z]+)*)$/) ?? [];
  const choice = { granted: optionalPurposes.filter((purpose) => granted.split('.').includes(purpose)), day };
  const isOurs = values.length === 1 && value === `consent=${serializeChoice(choice, fingerprint)}`;
  const date = new Date(day);
  // 30 February is read as 2 March.
  const isDay = isOurs && !Number.isNaN(+date) && date.toISOString().startsWith(day);
  return isDay && date <= now && now < getExpiry(choice) ? choice : undefined;
}
