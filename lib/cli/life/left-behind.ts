import { listUndone } from '#lib/checks/undone.ts';
import { type EditionName, readEdition } from '#lib/content/files.ts';
import { locales } from '#lib/i18n/routing.ts';
import { makeWording } from '#lib/policy/edition.ts';
import { findSealedText } from '#lib/policy/life/corrections.ts';
import { listLiving } from '#lib/policy/life/published.ts';
import { getSealKey, readSeals, type Seal } from '#lib/policy/seals.ts';
import type { Section } from '#lib/policy/sections.ts';

/** Says which later editions, drafts as well, still have what was put right in one that was sealed as `seal`. */
export function writeSlipsToCome(policy: string, date: string, seal: Seal): string {
  const find = (name: EditionName) => [findSealed(name, seal), readSections(name)] as const;
  return write(policy, date, find, ['what was put right', 'put it right']);
}

/** Says which later editions, drafts as well, still have what one changed that is to be withdrawn. */
export function writeWithdrawnToCome(policy: string, date: string): string {
  const find = (name: EditionName) => {
    const before = listRow(name).findLast((other) => other.date < date);
    return [readSections(name), before && readSections(before)] as const;
  };
  return write(policy, date, find, ['what this one changed', 'take it out']);
}

type Find = (name: EditionName) => readonly [before: Section[] | undefined, now: Section[] | undefined];

function write(policy: string, date: string, find: Find, [what, verb]: [string, string]): string {
  const seals = readSeals();
  const found = listLiving()
    .filter((name) => name.policy === policy && name.date === date)
    .toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
    .flatMap((name) => {
      const [before, now] = find(name);
      return listRow(name).flatMap((other) => {
        const later = other.date > date && before && now && readSections(other);
        const sections = later ? listUndone(before, now, later, name.locale) : [];
        return sections.length > 0 ? [{ other, sections }] : [];
      });
    });
  return [...Map.groupBy(found, ({ other }) => other.date)]
    .map(([day, each]) => {
      const places = each.map(({ other, sections }) => `${other.locale} (${sections.join(', ')})`).join(', ');
      const isDraft = !Object.hasOwn(seals, getSealKey({ policy, date: day }));
      const record = `, and record it: npm run content correct ${policy} ${day} "the reason"`;
      const remedy = `${verb} there as well${isDraft ? '' : record}`;
      return `\nThe edition of ${day} still has ${what}: ${places}. Unless that is meant, ${remedy}.`;
    })
    .join('');
}

function listRow({ locale, policy }: EditionName): EditionName[] {
  const row = listLiving().filter((name) => name.locale === locale && name.policy === policy);
  return row.toSorted((a, b) => a.date.localeCompare(b.date));
}

function findSealed(name: EditionName, seal: Seal): Section[] | undefined {
  const sealed = seal.sections[name.locale] && findSealedText(name, seal);
  return sealed && makeWording(sealed)?.sections;
}

function readSections(name: EditionName): Section[] | undefined {
  return makeWording(readEdition(name))?.sections;
}
