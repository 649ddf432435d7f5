import { readText } from '#lib/languages/facts/read-text.ts';
import { isForeignHeading } from '#lib/languages/foreign/wrong-language.ts';
import type { CheckedEdition } from '#lib/policy/checked-edition.ts';
import { foldText } from '#lib/policy/plain-text.ts';
import type { Section } from '#lib/policy/sections.ts';
import type { Doubt } from '#lib/proofreading/doubt.ts';
import { cleanAddress } from '#lib/proofreading/style/clean-address.ts';

/** Where colleagues share what no reader can open, or not without an account. */
const shared =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|(?:drive|docs)\.google\.com|dropbox\.com|wetransfer\.com|teams\.microsoft\.com|notion\.so)$/;

/** Hosts that are no reader’s: of the machine, of a local network (RFC 1918, RFC 6762), of a website that is being made. */
const inner =
  /^(?:localhost|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|\[::1\])$|\.(?:localhost|local|internal|lan|intranet)$|(?:^|[.-])(?:staging|stage|preprod|preview|uat|dev|test)(?=(?:-[^.]*)?\.[^.]+\.)/;

/** Checks where the links of a draft lead, and that a link is not called as another section than that. */
export function checkDraftLinks(edition: CheckedEdition): Doubt[] {
  const { sections } = edition;
  const names = sections.map(({ title }) => foldName(title));
  return readText(edition).flatMap(({ passages }) =>
    passages.flatMap(({ links, locate }) =>
      links.flatMap(({ url, text, offset }): Doubt[] => {
        if (/^[#/]/.test(url) && isForeignHeading(text, edition.locale))
          return [
            {
              at: locate(offset),
              said: [`the link "${text}" is in another language`, 'write it in the language of the page'],
            },
          ];
        const found = url.startsWith('#')
          ? findOtherSection(url, text, sections, names)
          : (findDated(url, text, edition.policy) ?? findFault(url));
        return found ? [{ at: locate(offset), ...found }] : [];
      }),
    ),
  );
}

type Fault = Omit<Doubt, 'at'>;

function findFault(url: string): Fault | undefined {
  if (!/^https:\/\//.test(url) || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (inner.test(hostname))
    return {
      said: [`no reader can open "${url}"`, 'write the address that is open to all, or delete the link'],
      isError: true,
    };
  const clean = cleanAddress(url);
  if (clean !== url)
    return { said: [`the address "${url}" tells others who follows it`, `write ${clean}`], isError: true };
  if (shared.test(hostname))
    return {
      said: [
        `"${url}" is a document that may be open to colleagues alone`,
        'lead to a page that is open to all',
      ],
    };
  if (/\.(?:docx?|xlsx?|pptx?|odt|rtf)$/i.test(pathname))
    return { said: [`"${url}" is a file for a program, not a page`, 'lead to a page or to a PDF'] };
  return undefined;
}

/** An address of one edition of another policy, where the words of the link do not say that it is of a day. */
function findDated(url: string, text: string, own: string): Fault | undefined {
  const [, page, policy, date] = /^(\/[^/]+\/([^/]+))\/(\d{4}-\d{2}-\d{2})\/?$/.exec(url) ?? [];
  if (!page || policy === own || /\d/.test(text)) return undefined;
  return {
    said: [
      `the link "${text}" leads to the edition of ${date} and stays there when a newer one is in force`,
      `write [${text}](${page}), or say in its words of what day it is`,
    ],
  };
}

/** A text that is the heading of one section leads to that. */
function findOtherSection(
  url: string,
  text: string,
  sections: Section[],
  names: string[],
): Fault | undefined {
  const own = foldName(text);
  const named = sections[own === '' ? -1 : names.indexOf(own)];
  const target = sections.findIndex(({ id, subheadings }) =>
    [id, ...subheadings.map((each) => each.id)].includes(url.slice(1)),
  );
  if (!named || target === -1 || names[target] === own) return undefined;
  return {
    said: [
      `the link "${text}" leads to another section, "${sections[target]?.title}"`,
      `write [${text}](#${named.id})`,
    ],
  };
}

/** A heading as it is compared: without its number. */
function foldName(title: string): string {
  return foldText(title.replace(/^[\d.§)\s]+/, ''))
    .trim()
    .toLowerCase();
}
