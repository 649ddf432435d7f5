import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getSiteUrl } from '#lib/address/origin.ts';
import { getTagId } from '#lib/consent/google.ts';
import { getQuestion } from '#lib/consent/listed/in-force.ts';
import { getBuildDay, getToday } from '#lib/content/days.ts';
import type { EditionName } from '#lib/content/files.ts';
import { getContentFolder, getMessagesFolder } from '#lib/folders.ts';
import { locales } from '#lib/i18n/routing.ts';
import { getCompany, listCompanyDays } from '#lib/policy/company.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import {
  getAcceptedEditions,
  isRecentChange,
  listLinkedPolicies,
  listPolicies,
} from '#lib/policy/policies.ts';
import { readSeals } from '#lib/policy/seals.ts';

/** The group of all that belongs to no policy. */
export const frame = '';

/**
 * What the pages of a site are made of as of the day that is built, as a hash for each group of them: the pages of a policy,
 * and all else (`frame`). Pages of which that is the same are the same to the byte. A page of a policy shows nothing of
 * another one but the cookies that are asked for, and the link to it.
 */
export function hashGroups(): Map<string, string> {
  const site = hashSite();
  const news = locales
    .flatMap((locale) => getAcceptedEditions(locale))
    .filter((head) => isRecentChange(head));
  const policies = listPolicies().map((policy): [string, string] => [
    policy,
    hashPolicy(
      policy,
      site,
      news.filter((head) => head.policy === policy),
    ),
  ]);
  const all = [policies, hashFolder(getContentFolder()), getBuildDay()];
  return new Map([...policies, [frame, hash(all)]]);
}

/** What every page is made of: the program and its packages, the interface texts, the company, where its foot leads, what is asked. */
function hashSite(): string {
  const { purposes, cookies, fingerprints } = getQuestion();
  return hash([
    program.map(hashPath),
    listRemapped().map(hashPath),
    hashFolder(getMessagesFolder()),
    [getSiteUrl().href, getTagId(), process.env.NODE_ENV],
    [process.versions, process.arch, process.platform],
    hashPath(join(getContentFolder(), 'company.json')),
    locales.map((locale) => [getCompany(locale), listLinkedPolicies(locale)]),
    { purposes, cookies, fingerprints },
  ]);
}

/** Of what the program consists: whatever else lies in the project, no page is made of it. */
const program = [
  ...['app', 'components', 'lib', 'public', 'next.config.ts', 'proxy.ts', 'tsconfig.json'],
  ...['package.json', 'package-lock.json', 'node_modules/.package-lock.json'],
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];

/** Files that stand in for others (`imports` in package.json), wherever they lie. */
function listRemapped(): string[] {
  const { imports = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.values<string>(imports).filter((target) => !target.includes('*'));
}

/** What the pages of a policy are made of besides: its files and seals, which of the days in them have come, and what is news. */
function hashPolicy(policy: string, site: string, news: EditionName[]): string {
  const today = getToday();
  const own = [
    Object.entries(readSeals()).filter(([key]) => key.startsWith(`${policy}/`)),
    locales.map((locale) => listPublishedDays(locale, policy)),
    listCompanyDays(),
  ];
  const days = new Set(JSON.stringify(own).match(/\d{4}-\d{2}-\d{2}/g));
  return hash([
    site,
    policy,
    own,
    locales.map((locale) => hashFolder(join(getContentFolder(), locale, policy))),
    [...days].map((day) => day <= today),
    news.map(({ locale, date }) => [locale, date]),
  ]);
}

function hashPath(path: string): unknown {
  if (!existsSync(path)) return path;
  return statSync(path).isDirectory() ? hashFolder(path) : [path, hash(readFileSync(path, 'utf8'))];
}

/** Of each file in a folder its path there and its bytes. */
function hashFolder(folder: string): string {
  if (!existsSync(folder)) return '';
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .toSorted();
  return hash(files.map((file) => [file, readFileSync(join(folder, file), 'base64')]));
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
