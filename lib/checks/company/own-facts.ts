import { makeNearlyFinder } from '#lib/checks/company/nearly-facts.ts';
import { makeOtherPartyFinder } from '#lib/checks/company/other-parties.ts';
import { makeAddressFinder } from '#lib/checks/company/own-addresses.ts';
import { makeWritingFinder, type Writing } from '#lib/checks/company/own-writings.ts';
import { makeRegisterFinder } from '#lib/checks/company/register.ts';
import { makeMemory } from '#lib/content/remember.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listPassages } from '#lib/languages/facts/read-text.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** Finds in a draft what is nearly a number, an address or the brand of the company, what calls it the processor, and another in its place. */
export function findOtherFacts(edition: CheckedEdition, company: CompanyFacts): Doubt[] {
  const find = remember(JSON.stringify(company), () => makeFinder(company));
  return listPassages(edition).flatMap((passage) =>
    find(passage, edition.locale).map(({ offset, said }) => ({ at: passage.locate(offset), said })),
  );
}

type Finder = (passage: Passage, locale: Locale) => Writing[];
const remember = makeMemory<Finder>();

function makeFinder(company: CompanyFacts): Finder {
  const finders = [
    makeNearlyFinder,
    makeRegisterFinder,
    makeOtherPartyFinder,
    makeWritingFinder,
    makeAddressFinder,
  ].map((make) => make(company));
  return rememberByPassage((passage, locale) => {
    const found = finders.flatMap((find) => find(passage, locale));
    // One thing is told of a place: of what is nearly right, that.
    return found.filter(({ offset }, index) => found.findIndex((each) => each.offset === offset) === index);
  });
}
