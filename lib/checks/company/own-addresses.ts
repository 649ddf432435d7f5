import { isNearly, sayNearly } from '#lib/checks/company/nearly-facts.ts';
import { splitName, type Writing } from '#lib/checks/company/own-writings.ts';
import type { Passage } from '#lib/languages/passages.ts';
import type { CompanyFacts } from '#lib/policy/company.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';

/** Makes what finds addresses that are nearly the company’s, and mailboxes and websites of its own that `content/company.json` does not name. */
export function makeAddressFinder(company: CompanyFacts): (passage: Passage) => Writing[] {
  const judge = makeJudge(company);
  return ({ text, links }) =>
    listAddresses(text, links).flatMap(({ address, offset }) => {
      const said = judge(address);
      return said ? [{ offset, said }] : [];
    });
}

/** Mailboxes and hosts to which a passage leads, and those that it shows besides. */
function listAddresses(text: string, links: Passage['links']): { address: string; offset: number }[] {
  const led = links.flatMap(({ url, offset }) => {
    const address = /^(?:mailto:|https?:\/\/)([\w.@+-]+)/iu.exec(url)?.[1];
    return address ? [{ address, offset }] : [];
  });
  const pattern = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<=https?:\/\/)[\w-]+(?:\.[\w-]+)+/giu;
  const shown = Array.from(text.matchAll(pattern), ({ 0: address, index: offset }) => ({ address, offset }));
  const isLed = (address: string) => led.some((each) => each.address.toLowerCase() === address.toLowerCase());
  return [...led, ...shown.filter(({ address }) => !isLed(address))];
}

/** Makes what tells of an address that it is nearly one of the company, or looks like one and is none that it names. */
function makeJudge(company: CompanyFacts): (address: string) => Doubt['said'] | undefined {
  const { brand, name, web, email, dataProtection = email } = company;
  const known = [email, dataProtection].map((each) => each.toLowerCase());
  const site = web.replace(/^www\./, '');
  const hosts = [site, ...known.map((each) => each.replace(/^.*@/, ''))];
  const labels = [brand, splitName(name).base, site.split('.').at(-2) ?? brand].map((each) =>
    each.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''),
  );
  const isLabel = (part: string) => labels.includes(part.replaceAll('-', ''));
  return (address) => {
    const [domain = '', mailbox] = address.toLowerCase().split('@').toReversed();
    const host = domain.replace(/^www\./, '');
    const isNamed = hosts.some((each) => host === each || host.endsWith(`.${each}`));
    const near = hosts.find((each) => isNearly(host, each));
    if (near && !isNamed) return sayNearly(host, near);
    const isKnown = mailbox === undefined ? isNamed : known.includes(address.toLowerCase());
    const parts = [...host.split('.').slice(-2, -1), ...(mailbox?.split(/[.+_]/) ?? [])];
    if (isKnown || !(isNamed || parts.some(isLabel))) return undefined;
    return [
      `"${address}" is not named in content/company.json, and looks like the company’s own`,
      `write "${mailbox === undefined ? site : email}", or, where it is one, name it there`,
    ];
  };
}
