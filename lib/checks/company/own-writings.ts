import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** What a passage has of the company that is written otherwise than in `content/company.json`, and where in it. */
export interface Writing {
  offset: number;
  said: Doubt['said'];
}

/** Makes what finds any other writing of the company’s name, and mailboxes and websites of its own that it does not name. */
export function makeWritingFinder(company: CompanyFacts): (passage: Passage) => Writing[] {
  const name = makeNamePattern(company.name);
  const isOwnAddress = makeAddressTest(company);
  return ({ text, links }) => [
    ...Array.from(text.matchAll(name)).flatMap(({ 0: found, index: offset }) =>
      isRight(found, company.name, text.slice(0, offset))
        ? []
        : [{ offset, said: sayName(found, company.name) }],
    ),
    ...findAddresses(text, links).flatMap(({ address, offset }) => {
      const right = isOwnAddress(address);
      return right === undefined ? [] : [{ offset, said: sayAddress(address, right) }];
    }),
  ];
}

/** Its letters, whatever stands between them: improtech, s. r. o.; Impro-Tech sro; improtech spol. s r.o. */
function makeNamePattern(name: string): RegExp {
  const [, base = name, form = ''] = /^(.*?)(?:\s(.*))?$/u.exec(name) ?? [];
  const letters = (text: string, between: string) =>
    (text.match(/[\p{L}\p{N}]/gu) ?? []).map((letter) => RegExp.escape(letter)).join(between);
  const ending = form ? String.raw`,?\s*(?:spol\.\s*)?${letters(form, String.raw`\.?\s*`)}\.?` : '';
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}@./-])${letters(base, '[ -]?')}${ending}(?![\p{L}\p{N}])`,
    'giu',
  );
}

/** A sentence may begin with it. */
function isRight(found: string, name: string, before: string): boolean {
  const plain = found.replaceAll(/\s/gu, ' ');
  const raised = name.charAt(0).toUpperCase() + name.slice(1);
  return plain === name || (plain === raised && /(?:^|[.!?:]\s+)$/u.test(before));
}

const sayName = (found: string, name: string): Doubt['said'] => [
  `"${found}" is not how the company is written in content/company.json`,
  `write "${name}"`,
];

const sayAddress = (address: string, right: string): Doubt['said'] => [
  `"${address}" is not named in content/company.json, and looks like the company’s own`,
  `write "${right}", or, where it is one, name it there`,
];

/** Mailboxes and hosts as a passage shows them, or leads to them. */
function findAddresses(text: string, links: Passage['links']): { address: string; offset: number }[] {
  const shown = Array.from(
    text.matchAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=https?:\/\/)[\w-]+(?:\.[\w-]+)+/giu),
  );
  const led = links.flatMap(({ url, offset }) => {
    const [, address] = /^(?:mailto:|https?:\/\/)([\w.@+-]+)/iu.exec(url) ?? [];
    return address ? [{ address, offset }] : [];
  });
  const all = [...led, ...shown.map(({ 0: address, index: offset }) => ({ address, offset }))];
  return [...new Map(all.map((each) => [each.address.toLowerCase(), each])).values()];
}

/** Of an address that looks like one of the company and is none that it names: which that is. */
function makeAddressTest({
  brand,
  name,
  email,
  web,
  dataProtection,
}: CompanyFacts): (address: string) => string | undefined {
  const known = [email, ...(dataProtection ? [dataProtection] : [])];
  const host = web.replace(/^www\./, '');
  const hosts = [host, ...known.map((each) => each.replace(/^.*@/, ''))];
  const labels = [brand, name.replace(/\s.*$/u, ''), host.split('.').at(-2) ?? brand].map((each) =>
    each.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  const isLabel = (part = '') => labels.includes(part.replaceAll('-', ''));
  return (address) => {
    const [local, domain] = address.includes('@')
      ? address.toLowerCase().split('@')
      : [undefined, address.toLowerCase()];
    const isNamed = hosts.some((each) => domain === each || domain?.endsWith(`.${each}`));
    const looksOwn = isNamed || isLabel(domain?.split('.').at(-2));
    if (local === undefined) return looksOwn && !isNamed ? host : undefined;
    if (known.some((each) => each.toLowerCase() === address.toLowerCase())) return undefined;
    return looksOwn || local.split(/[.+_]/).some(isLabel) ? email : undefined;
  };
}
