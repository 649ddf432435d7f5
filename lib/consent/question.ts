import { type OptionalPurpose, optionalPurposes } from '#lib/consent/purposes.ts';
import { cookies, makeFingerprint, type RegisteredCookie } from '#lib/consent/registry.ts';

/** What visitors are asked on a day: for which purposes, and for which cookies. */
export interface Question {
  purposes: OptionalPurpose[];
  cookies: RegisteredCookie[];
  /** What identifies what is asked for each purpose: where one is another, that purpose is asked for again, and no other. */
  fingerprints: Record<OptionalPurpose, string>;
}

/** Makes the question of the cookies that are in force: what none of them is for is not asked. */
export function makeQuestion(inForce: RegisteredCookie[]): Question {
  let fingerprints: Question['fingerprints'] | undefined;
  return {
    purposes: optionalPurposes.filter((each) => inForce.some(({ purpose }) => purpose === each)),
    cookies: inForce,
    // Made when they are first needed, which in a server's thread is seldom.
    get fingerprints() {
      fingerprints ??= makeFingerprints(inForce);
      return fingerprints;
    },
  };
}

function makeFingerprints(inForce: RegisteredCookie[]): Question['fingerprints'] {
  const made = optionalPurposes.map((purpose) => [
    purpose,
    makeFingerprint(inForce.filter((cookie) => cookie.purpose === purpose)),
  ]);
  return Object.fromEntries(made) as Question['fingerprints'];
}

/** Makes the question of cookies by their names in the manifest. */
export function readQuestion(names: string[]): Question {
  return makeQuestion(cookies.filter((cookie) => names.includes(nameCookie(cookie))));
}

/** The name of a registered cookie in the manifest: no two share one. */
export function nameCookie({ name, provider, lifetime }: RegisteredCookie): string {
  const lasts = lifetime === 'session' ? lifetime : `${lifetime.amount} ${lifetime.unit}`;
  return `${name}, ${provider}, ${lasts}`;
}
