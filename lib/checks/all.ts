import { checkCompanyDays, checkCompanyFacts } from '#lib/checks/company-facts.ts';
import { checkCoverage } from '#lib/checks/coverage/check-coverage.ts';
import { readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { type CheckedEdition, readCheckedEdition } from '#lib/checks/edition.ts';
import { checkEditions, type Plan } from '#lib/checks/editions.ts';
import { checkLanguages } from '#lib/checks/languages/compare-languages.ts';
import { checkUntranslated } from '#lib/checks/languages/untranslated.ts';
import { checkInternalLinks } from '#lib/checks/links.ts';
import { checkCookies } from '#lib/checks/listed-cookies.ts';
import { checkSeals } from '#lib/checks/seals.ts';
import { checkTexts } from '#lib/checks/texts/check-texts.ts';
import { getToday } from '#lib/content/days.ts';
import type { EditionName } from '#lib/content/files.ts';
import { findMisplacedFiles, listEditions } from '#lib/content/folder.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import { findMissingEditions } from '#lib/languages/missing.ts';
import { localizeCompany, readCompanyFacts } from '#lib/policy/company.ts';
import { getSealKey, isSealed, readSeals } from '#lib/policy/seals.ts';

/**
 * Checks everything below `content/` as of a day and returns all mistakes; without any it can be published. Every file is
 * read and parsed once. With a plan, what is about to be done is checked.
 */
export function checkContent(today = getToday(), plan: Plan = {}): ContentError[] {
  const misplaced = findMisplacedFiles();
  const errors = [...misplaced];
  const seals = attempt(errors, readSeals);
  const isWithdrawn = (name: EditionName) => seals?.[getSealKey(name)]?.withdrawn !== undefined;
  const all = listEditions();
  const [withdrawn, names] = [all.filter(isWithdrawn), all.filter((name) => !isWithdrawn(name))];
  if (names.length === 0) {
    errors.push(
      new ContentError('content', 1, 'there is no policy', 'add content/{locale}/{policy}/{date}.md'),
    );
  }
  const editions = names.flatMap((name) => attempt(errors, () => readCheckedEdition(name, errors)) ?? []);
  // Under another name it lies beside where it is missing; what is sealed is missed by its seal.
  const isMissed = (name: EditionName) =>
    misplaced.some(({ file }) => file.startsWith(`content/${name.locale}/`)) ||
    (seals !== undefined && isSealed(name, seals) && !plan.isCorrecting?.(getSealKey(name)));
  errors.push(...findMissingEditions(names, today, isMissed));
  const isAccepted = (key: string) => plan.isSealing?.(key) || plan.isAdding?.(key) || false;
  const isPublic = (name: EditionName) => !seals || isSealed(name, seals) || isAccepted(getSealKey(name));
  // What is published leads to what is published; a draft, to other drafts as well.
  const [open, openNames] = [editions.filter(isPublic), names.filter(isPublic)];
  for (const edition of editions) {
    const targets = isPublic(edition) ? ([open, openNames] as const) : ([editions, names] as const);
    errors.push(...checkInternalLinks(edition, ...targets, today));
  }
  attempt(errors, () => errors.push(...checkCookies(editions, isPublic, today)));
  const isKept = (key: string) => !seals || (Object.hasOwn(seals, key) && !plan.isSealing?.(key));
  errors.push(...checkLanguages(editions, { isKept, ...plan }, today, errors));
  for (const edition of editions.filter((each) => !isKept(getSealKey(each))))
    errors.push(...checkTexts(edition, findBefore(edition, editions)));
  for (const [key, edition] of Map.groupBy(editions, getSealKey)) {
    const untranslated = checkUntranslated(edition, seals ?? {}, today);
    errors.push(...(isAccepted(key) ? untranslated : untranslated.map(asWarning)));
  }
  attempt(errors, () => checkCompany(editions, errors));
  attempt(errors, () => errors.push(...checkCoverage(readCoverage(), editions, open)));
  if (seals) {
    errors.push(...checkEditions(editions, names, seals, today, plan));
    const kept = withdrawn.flatMap((name) => attempt(errors, () => readCheckedEdition(name, [])) ?? []);
    errors.push(...checkSeals([...editions, ...kept], [...names, ...withdrawn], seals, today, plan));
  }
  return errors;
}

/** Adds a thrown mistake to the list; anything else that is thrown is a fault of ours and goes on up. */
function attempt<T>(errors: ContentError[], step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    errors.push(error);
    return undefined;
  }
}

function findBefore(own: CheckedEdition, editions: CheckedEdition[]): CheckedEdition | undefined {
  const row = editions.filter(({ locale, policy }) => locale === own.locale && policy === own.policy);
  return row.toSorted((a, b) => a.date.localeCompare(b.date)).findLast(({ date }) => date < own.date);
}

function checkCompany(editions: CheckedEdition[], errors: ContentError[]): void {
  const own = editions.filter(({ policy }) => policy === 'privacy');
  if (own.length === 0) return;
  const company = readCompanyFacts();
  for (const edition of own)
    errors.push(...checkCompanyFacts(edition, localizeCompany(company, edition.locale, edition.date)));
  errors.push(...checkCompanyDays(company, own));
}
