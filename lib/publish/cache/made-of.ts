import { join } from 'node:path';
import { getSiteUrl } from '#lib/address/origin.ts';
import { localPaths } from '#lib/address/paths.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { getBuildDay, getToday } from '#lib/content/days.ts';
import type { EditionName } from '#lib/content/files.ts';
import { getContentFolder } from '#lib/folders.ts';
import { locales } from '#lib/i18n/routing.ts';
import { listForeign } from '#lib/languages/existing.ts';
import { getCompany } from '#lib/policy/company.ts';
import type { EditionHead } from '#lib/policy/edition.ts';
import { listGone } from '#lib/policy/life/gone.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import {
  getAcceptedEditions,
  isRecentChange,
  listLinkedPolicies,
  listPolicies,
} from '#lib/policy/policies.ts';
import { getSealKey, readSeals } from '#lib/policy/seals.ts';
import { hash, hashFolder, hashPath } from '#lib/publish/cache/hash.ts';
import { hashProgram } from '#lib/publish/cache/program.ts';
import { findLastChange, listChangeDays } from '#lib/site/change-days.ts';

/** The group of all that belongs to no policy. */
export const frame = '';

/**
 * What the pages of a site are made of as of the day that is built, as a hash for each group of them: those of a policy that go
 * with time, those of each of its editions, by `{policy}/{date}`, those of what was chosen, and all else (`frame`). Pages of which that is the same are
 * the same to the byte. A page of a policy shows nothing of another one but the cookies that are asked for, and the link to it.
 */
export function hashGroups(): Map<string, string> {
  const site = hashSite();
  const heads = locales.flatMap((locale) => getAcceptedEditions(locale));
  const groups: [string, string][] = [
    ...listPolicies().flatMap((policy) =>
      hashPolicy(
        policy,
        heads.filter((head) => head.policy === policy),
        site,
      ),
    ),
    ...listGone().map((name) => hashGone(name, heads, site)),
    // What tells of an answer to the cookie banner is made of nothing else.
    [localPaths.choice.slice(1), site],
  ];
  const all = [groups, hashFolder(getContentFolder()), getBuildDay(), getToday()];
  return new Map([...groups, [frame, hash(all)]]);
}

/** What every page is made of: the program, the company, where its foot leads, what is asked. */
function hashSite(): string {
  const { purposes, cookies, fingerprints } = getQuestion();
  return hash([
    hashProgram(),
    [getSiteUrl().href, getTagId()],
    hashPath(join(getContentFolder(), 'company.json')),
    locales.map((locale) => [getCompany(locale), listLinkedPolicies(locale)]),
    { purposes, cookies, fingerprints },
  ]);
}

/**
 * What the pages of a policy are made of besides. Of an edition they show its head, whose term alone goes by the day, compare it
 * with the one before it, and name the last day on which any of that changed; what goes with time shows all editions, with news.
 */
function hashPolicy(policy: string, heads: EditionHead[], site: string): [string, string][] {
  const text = hashText(policy, site);
  const told = heads.map((head) => [head, findLastChange(listChangeDays(head)), isRecentChange(head)]);
  const foreign = locales.map((locale) => listForeign(locale, policy, getToday()));
  const dates = [...new Set(heads.map(({ date }) => date))].toSorted();
  const editions = dates.map((date): [string, string] => {
    const own = heads.filter((head) => head.date === date);
    const before = heads.filter((head) => own.some((each) => each.before === head.date));
    const changed = own.map((head) => findLastChange(listChangeDays(head)));
    return [getSealKey({ policy, date }), hash([text, date, own, before, changed])];
  });
  return [[policy, hash([text, told, foreign])], ...editions];
}

/** What the pages of an edition that is gone are made of besides: they lead to the one in force, where there is one. */
function hashGone({ policy, date }: EditionName, heads: EditionHead[], site: string): [string, string] {
  const inForce = heads.filter((head) => head.policy === policy && head.state === 'in force');
  const replaced = inForce.map(({ locale }) => locale);
  return [getSealKey({ policy, date }), hash([hashText(policy, site), date, replaced])];
}

/** What a policy says, whatever day it is: its files and seals. */
function hashText(policy: string, site: string): string {
  return hash([
    site,
    policy,
    Object.entries(readSeals()).filter(([key]) => key.startsWith(`${policy}/`)),
    locales.map((locale) => listPublishedDays(locale, policy)),
    locales.map((locale) => hashFolder(join(getContentFolder(), locale, policy))),
  ]);
}
