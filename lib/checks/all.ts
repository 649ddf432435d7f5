import { checkCompany } from '#lib/checks/company/company-facts.ts';
import { checkCompanyName, checkNearlyCompany } from '#lib/checks/company/company-name.ts';
import { checkCoverage, checkCoveredPolicy } from '#lib/checks/coverage/check-coverage.ts';
import { type CoverageFile, readCoverage } from '#lib/checks/coverage/read-coverage.ts';
import { readCheckedEdition } from '#lib/checks/edition.ts';
import { checkEditions, type Plan } from '#lib/checks/editions.ts';
import { joinKnown, type Known, tellKnown } from '#lib/checks/known.ts';
import { checkLanguages } from '#lib/checks/languages/compare-languages.ts';
import { comparePassages } from '#lib/checks/languages/passages/compare-passages.ts';
import { checkOtherwise } from '#lib/checks/languages/passages/contraries.ts';
import { checkUntranslated } from '#lib/checks/languages/untranslated.ts';
import { checkInternalLinks } from '#lib/checks/links.ts';
import { checkCookies } from '#lib/checks/listed-cookies.ts';
import { checkSeals } from '#lib/checks/seals.ts';
import { checkDraftWords, type Unknown } from '#lib/checks/spelling/draft-words.ts';
import { checkKnownWords } from '#lib/checks/spelling/read-words.ts';
import { checkGlossary } from '#lib/checks/terms/check-glossary.ts';
import { checkTerms } from '#lib/checks/terms/check-terms.ts';
import { checkForeignTerms } from '#lib/checks/terms/foreign-terms.ts';
import { readTerms, type Terms } from '#lib/checks/terms/read-terms.ts';
import { getToday } from '#lib/content/days.ts';
import type { EditionName } from '#lib/content/files.ts';
import { findMisplacedFiles, listEditions } from '#lib/content/folder.ts';
import { asWarning, ContentError } from '#lib/content-error.ts';
import { findOtherLanguage } from '#lib/languages/foreign/foreign-parts.ts';
import { findMissingEditions } from '#lib/languages/missing.ts';
import { type CheckedEdition, findBefore } from '#lib/policy/checked-edition.ts';
import { getSealKey, isSealed, readSeals, type Seals } from '#lib/policy/seals.ts';
import { checkDrafts, keepUntold } from '#lib/proofreading/check-drafts.ts';

/**
 * Checks everything below `content/` as of a day and returns all mistakes; without any it can be published. Every file is
 * read and parsed once. With a plan, what is about to be done is checked.
 */
export function checkContent(today = getToday(), plan: Plan = {}): ContentError[] {
  const folder = readFolder(today, plan);
  const { known, check } = readPolicies(folder, () => true, today, plan);
  return [...folder.errors, ...check([known])];
}

/** What lies in `content/`, but for the policies themselves. */
export interface Folder {
  editions: EditionName[];
  seals: Readonly<Seals> | undefined;
  coverage: CoverageFile | undefined;
  terms: Terms | undefined;
  /** What is wrong with it, whatever the policies say. */
  errors: ContentError[];
}

/** Reads what lies in `content/`, but for the policies themselves, which are known by their names. */
export function readFolder(today: string, { isCorrecting }: Plan = {}): Folder {
  const misplaced = findMisplacedFiles();
  const errors = [...misplaced];
  const seals = attempt(errors, readSeals);
  const coverage = attempt(errors, readCoverage);
  const terms = attempt(errors, readTerms);
  errors.push(...checkGlossary(terms), ...checkKnownWords());
  const editions = listEditions();
  const names = editions.filter((name) => !seals?.[getSealKey(name)]?.withdrawn);
  errors.push(...checkCoveredPolicy(coverage, names));
  if (names.length === 0)
    errors.push(
      new ContentError('content', 1, 'there is no policy', 'add content/{locale}/{policy}/{date}.md'),
    );
  // Under another name it lies beside where it is missing; what is sealed is missed by its seal.
  const isMissed = (name: EditionName) =>
    misplaced.some(({ file }) => file.startsWith(`content/${name.locale}/`)) ||
    (seals !== undefined && isSealed(name, seals) && !isCorrecting?.(getSealKey(name)));
  errors.push(...findMissingEditions(names, today, isMissed));
  return { editions, seals, coverage, terms, errors };
}

/**
 * Reads the policies that `isOwn` takes: what is to be known of them, and the rest of the work, which takes what is known
 * of all policies and the words that are in no dictionary, and returns the mistakes in these.
 */
export function readPolicies(
  { editions: all, seals, coverage, terms }: Folder,
  isOwn: (policy: string) => boolean,
  today: string,
  plan: Plan = {},
) {
  const errors: ContentError[] = [];
  const isWithdrawn = (name: EditionName) => seals?.[getSealKey(name)]?.withdrawn !== undefined;
  const names = all.filter((name) => !isWithdrawn(name));
  const own = names.filter(({ policy }) => isOwn(policy));
  const editions = own.flatMap((name) => attempt(errors, () => readCheckedEdition(name, errors)) ?? []);
  const byKey = Map.groupBy(editions, getSealKey);
  const isAccepted = (key: string) => plan.isSealing?.(key) || plan.isAdding?.(key) || false;
  const isPublic = (name: EditionName) => !seals || isSealed(name, seals) || isAccepted(getSealKey(name));
  const isKept = (key: string) => !seals || (Object.hasOwn(seals, key) && !plan.isSealing?.(key));
  const isDraft = (name: EditionName) => seals !== undefined && !isSealed(name, seals);
  const known = tellKnown(editions, names.some(isDraft) ? isDraft : undefined);
  const check = (shares: Known[], unknown: Unknown = new Map()) => {
    const { names: shared, targets, models } = joinKnown(shares, names);
    // What is published leads to what is published; a draft, to other drafts as well.
    const [open, openNames] = [targets.filter(isPublic), names.filter(isPublic)];
    for (const edition of editions) {
      const reachable = isPublic(edition) ? ([open, openNames] as const) : ([targets, names] as const);
      errors.push(...checkInternalLinks(edition, ...reachable, today));
    }
    attempt(errors, () => errors.push(...checkCookies(editions, names, isPublic, today)));
    const drafts = editions.filter((each) => !isKept(getSealKey(each)) && !findOtherLanguage(each));
    attempt([], () => errors.push(...checkCompanyName(drafts)));
    attempt(errors, () => errors.push(...checkCompany(editions, seals ?? {}, today)));
    // What is wrong between the languages explains what else differs there; what is wrong in one does so at its place.
    const between = checkLanguages(byKey, shared, { isKept, ...plan }, today, errors);
    errors.push(...between);
    const rows = Map.groupBy(editions, ({ locale, policy }) => `${locale}/${policy}`);
    const before = (own: CheckedEdition) => findBefore(own, rows.get(`${own.locale}/${own.policy}`) ?? []);
    errors.push(...checkForeignTerms(terms, drafts), ...checkDraftWords(editions.filter(isDraft), unknown));
    errors.push(...checkDrafts(drafts, before, errors, { editions, targets, models }));
    attempt([], () => errors.push(...keepUntold(checkNearlyCompany(drafts), errors)));
    const untranslated = [...byKey].flatMap(([key, edition]) => {
      const found = checkUntranslated(edition, seals ?? {}, today);
      return isAccepted(key) ? found : found.map(asWarning);
    });
    errors.push(...untranslated);
    between.push(...untranslated);
    errors.push(...checkTerms(terms, drafts));
    errors.push(...checkCoverage(coverage, editions, editions.filter(isPublic), seals, own));
    // How long a passage is and that it denies something explains no other word of it.
    const compared = comparePassages(drafts, before);
    if (!seals) return [...errors, ...compared];
    const ownSeals = Object.fromEntries(
      Object.entries(seals).filter(([key]) => isOwn(key.split('/')[0] ?? '')),
    );
    const withdrawn = all.filter((name) => isOwn(name.policy) && isWithdrawn(name));
    const kept = withdrawn.flatMap((name) => attempt(errors, () => readCheckedEdition(name, [])) ?? []);
    errors.push(...checkEditions(editions, own, ownSeals, today, plan));
    errors.push(...checkSeals([...editions, ...kept], [...own, ...withdrawn], ownSeals, today, plan));
    return [...errors, ...compared, ...checkOtherwise(drafts, before, errors, between, compared)];
  };
  return { known, check };
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
