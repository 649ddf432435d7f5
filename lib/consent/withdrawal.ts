import { getSiteUrl } from '#lib/address/origin.ts';
import { type Choice, listGranted } from '#lib/consent/choice.ts';
import type { Question } from '#lib/consent/question.ts';
import { cookies, findRegistered } from '#lib/consent/registry.ts';
import { findAnyChoice } from '#lib/consent/standing.ts';

/** More cookies than browsers keep of a site (Chrome and Firefox: 180) are made up, and would only swell the answer. */
const mostNames = 180;

const left = cookies.filter(({ isLeaving }) => isLeaving);

/**
 * Removes the cookies of purposes that are not granted, and those that are in force no more, wherever a tag may have set
 * them: the `Set-Cookie` lines for what a `Cookie` header names (GDPR Art. 7(3), 17(1)(b)).
 */
export function expireWithdrawn(header: string, choice: Choice, question: Question): string[] {
  const granted = listGranted(choice, false);
  const names = header.split(/; ?/).map((pair) => pair.split('=', 1)[0] ?? '');
  const withdrawn = names.filter((name) => {
    const cookie = findRegistered(name, question.cookies);
    const known = cookie ?? findRegistered(name, left);
    const isGranted = granted.some((each) => each === cookie?.purpose);
    return known?.party === 'first' && known.purpose !== 'necessary' && !isGranted;
  });
  const domains = ['', ...listDomains(getSiteUrl().hostname).map((domain) => `; Domain=${domain}`)];
  return [...new Set(withdrawn)]
    .slice(0, mostNames)
    .flatMap((name) => domains.map((domain) => `${name}=; Path=/; Max-Age=0${domain}`));
}

/** Whether a choice takes back what the one in a `Cookie` header has granted. */
export function isWithdrawal(header: string, choice: Choice, question: Question): boolean {
  const granted = listGranted(choice, false);
  const before = listGranted(findAnyChoice(header, question), false);
  return before.some((purpose) => !granted.includes(purpose));
}

/** The host and the domains above it, down to two labels: where a cookie of this site may have been set. */
function listDomains(host: string): string[] {
  const labels = host.split('.');
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? '')) return [];
  return [host, ...listDomains(labels.slice(1).join('.'))];
}
