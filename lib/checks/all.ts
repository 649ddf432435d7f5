import { checkCompanyDays, checkCompanyFacts } from '#lib/checks/company-facts.ts';
import { type CheckedEdition, readCheckedEdition } from '#lib/checks/edition.ts';
import { checkEditions, type Plan } from '#lib/checks/editions.ts';
import { checkInternalLinks } from '#lib/checks/links.ts';
import { checkCookies } from '#lib/checks/listed-cookies.ts';
import { checkSeals } from '#lib/checks/seals.ts';
import { checkUntranslated } from '#lib/checks/untranslated.ts';
import { getToday } from '#lib/content/days.ts';
import type { EditionName } from '#lib/content/files.ts';
import { findMisplacedFiles, listEditions } from '#lib/content/folder.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import { defaultLocale } from '#lib/i18n/routing.ts';
import { findMissingEditions } from '#lib/languages/missing.ts';
import { checkStructure } from '#lib/languages/structure.ts';
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
  for (const [key, edition] of Map.groupBy(editions, getSealKey)) {
    errors.push(...compareLanguages(edition, errors));
    const untranslated = checkUntranslated(edition, seals ?? {}, today);
    errors.push(...(isAccepted(key) ? untranslated : untranslated.map(asWarning)));
  }
  attempt(errors, () => checkCompany(editions, errors));
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

/**
 * Compares an edition in all languages with that in the default language; where that alone differs from the others, which
 * are alike, it is the one that is named.
 */
function compareLanguages(edition: CheckedEdition[], faults: ContentError[]): ContentError[] {
  const original = edition.find(({ locale }) => locale === defaultLocale);
  if (!original) return [];
  const others = edition.filter((each) => each !== original);
  const found = others.map((other) => checkStructure(other, original, faults));
  const [first, ...rest] = others;
  const isOdd =
    first &&
    rest.length > 0 &&
    found.every((errors) => errors.length > 0) &&
    rest.every((other) => checkStructure(other, first, faults).length === 0);
  return isOdd ? checkStructure(original, first, faults) : found.flat();
}

function checkCompany(editions: CheckedEdition[], errors: ContentError[]): void {
  const own = editions.filter(({ policy }) => policy === 'privacy');
  if (own.length === 0) return;
  const company = readCompanyFacts();
  for (const edition of own)
    errors.push(...checkCompanyFacts(edition, localizeCompany(company, edition.locale, edition.date)));
  errors.push(...checkCompanyDays(company, own));
}
