import { ContentError } from '#lib/content-error.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { findLag, type Successor, summaryName } from '#lib/languages/lag.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { writeWaivers } from '#lib/policy/schema.ts';
import type { Seals } from '#lib/policy/seals.ts';

/** Whether a section may lag behind on a day. */
export function isWaived({ frontMatter }: CheckedEdition, section: string, today: string): boolean {
  return frontMatter.waivers?.some((waiver) => waiver.section === section && waiver.until >= today) ?? false;
}

/** Finds waivers that waive nothing: of a section that there is not, or until a day that has passed. */
export function checkOwnWaivers(own: CheckedEdition, today: string): ContentError[] {
  const { path, sections, frontMatter } = own;
  const ids = [...sections.map(({ id }) => id), summaryName];
  return (frontMatter.waivers ?? []).flatMap(({ section, until }) => {
    const line = findWaiverLine(own, section);
    const report = (problem: string, remedy: string) => [new ContentError(path, line, problem, remedy)];
    if (!ids.includes(section))
      return report(`the waiver names "${section}", which is no section`, `write one of ${ids.join(', ')}`);
    if (until < today)
      return report(
        `the waiver of "${section}" ended on ${until}`,
        'write what it waits for and delete it, or write a later day',
      );
    return [];
  });
}

/** The line on which a waiver names its section; waivers stand above what is seen at a glance and names sections as well. */
export function findWaiverLine({ text }: CheckedEdition, section: string): number {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('waivers:'));
  const named = new RegExp(`\\bsection: *["']?${RegExp.escape(section)}(?![\\w-])`);
  const own = lines.findIndex((line, index) => index > first && named.test(line));
  return Math.max(first, own) + 1 || 1;
}

/** Finds waivers of a sealed edition whose day has passed: until they are gone, its readers are sent to another language. */
export function checkWaivers(
  edition: Successor<CheckedEdition>[],
  seals: Readonly<Seals>,
  today: string,
): ContentError[] {
  const lags = findLag(edition, seals);
  return edition.flatMap(({ edition: own }) => {
    const { path, policy, date, frontMatter } = own;
    const correct = `record it: npm run content correct ${policy} ${date} "the reason"`;
    const late = (frontMatter.waivers ?? []).filter(({ until }) => until < today);
    return late.map(({ section, until }) => {
      const lag = lags.find((each) => each.edition === own && each.section === section);
      const [line, problem, remedy] = lag
        ? [
            lag.line,
            `was to follow by ${until}, and is still the old one here`,
            'write it, delete its waiver',
          ]
        : [
            findWaiverLine(own, section),
            `has a waiver that ended on ${until}`,
            'write all of it, delete its waiver',
          ];
      const later = `or write a later day in the waiver; and ${correct}`;
      return new ContentError(path, line, `the section "${section}" ${problem}`, `${remedy}, ${later}`);
    });
  });
}

/** Finds where an edition that is being corrected would lag behind without saying so: its waiver was deleted too early. */
export function checkUnwaived(edition: Successor<CheckedEdition>[], seals: Readonly<Seals>): ContentError[] {
  return findLag(edition, seals)
    .filter(
      ({ edition: { frontMatter }, section }) =>
        !frontMatter.waivers?.some((each) => each.section === section),
    )
    .map(({ edition: { path }, section, line, changed }) => {
      const [problem, remedy] = describeLag(section, changed);
      return new ContentError(path, line, problem, `${remedy}; until then leave its waiver where it was`);
    });
}

/** Says where a language lags behind: problem and remedy. */
export function describeLag(section: string, changed: Locale[]): [string, string] {
  if (section === summaryName)
    return ['the summary is still that of the edition before', 'say what this edition changes'];
  return [
    `the section "${section}" changed in ${changed.join(' and ')} and is the old one here`,
    'write the change here too, or take it back there',
  ];
}

/** A remedy, and how what it asks for may wait: until the day of the edition, at the least today. */
export function offerWaiver(
  remedy: string,
  { date }: CheckedEdition,
  section: string,
  today: string,
  where = 'the front matter',
): string {
  const until = date > today ? date : today;
  return `${remedy}; if it may wait, say in ${where} until when and why:\n${writeWaivers([section], until)}`;
}
