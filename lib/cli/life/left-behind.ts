import { listUndone } from '#lib/checks/undone.ts';
import { type EditionName, readEdition } from '#lib/content/files.ts';
import { listEditions } from '#lib/content/folder.ts';
import { makeWording } from '#lib/policy/edition.ts';
import { findSealedText } from '#lib/policy/life/corrections.ts';
import { getSealKey, readSeals, type Seal } from '#lib/policy/seals.ts';

/**
 * Says which later editions, drafts as well, still hold what was put right in one that was sealed as `seal`: their
 * comparison would show the slip come back. Empty where none does.
 */
export function writeLeftBehind(policy: string, date: string, seal: Seal): string {
  const seals = readSeals();
  const editions = listEditions().filter((name) => name.policy === policy);
  const later = editions.filter((name) => name.date > date && !seals[getSealKey(name)]?.withdrawn);
  const found = editions
    .filter((name) => name.date === date)
    .flatMap((name) =>
      later
        .filter(({ locale }) => locale === name.locale)
        .flatMap((other) => {
          const sections = listSlips(name, other, seal);
          return sections.length > 0 ? [{ other, sections }] : [];
        }),
    );
  return [...Map.groupBy(found, ({ other }) => other.date)]
    .map(([day, each]) => {
      const places = each.map(({ other, sections }) => `${other.locale} (${sections.join(', ')})`).join(', ');
      const isDraft = !Object.hasOwn(seals, `${policy}/${day}`);
      const remedy = isDraft
        ? 'put it right there as well'
        : `put it right there as well, and record it: npm run content correct ${policy} ${day} "the reason"`;
      return `\nThe edition of ${day} still has what was put right: ${places}. Unless that is meant, ${remedy}.`;
    })
    .join('');
}

function listSlips(name: EditionName, other: EditionName, seal: Seal): string[] {
  const sealed = seal.sections[name.locale] && findSealedText(name, seal);
  const [before, now, later] = [sealed, readEdition(name), readEdition(other)].map(
    (file) => file && makeWording(file)?.sections,
  );
  return before && now && later ? listUndone(before, now, later, name.locale) : [];
}
