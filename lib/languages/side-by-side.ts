import type { Root, RootContent } from 'mdast';
import type { Locale } from '#lib/i18n/routing.ts';
import { listLanguages } from '#lib/languages/existing.ts';
import { listEditionParams } from '#lib/policy/policies.ts';
import type { Section } from '#lib/policy/sections.ts';

/** What says the same in two languages; nothing on a side that does not say it. */
export interface SidePassage {
  own?: Root;
  other?: Root;
}

/** A section in two languages; without a title in one that does not have it. */
export interface SideSection {
  id: string;
  own?: string;
  other?: string;
  passages: SidePassage[];
}

/**
 * Puts the sections of an edition beside those of another language: block by block where both are built alike, as sealed
 * editions are (`checkStructure`), else section by section. Only the own side keeps the ids of its headings.
 */
export function putSideBySide(own: Section[], other: Section[]): SideSection[] {
  const rest = other.filter(({ id }) => own.every((each) => each.id !== id));
  return [...own, ...rest].map(({ id }) => {
    const [left, right] = [own, other].map((sections) => sections.find((each) => each.id === id));
    return {
      id,
      ...(left ? { own: left.title } : {}),
      ...(right ? { other: right.title } : {}),
      passages: pairBlocks(left?.tree.children ?? [], dropIds(right?.tree.children ?? [])),
    };
  });
}

/** The languages other than its own in which an edition can be read. */
export function listOtherLocales({
  locale,
  policy,
  date,
}: {
  locale: Locale;
  policy: string;
  date: string;
}): Locale[] {
  return listLanguages({ policy, date }).filter((other) => other !== locale);
}

/** Every edition in every two languages, as what stands in the brackets of its address. */
export function listBesideParams(): { locale: Locale; policy: string; edition: string; other: Locale }[] {
  return listEditionParams().flatMap((params) =>
    listOtherLocales({ ...params, date: params.edition }).map((other) => ({ ...params, other })),
  );
}

function pairBlocks(own: RootContent[], other: RootContent[]): SidePassage[] {
  const isAlike = own.length === other.length && own.every(({ type }, at) => type === other[at]?.type);
  if (isAlike) return own.map((block, at) => ({ own: getRoot(block), other: getRoot(other[at]) }));
  return [
    {
      ...(own.length > 0 ? { own: makeRoot(...own) } : {}),
      ...(other.length > 0 ? { other: makeRoot(...other) } : {}),
    },
  ];
}

const roots = new WeakMap<RootContent, Root>();

/** The tree of one block, the same for each page that shows it: what was rendered of a tree is kept. */
function getRoot(block: RootContent | undefined): Root {
  const root = (block && roots.get(block)) ?? makeRoot(block);
  if (block) roots.set(block, root);
  return root;
}

function makeRoot(...children: (RootContent | undefined)[]): Root {
  return { type: 'root', children: children.filter((child) => child !== undefined) };
}

/** No two elements of a page have one id. */
function dropIds(blocks: RootContent[]): RootContent[] {
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const { data: _, ...heading } = block;
    return heading;
  });
}
