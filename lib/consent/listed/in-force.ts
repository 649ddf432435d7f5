import { formatLifetime, listRows } from '#lib/consent/listed/cookie-table.ts';
import { makeQuestion, type Question } from '#lib/consent/question.ts';
import { cookies, type RegisteredCookie } from '#lib/consent/registry.ts';
import { getToday } from '#lib/content/days.ts';
import { readEdition, type SourceFile } from '#lib/content/files.ts';
import { defaultLocale, type Locale } from '#lib/i18n/routing.ts';
import { listPublishedDays } from '#lib/policy/life/published.ts';
import { parseFile } from '#lib/policy/parse.ts';

let last: { text: string | undefined; question: Question } | undefined;

/**
 * What visitors are asked on a day: a registered cookie is in force from the day of the cookie policy that lists it, and a
 * purpose with the first of its cookies (GDPR Art. 13(2)(f), 4(11): informed).
 */
export function getQuestion(day = getToday()): Question {
  const file = readInForce(day);
  // Every page asks for it.
  if (last && last.text === file?.text) return last.question;
  last = { text: file?.text, question: makeQuestion(file ? findListed(file) : []) };
  return last.question;
}

/** The first tables had so many columns, and named neither provider nor a lifetime in its own words. */
const columnsOfFirst = 4;

/** Whether the row of a cookie table is about a registered cookie, whatever its other columns say and wherever they stand. */
export function isAbout(
  row: string[],
  { name, provider, lifetime }: RegisteredCookie,
  locale: Locale,
): boolean {
  const [own, ...cells] = row;
  if (own !== name || row.length <= columnsOfFirst) return own === name;
  return cells.includes(provider) && cells.includes(formatLifetime(locale, lifetime));
}

function readInForce(day: string): SourceFile | undefined {
  const days = listPublishedDays(defaultLocale, 'cookies').filter((each) => each <= day);
  const date = days.toSorted().at(-1);
  return date === undefined ? undefined : readEdition({ locale: defaultLocale, policy: 'cookies', date });
}

function findListed(file: SourceFile): RegisteredCookie[] {
  const tree = parseFile(file, [])?.tree;
  const rows = tree ? listRows(tree).map(({ cells }) => cells) : [];
  const listed = cookies.filter((cookie) => rows.some((row) => isAbout(row, cookie, defaultLocale)));
  // Where a table names it alone, it is meant as it was.
  return listed.filter(({ name }, index) => listed.findLastIndex((each) => each.name === name) === index);
}
