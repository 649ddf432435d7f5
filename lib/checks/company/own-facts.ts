import { makeWritingFinder } from '#lib/checks/company/own-writings.ts';
import { makeMemory } from '#lib/content/remember.ts';
import type { Locale } from '#lib/i18n/routing.ts';
import { listCompanies } from '#lib/languages/facts/named/legal-forms.ts';
import { measureDistance } from '#lib/languages/facts/names.ts';
import { readText } from '#lib/languages/facts/read-text.ts';
import { type Passage, rememberByPassage } from '#lib/languages/passages.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What of the company stands in a text nearly as it is: what a text must hold to be searched, what finds such, and what is right. */
type Rule = [needs: RegExp, pattern: RegExp, right: string];

/** Finds in a draft what is nearly a number, an address or the brand of the company, what calls it the processor, and another in its place. */
export function findOtherFacts(edition: CheckedEdition, company: CompanyFacts): Doubt[] {
  const find = remember(JSON.stringify(company), () => makeFinder(company));
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap((passage) =>
      find(passage, edition.locale).map(({ offset, said }) => ({ at: passage.locate(offset), said })),
    ),
  );
}

type Finder = (passage: Passage, locale: Locale) => { offset: number; said: Doubt['said'] }[];
const remember = makeMemory<Finder>();

function makeFinder(company: CompanyFacts): Finder {
  const { brand, name, street, email, web } = company;
  const rules = makeRules(company);
  const form = getForm(name);
  const place = new RegExp(`(?<=${RegExp.escape(street)},? )\\d{3} ?\\d{2} \\p{L}+(?: \\d+)?`, 'gu');
  const town = `${company.postalCode} ${company.city}`;
  const called = processor(name);
  const findWritings = makeWritingFinder(company);
  const hosts = [email.replace(/^.*@/, ''), web.replace(/^www\./, '')];
  const findNearly = ({ text, links }: Passage, locale: Locale): ReturnType<Finder> => [
    ...rules.flatMap(([needs, pattern, right]) =>
      (needs.test(text) ? [...text.matchAll(pattern)] : [])
        .filter(({ 0: found }) => isOther(found, right, brand) && isNearly(found, right))
        .map(({ 0: found, index: offset }) => ({ offset, said: say(found, right) })),
    ),
    ...listCompanies(text)
      .filter((each) => form.includes(each.form) && !name.toLowerCase().startsWith(each.name))
      .filter(
        ({ name: other, offset }) =>
          other === brand.toLowerCase() || ours[locale]?.test(text.slice(0, offset)),
      )
      .map(({ text: found, offset }): ReturnType<Finder>[number] => ({
        offset,
        said: [`"${found}" is another company than that of content/company.json`, `write "${name}", or "we"`],
      })),
    ...(text.includes(street) ? [...text.matchAll(place)] : [])
      // A town may be called in another language.
      .filter(({ 0: found }) => found.replaceAll(/\D/g, '') !== town.replaceAll(/\D/g, ''))
      .map(({ 0: found, index: offset }) => ({ offset, said: say(found, town) })),
    ...(text.includes(name) ? [...text.matchAll(called)] : []).map(
      ({ 0: found, index: offset }): ReturnType<Finder>[number] => ({
        offset,
        said: [
          `"${found}": the company is the controller`,
          'write the word for a controller, or who the processor is',
        ],
      }),
    ),
    ...links.flatMap(({ url, offset }) => {
      const [, host = ''] = /^(?:https?:\/\/(?:www\.)?|mailto:[^@]*@)([\w.-]+)/i.exec(url) ?? [];
      const near = hosts.find((each) => isNearly(host.toLowerCase(), each));
      const isOwn = hosts.some((each) => host.toLowerCase() === each || host.endsWith(`.${each}`));
      return near && !isOwn ? [{ offset, said: say(host, near) }] : [];
    }),
  ];
  return rememberByPassage((passage, locale) => {
    // What is nearly right is told as that.
    const nearly = findNearly(passage, locale);
    const isTold = (offset: number) => nearly.some((each) => each.offset === offset);
    return [...nearly, ...findWritings(passage).filter(({ offset }) => !isTold(offset))];
  });
}

/** Of a company's name the form by law, which stands behind it. */
const getForm = (name: string) => name.replace(/^.*?\s/u, '');

function makeRules({ brand, name, companyNumber, taxNumber, street, registerEntry }: CompanyFacts): Rule[] {
  const house = RegExp.escape(street.replace(/^.*\s/, ''));
  const way = RegExp.escape(street.replace(/\s[\d/]+$/, ''));
  const form = RegExp.escape(getForm(name));
  const own = RegExp.escape(brand);
  return [
    [/\d{8}/, /(?<![\p{L}\d])\d{8}(?!\d)/gu, companyNumber],
    [/\d{8}/, /(?<![\p{L}\d])[A-Z]{2} ?\d{8,10}(?!\d)/gu, taxNumber],
    [new RegExp(way), new RegExp(`${way} \\d+(?:/\\d+)?(?!\\d)`, 'gu'), street],
    [new RegExp(` ${house}`), new RegExp(`[\\p{L}?]+ ${house}(?!\\d)`, 'gu'), street],
    [/\d{4}\//, /(?<!\p{L})[A-Z] \d{4,7}\/[A-Z]{2,6}(?!\p{L})/gu, registerEntry],
    [new RegExp(` ${form}`), new RegExp(`[\\p{L}\\p{N}-]+ ${form}`, 'gu'), name],
    [/(?:)/, new RegExp(brand.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, '[ -]'), 'gu'), brand],
    [
      new RegExp(own, 'i'),
      new RegExp(`(?<![\\p{L}\\d@./-])${own}(?![\\p{L}\\d@/-]|\\.\\p{L})`, 'giu'),
      brand,
    ],
  ];
}

const say = (found: string, right: string): Doubt['said'] => [
  `"${found}" is nearly what content/company.json has of the company`,
  `write "${right}"`,
];

/** What a policy says of its own company, and where another stands by mistake. */
const ours: Partial<Record<Locale, RegExp>> = {
  en: /(?<!\p{L})(?:employees|staff|workers|website|customers) of (?:the company )?(?:\p{Lu}[\p{L}&-]* )*$/u,
  cs: /(?<!\p{L})(?:zaměstnanc|pracovní|zákazní|web|stránk)\p{L}* (?:společnosti |firmy )?(?:\p{Lu}[\p{L}&-]* )*$/u,
  th: /(?:พนักงาน|ลูกค้า|เว็บไซต์)ของ ?(?:บริษัท ?)?(?:[A-Z][\w&-]* )*$/u,
};

/** What calls the company the processor of the data of which a policy speaks. */
const processor = (name: string) =>
  new RegExp(
    `(?<!\\p{L})[Pp]rocessor of (?:the )?personal data[^.]{0,60} is (?:the company )?${RegExp.escape(name)}|(?<!\\p{L})[Zz]pracovatelem[^.]{0,60} je (?:společnost )?${RegExp.escape(name)}|ผู้ประมวลผลข้อมูลส่วนบุคคล[^ ]{0,40}คือ ?(?:บริษัท ?)?${RegExp.escape(name)}`,
    'gu',
  );

/** A name may begin a sentence; the brand has its capitals everywhere. */
const isOther = (found: string, right: string, brand: string) =>
  found !== right && (right === brand || found.toLowerCase() !== right.toLowerCase());

/** Whether one is the other with a slip or two, or with its figures or letters in another order. */
function isNearly(found: string, right: string): boolean {
  const inOrder = (text: string) => [...text.toLowerCase()].toSorted().join('');
  return measureDistance(found, right) <= 2 || inOrder(found) === inOrder(right);
}
