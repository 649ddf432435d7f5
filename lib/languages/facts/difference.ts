import { defaultLocale, type Locale } from '#lib/i18n/routing.ts';
import type { Fact } from '#lib/languages/facts/fact.ts';
import type { Part, Placed } from '#lib/languages/facts/read-text.ts';

/** What a text says somewhere, as it is written there. */
export type Said = Placed<Pick<Fact, 'text' | 'offset'> & Partial<Pick<Fact, 'value'>>>;

/** What a language does not say and another does, or what it says alone. */
export interface Found {
  part: Part;
  /** As the other language says it. */
  lacking?: { part: Part; said: Said };
  /** As it stands here. */
  extra?: Said;
}

/** Where a language says something else than the others: what it does not say, what it says instead, or one of both. */
export interface Difference extends Found {
  kind: Fact['kind'];
}

/** Whether those who say something are right: most of all, or half of them with the default language. */
export function areRight(locales: Locale[], all: number): boolean {
  return locales.length * 2 > all || (locales.length * 2 === all && locales.includes(defaultLocale));
}

/** Makes one difference of what is missing in a language and what stands there instead. */
export function pair(kind: Fact['kind'], found: Found[]): Difference[] {
  return [...Map.groupBy(found, ({ part }) => part).values()].flatMap((own) => {
    const extras = own.filter(({ extra }) => extra);
    const lacking = own.filter((each) => each.lacking).map((each) => ({ ...extras.shift(), ...each, kind }));
    return [...lacking, ...extras.map((each) => ({ ...each, kind }))];
  });
}
