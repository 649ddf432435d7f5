import type { CheckedEdition } from '#lib/checks/edition.ts';
import { ContentError, type Point } from '#lib/content-error.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';

/** What of the company stands in a text nearly as it is: a pattern that finds such, and what is right. */
type Rule = [pattern: RegExp, right: string];

/** Finds in a draft what is nearly a number, an address or the brand of the company, and none of another. */
export function findOtherFacts(edition: CheckedEdition, company: CompanyFacts): ContentError[] {
  const { brand, companyNumber, taxNumber, street, email, web } = company;
  const rules: Rule[] = [
    [/(?<![\p{L}\d])\d{8}(?!\d)/gu, companyNumber],
    [/(?<![\p{L}\d])[A-Z]{2} ?\d{8,10}(?!\d)/gu, taxNumber],
    [new RegExp(`${RegExp.escape(street.replace(/\s[\d/]+$/, ''))} \\d+(?:/\\d+)?(?!\\d)`, 'gu'), street],
    [new RegExp(`(?<![\\p{L}\\d@./-])${RegExp.escape(brand)}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'giu'), brand],
  ];
  const hosts = [email.replace(/^.*@/, ''), web.replace(/^www\./, '')];
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap(({ text, links, locate }) => [
      ...rules.flatMap(([pattern, right]) =>
        [...text.matchAll(pattern)]
          .filter(({ 0: found }) => found !== right && isNearly(found, right))
          .map(({ 0: found, index }) => warn(edition, locate(index), found, right)),
      ),
      ...links.flatMap(({ url, offset }) => {
        const [, host = ''] = /^(?:https?:\/\/(?:www\.)?|mailto:[^@]*@)([\w.-]+)/i.exec(url) ?? [];
        const near = hosts.find((each) => isNearly(host.toLowerCase(), each));
        const isOwn = hosts.some((each) => host.toLowerCase() === each || host.endsWith(`.${each}`));
        return near && !isOwn ? [warn(edition, locate(offset), host, near)] : [];
      }),
    ]),
  );
}

/** Whether one is the other with a slip or two, or with its figures or letters in another order. */
function isNearly(found: string, right: string): boolean {
  const inOrder = (text: string) => [...text.toLowerCase()].toSorted().join('');
  return measureDistance(found, right) <= 2 || inOrder(found) === inOrder(right);
}

function warn({ path }: CheckedEdition, at: Point, found: string, right: string): ContentError {
  return new ContentError(
    path,
    at,
    `"${found}" is nearly what content/company.json has of the company`,
    `write "${right}"`,
    true,
  );
}
