import type { Answer, Asked } from '#lib/consent/choice.ts';

/** The cookie of a choice at http, as a browser sends it: what was granted on a day, and all else that was asked refused. */
export function writeChoiceCookie(asked: Asked, day: string, ...granted: string[]): string {
  const answers = asked.purposes.map((purpose) => [purpose, granted.includes(purpose) ? 'yes' : 'no']);
  return writeAnswerCookie(asked, day, Object.fromEntries(answers));
}

/** The same of answers one by one, in their order. */
export function writeAnswerCookie(
  { fingerprints }: { fingerprints: Record<string, string> },
  day: string,
  answers: Record<string, Answer>,
): string {
  const parts = Object.entries(answers).map(
    ([purpose, answer]) => `${purpose}-${answer}-${fingerprints[purpose]}`,
  );
  return `consent=2.${day}.${parts.join('.')}`;
}

/** The same where the site is at https: nobody but this host can have set it. */
export const secure = (cookie: string) => `__Host-${cookie}`;

/** What the value of a cookie of ours grants. */
export function readGranted(value = ''): string[] {
  return [...value.matchAll(/(\w+)-(?:yes|anyway)-/g)].map(([, purpose = '']) => purpose);
}
